/** Which language a text is in: by letters that only one alphabet has, then by its small words. */

import type { LocaleName } from './locales/index.js';
import type { Token } from './text/tokens.js';

const SMALL_WORDS: Readonly<Record<string, string>> = {
  ru: 'и что с из это как мы их они после или также от все к со был были было его еще когда только',
  uk: 'і й та в у на не що з із до для це як ми їх вони після або також від під усі є',
  en: 'the of and in to for with from is are were has have by on that which our we',
  de: 'der die das und ist von mit für den zu auf nicht ein eine wurde',
  fr: 'le la les des et est dans pour du une par sur avec qui ont',
  es: 'el los las y es de en por con una para del que han',
  pl: 'i w na z się jest do nie że oraz przez po jeńców',
  tr: 've bir bu için ile olarak da de esir',
  it: 'il lo gli e di che per una con sono della',
};

const MARKERS: ReadonlyMap<string, readonly string[]> = (() => {
  const out = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    for (const word of words.split(' ')) out.set(word, [...(out.get(word) ?? []), language]);
  }
  return out;
})();

/** A lead smaller than this over the next language says little: the words of the trade decide. */
const SURE = 4;

function moreWords(
  tokens: readonly Token[],
  known: (locale: LocaleName, word: string) => boolean,
  best: string,
): string {
  let ru = 0;
  let uk = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (known('ru', token.text)) ru += 1;
    if (known('uk', token.text)) uk += 1;
  }
  if (ru === uk) return best;
  return ru > uk ? 'ru' : 'uk';
}

function add(scores: Map<string, number>, language: string, value: number): void {
  scores.set(language, (scores.get(language) ?? 0) + value);
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

const UK = new Set([0x456, 0x457, 0x454, 0x491]);
const RU = new Set([0x44b, 0x44d, 0x44a]);

function countLetters(lower: string): Letters {
  const letters: Letters = { arabic: 0, hebrew: 0, cyrillic: 0, latin: 0, uk: 0, ru: 0, be: 0 };
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code < 0x61) continue;
    if (code <= 0x7a || (code >= 0xe0 && code <= 0xff)) letters.latin += 1;
    else if (code >= 0x430 && code <= 0x491) {
      letters.cyrillic += 1;
      if (code >= 0x44a) {
        if (UK.has(code)) letters.uk += 1;
        else if (RU.has(code)) letters.ru += 1;
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
  known: (locale: LocaleName, word: string) => boolean,
): string {
  const { arabic, hebrew, cyrillic, latin, uk, ru, be } = countLetters(lower);
  if (arabic > lower.length / 4) return 'ar';
  if (hebrew > lower.length / 4) return 'he';
  if (cyrillic + latin === 0) return hint ?? 'und';
  const scores = new Map<string, number>();
  for (const token of tokens) {
    for (const language of MARKERS.get(token.text) ?? []) add(scores, language, 1);
  }
  add(scores, 'uk', uk * 2);
  add(scores, 'ru', ru * 2);
  add(scores, 'be', be * 3);
  const allowed = cyrillic >= latin ? ['ru', 'uk', 'be'] : ['en', 'de', 'fr', 'es', 'pl', 'tr', 'it'];
  let best = hint !== undefined && allowed.includes(hint) ? hint : allowed[0]!;
  for (const language of allowed) if ((scores.get(language) ?? 0) > (scores.get(best) ?? 0)) best = language;
  const lead =
    (scores.get(best) ?? 0) -
    Math.max(
      0,
      ...allowed.filter((language) => language !== best).map((language) => scores.get(language) ?? 0),
    );
  if (cyrillic >= latin && lead < SURE) return moreWords(tokens, known, best);
  if ((scores.get(best) ?? 0) > 0) return best;
  return hint ?? 'und';
}

/** Whose phrasings to use. A language that nobody wrote rules for is read with the nearest that there are. */
export function localeOf(language: string): LocaleName {
  if (language === 'ru' || language === 'uk' || language === 'en' || language === 'ar') return language;
  return language === 'be' ? 'ru' : 'en';
}
