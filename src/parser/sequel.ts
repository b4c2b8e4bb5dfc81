import type { Sequel } from '../domain/report.js';
import type { Document } from './document.js';
import type { Word } from './text/words.js';

const HEADINGS =
  'уточнени[ея]|уточнення|уточнено|уточн[яю]ем|уточнюємо|поправк[аи]|исправлени[ея]|исправлено|' +
  'виправлення|виправлено|correction|corrected|تصحيح';
/** At the head of a line, as a heading is; or said of the figures. */
const CORRECTION = [
  new RegExp(`(?:^|\\n)[^\\p{L}\\n]*(?:${HEADINGS})(?!\\p{L})`, 'u'),
  /уточненн?(?:ым|ими|ые|і)\s+дан/u,
  /(?<!\p{L})(?:corrected|revised)\s+(?:figure|number|data)/u,
];

const SECOND = '(?:втор(?:ой|ого)|друг(?:ий|ого)|трет(?:ий|ьего|ій|ього)|second|third)';
const SWAP = '(?:обмен|обмін|(?:prisoner\\s+|pow\\s+)?(?:swap|exchange))\\p{L}*';
const OF_THE_DAY =
  "(?:за\\s+(?:день|сутки|добу|сегодня|сьогодні)|сегодня|сьогодні|today(?:'s)?|of\\s+the\\s+day)";
/** An ordinal alone is that of the war, and "another swap" is said of every one: the day has to be named. */
const ANOTHER = [
  new RegExp(`(?<!\\p{L})${SECOND}\\s+${SWAP}(?:\\s+\\p{L}+){0,3}\\s+${OF_THE_DAY}(?!\\p{L})`, 'u'),
  new RegExp(`(?<!\\p{L})${SECOND}\\s+${OF_THE_DAY}\\s+${SWAP}`, 'u'),
  new RegExp(`(?<!\\p{L})${OF_THE_DAY}\\s+${SECOND}\\s+${SWAP}`, 'u'),
];

/** What none of the phrases is without. */
const MAY_BE_ANY = /втор|друг|трет|second|third|уточн|поправк|исправлен|виправлен|correct|revised|تصحيح/u;

function mayTell(word: Word): boolean {
  if (word.ofSequel < 0) word.ofSequel = MAY_BE_ANY.test(word.text) ? 1 : 0;
  return word.ofSequel === 1;
}

/** Nearly every post lacks such words, and the text in small letters is not made for it. */
function mayTellAny({ language, text, tokens }: Document): boolean {
  // Arabic words have lost what is written on to them.
  if (language === 'ar') return MAY_BE_ANY.test(text.lower);
  for (let at = 0; at < tokens.length; at += 1) if (mayTell(tokens[at]!.word)) return true;
  return false;
}

/** What a post says of an earlier one of its source; undefined for nearly all. */
export function sequelOf(doc: Document): Sequel | undefined {
  if (!mayTellAny(doc)) return undefined;
  const { lower } = doc.text;
  if (ANOTHER.some((phrase) => phrase.test(lower))) return 'another';
  return CORRECTION.some((phrase) => phrase.test(lower)) ? 'correction' : undefined;
}
