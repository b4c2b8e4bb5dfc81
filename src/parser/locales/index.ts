/** What the engine needs of a language: its phrasings compiled, its number words and its calendar. */
import { compileLexicon, type Lexicon } from '../lexicon.js';
import type { NumberWords } from '../numbers/number-words.js';
import { type Calendar, mayBeginDate } from '../numbers/read-dates.js';
import { isNumberWord } from '../numbers/read-numbers.js';
import { tagsOf } from '../tag-set.js';
import { type Dictionary, TAGS } from '../tags.js';
import { arCalendar } from './ar/calendar.js';
import { ar } from './ar/dictionary.js';
import { arFamilies } from './ar/families.js';
import { arNumbers } from './ar/numbers.js';
import { categories } from './categories.js';
import { countries } from './countries.js';
import { cyrillic } from './cyrillic/dictionary.js';
import { enCalendar } from './en/calendar.js';
import { en } from './en/dictionary.js';
import { enFamilies } from './en/families.js';
import { enIdioms } from './en/idioms.js';
import { enNumbers } from './en/numbers.js';
import { ruCalendar } from './ru/calendar.js';
import { ru } from './ru/dictionary.js';
import { ruFamilies } from './ru/families.js';
import { ruIdioms } from './ru/idioms.js';
import { ruNumbers } from './ru/numbers.js';
import { ukCalendar } from './uk/calendar.js';
import { uk } from './uk/dictionary.js';
import { ukFamilies } from './uk/families.js';
import { ukIdioms } from './uk/idioms.js';
import { ukNumbers } from './uk/numbers.js';

export type LocaleName = 'ru' | 'uk' | 'en' | 'ar';

export interface Locale {
  name: LocaleName;
  lexicon: Lexicon;
  numbers: NumberWords;
  calendar: Calendar;
  /** Writes the month before the day. */
  monthFirst: boolean;
}

type Entry = readonly [locale: string, tag: string, patterns: string];

/** As written, before they are compiled. */
export const DICTIONARIES: Readonly<Record<LocaleName, Dictionary>> = { ru, uk, en, ar };

/** Word families, inflected: what the dictionaries list form by form, completed. */
const FAMILIES: Readonly<Record<LocaleName, readonly Partial<Dictionary>[]>> = {
  ru: [ruFamilies, ruIdioms],
  uk: [ukFamilies, ukIdioms],
  en: [enFamilies, enIdioms],
  ar: [arFamilies],
};

function* entriesOf(name: LocaleName): Generator<Entry> {
  const shared = name === 'ru' || name === 'uk';
  for (const tag of TAGS) {
    yield [name, tag, DICTIONARIES[name][tag]];
    for (const family of FAMILIES[name]) if (family[tag] !== undefined) yield [name, tag, family[tag]];
    const also = shared ? cyrillic[tag] : undefined;
    if (also !== undefined) yield ['cyrillic', tag, also];
  }
  for (const line of countries[name].split('\n')) {
    const code = line.slice(0, line.indexOf(' '));
    yield [name, `country.${code}`, line.slice(code.length + 1)];
  }
  for (const [category, words] of Object.entries(categories)) {
    const own = words[name];
    if (own !== undefined) yield [name, `category.${category}`, own];
    if (shared && words.cyrillic !== undefined) yield ['cyrillic', `category.${category}`, words.cyrillic];
  }
}

function locale(place: number, name: LocaleName, numbers: NumberWords, calendar: Calendar): Locale {
  const monthFirst = name === 'en';
  const lexicon = compileLexicon(place, entriesOf(name), {
    number: (word) => isNumberWord(numbers, word),
    isNumeral: (word) => numbers.has(word),
    date: (word) => mayBeginDate(word, calendar, numbers, monthFirst),
  });
  return { name, lexicon, numbers, calendar, monthFirst };
}

export const LOCALES: Readonly<Record<LocaleName, Locale>> = {
  ru: locale(0, 'ru', ruNumbers, ruCalendar),
  uk: locale(1, 'uk', ukNumbers, ukCalendar),
  en: locale(2, 'en', enNumbers, enCalendar),
  ar: locale(3, 'ar', arNumbers, arCalendar),
};

/** All tags of countries; the dictionaries above have named them. */
export const COUNTRIES = tagsOf('country.');
