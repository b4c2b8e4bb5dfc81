/** Which language a text is in: by letters that only one alphabet has, then by its small words. */

import type { LocaleName } from './locales/index.js';
import type { Token } from './text/tokens.js';
import type { Word } from './text/words.js';

const SMALL_WORDS: Readonly<Record<string, string>> = {
  ru: 'и в у на не до для что с из это как мы их они после или также от все к со был были было его еще когда только',
  uk: 'і й та в у на не що з із до для це як ми їх вони після або також від під усі є',
  en: 'the of and in to for with from is are were has have by on that which our we',
  de: 'der die das und ist von mit für den zu auf nicht ein eine wurde',
  fr: 'le la les des et est dans pour du une par sur avec qui ont',
  es: 'el los las y es de en por con una para del que han',
  pl: 'i w na z się jest do nie że oraz przez po jeńców',
  tr: 've bir bu için ile olarak da de esir',
  it: 'il lo gli e di che per una con sono della',
};

/** Belarusian has no small words here: its own letter tells it. */
const LANGUAGES: readonly string[] = [...Object.keys(SMALL_WORDS), 'be'];

/** Places in `LANGUAGES`. */
const MARKERS: ReadonlyMap<string, readonly number[]> = (() => {
  const out = new Map<string, number[]>();
  for (const [index, words] of Object.values(SMALL_WORDS).entries()) {
    for (const word of words.split(' ')) out.set(word, [...(out.get(word) ?? []), index]);
  }
  return out;
})();
const NONE: readonly number[] = [];

const CYRILLIC = ['ru', 'uk', 'be'];
const LATIN = ['en', 'de', 'fr', 'es', 'pl', 'tr', 'it'];

/** In so many letters of Ukrainian one of its own (і, ї, є) is missing once in three hundred texts. */
const WITHOUT_OWN_LETTER = 60;
const NOT_UKRAINIAN = 6;

/** A lead smaller than this over the next language says little: the words of the trade decide. */
const SURE = 4;

function moreWords(
  tokens: readonly Token[],
  known: (locale: LocaleName, word: Word) => boolean,
  best: string,
): string {
  let ru = 0;
  let uk = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (known('ru', token.word)) ru += 1;
    if (known('uk', token.word)) uk += 1;
  }
  if (ru === uk) return best;
  return ru > uk ? 'ru' : 'uk';
}

function languagesOf(word: Word): readonly number[] {
  word.languages ??= MARKERS.get(word.text) ?? NONE;
  return word.languages;
}

function scoreOf(scores: readonly number[], language: string): number {
  return scores[LANGUAGES.indexOf(language)]!;
}

interface Letters {
  arabic: number;
  hebrew: number;
  cyrillic: number;
  latin: number;
  /** і ї є ґ */
  uk: number;
  /** ы э ъ */
  ru: number;
  /** ў */
  be: number;
}

function countLetters(lower: string): Letters {
  const letters: Letters = { arabic: 0, hebrew: 0, cyrillic: 0, latin: 0, uk: 0, ru: 0, be: 0 };
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code < 0x61) continue;
    if (code <= 0x7a || (code >= 0xe0 && code <= 0xff)) letters.latin += 1;
    else if (code >= 0x430 && code <= 0x491) {
      letters.cyrillic += 1;
      if (code >= 0x44a) {
        if (code === 0x456 || code === 0x457 || code === 0x454 || code === 0x491) letters.uk += 1;
        else if (code === 0x44b || code === 0x44d || code === 0x44a) letters.ru += 1;
        else if (code === 0x45e) letters.be += 1;
      }
    } else if (code >= 0x620 && code <= 0x64a) letters.arabic += 1;
    else if (code >= 0x5d0 && code <= 0x5ea) letters.hebrew += 1;
  }
  return letters;
}

/** ISO 639-1, `und` if nothing tells; `hint` decides only where the text does not. */
export function detectLanguage(
  lower: string,
  tokens: readonly Token[],
  hint: string | undefined,
  known: (locale: LocaleName, word: Word) => boolean,
): string {
  const { arabic, hebrew, cyrillic, latin, uk, ru, be } = countLetters(lower);
  if (arabic > lower.length / 4) return 'ar';
  if (hebrew > lower.length / 4) return 'he';
  if (cyrillic + latin === 0) return hint ?? 'und';
  const scores = new Array<number>(LANGUAGES.length).fill(0);
  for (let at = 0; at < tokens.length; at += 1) {
    const languages = languagesOf(tokens[at]!.word);
    for (let i = 0; i < languages.length; i += 1) scores[languages[i]!]! += 1;
  }
  scores[LANGUAGES.indexOf('uk')]! += uk * 2;
  scores[LANGUAGES.indexOf('ru')]! += ru * 2;
  scores[LANGUAGES.indexOf('be')]! += be * 3;
  if (uk + be === 0 && cyrillic >= WITHOUT_OWN_LETTER) scores[LANGUAGES.indexOf('ru')]! += NOT_UKRAINIAN;
  const allowed = cyrillic >= latin ? CYRILLIC : LATIN;
  let best = hint !== undefined && allowed.includes(hint) ? hint : allowed[0]!;
  for (const language of allowed) if (scoreOf(scores, language) > scoreOf(scores, best)) best = language;
  let second = 0;
  for (const language of allowed) if (language !== best) second = Math.max(second, scoreOf(scores, language));
  const lead = scoreOf(scores, best) - second;
  if (cyrillic >= latin && lead < SURE) return moreWords(tokens, known, best);
  if (scoreOf(scores, best) > 0) return best;
  return hint ?? 'und';
}

/** Whose phrasings to use. A language that nobody wrote rules for is read with the nearest that there are. */
export function localeOf(language: string): LocaleName {
  if (language === 'ru' || language === 'uk' || language === 'en' || language === 'ar') return language;
  return language === 'be' ? 'ru' : 'en';
}
