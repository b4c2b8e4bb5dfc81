/** Which language a text is in: by letters that only one alphabet has, then by its small words. */

import type { LocaleName } from './locales/index.js';
import type { Token } from './text/tokens.js';
import { LOWER } from './text/unit-classes.js';
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

/** A bit for each place in `LANGUAGES`. */
const MARKERS: ReadonlyMap<string, number> = (() => {
  const out = new Map<string, number>();
  for (const [index, words] of Object.values(SMALL_WORDS).entries()) {
    for (const word of words.split(' ')) out.set(word, (out.get(word) ?? 0) | (1 << index));
  }
  return out;
})();

const RUSSIAN = LANGUAGES.indexOf('ru');
const UKRAINIAN = LANGUAGES.indexOf('uk');
const BELARUSIAN = LANGUAGES.indexOf('be');
const CYRILLIC = [RUSSIAN, UKRAINIAN, BELARUSIAN];
const LATIN = ['en', 'de', 'fr', 'es', 'pl', 'tr', 'it'].map((language) => LANGUAGES.indexOf(language));

function bitsOf(languages: readonly number[]): number {
  return languages.reduce((bits, language) => bits | (1 << language), 0);
}

const CYRILLIC_BITS = bitsOf(CYRILLIC);
const LATIN_BITS = bitsOf(LATIN);

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

function languagesOf(word: Word): number {
  if (word.languages < 0) word.languages = MARKERS.get(word.text) ?? 0;
  return word.languages;
}

/** Alphabets, and letters that only one language of an alphabet has. */
const ARABIC = 1;
const HEBREW = 2;
const PLAIN_LATIN = 3;
const PLAIN_CYRILLIC = 4;
/** і ї є ґ */
const OF_UKRAINIAN = 5;
/** ы э ъ */
const OF_RUSSIAN = 6;
/** ў */
const OF_BELARUSIAN = 7;

function kindOf(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xff)) return PLAIN_LATIN;
  if (code === 0x456 || code === 0x457 || code === 0x454 || code === 0x491) return OF_UKRAINIAN;
  if (code === 0x44b || code === 0x44d || code === 0x44a) return OF_RUSSIAN;
  if (code === 0x45e) return OF_BELARUSIAN;
  if (code >= 0x430 && code <= 0x491) return PLAIN_CYRILLIC;
  if (code >= 0x620 && code <= 0x64a) return ARABIC;
  return code >= 0x5d0 && code <= 0x5ea ? HEBREW : 0;
}

const KINDS = Uint8Array.from(LOWER, kindOf);

/** By kind, how many letters are of it. */
function countLetters(text: string): Int32Array {
  const counts = new Int32Array(8);
  for (let at = 0; at < text.length; at += 1) counts[KINDS[text.charCodeAt(at)]!]! += 1;
  return counts;
}

/** ISO 639-1, `und` if nothing tells; `hint` decides only where the text does not. */
export function detectLanguage(
  text: string,
  tokens: readonly Token[],
  hint: string | undefined,
  known: (locale: LocaleName, word: Word) => boolean,
): string {
  const counts = countLetters(text);
  if (counts[ARABIC]! > text.length / 4) return 'ar';
  if (counts[HEBREW]! > text.length / 4) return 'he';
  const uk = counts[OF_UKRAINIAN]!;
  const ru = counts[OF_RUSSIAN]!;
  const be = counts[OF_BELARUSIAN]!;
  const cyrillic = counts[PLAIN_CYRILLIC]! + uk + ru + be;
  const latin = counts[PLAIN_LATIN]!;
  if (cyrillic + latin === 0) return hint ?? 'und';
  const allowed = cyrillic >= latin ? CYRILLIC : LATIN;
  const asked = cyrillic >= latin ? CYRILLIC_BITS : LATIN_BITS;
  const scores = new Array<number>(LANGUAGES.length).fill(0);
  for (let at = 0; at < tokens.length; at += 1) {
    let languages = languagesOf(tokens[at]!.word) & asked;
    for (let language = 0; languages !== 0; language += 1, languages >>= 1) {
      scores[language]! += languages & 1;
    }
  }
  scores[UKRAINIAN]! += uk * 2;
  scores[RUSSIAN]! += ru * 2;
  scores[BELARUSIAN]! += be * 3;
  if (uk + be === 0 && cyrillic >= WITHOUT_OWN_LETTER) scores[RUSSIAN]! += NOT_UKRAINIAN;
  const hinted = hint === undefined ? -1 : LANGUAGES.indexOf(hint);
  let best = allowed.includes(hinted) ? hinted : allowed[0]!;
  for (const language of allowed) if (scores[language]! > scores[best]!) best = language;
  let second = 0;
  for (const language of allowed) if (language !== best) second = Math.max(second, scores[language]!);
  if (cyrillic >= latin && scores[best]! - second < SURE) return moreWords(tokens, known, LANGUAGES[best]!);
  if (scores[best]! > 0) return LANGUAGES[best]!;
  return hint ?? 'und';
}

/** Whose phrasings to use. A language that nobody wrote rules for is read with the nearest that there are. */
export function localeOf(language: string): LocaleName {
  if (language === 'ru' || language === 'uk' || language === 'en' || language === 'ar') return language;
  return language === 'be' ? 'ru' : 'en';
}
