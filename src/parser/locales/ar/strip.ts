import type { Token } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';

const ARABIC = /[\u0620-\u064a]/u;

/** Words whose own first letter is `و`. */
const WITH_WAW =
  /^(?:وساط|وسيط|وزار|وزير|وزرا|وطن|وفد|وفود|وقت|وصل|وصول|واحد|واشن|وجه|وقع|وضع|وكال|ولاي|وفا|وثي|وعد|وثم|ورق|وحد|وسا|وسط|والد|واق|واج)/u;

/** Bare alef, `ه` for `ة`, `ي` for `ى`; then the conjunction, prepositions and the article go. */
function strip(word: string): string {
  let out = word
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ة/gu, 'ه')
    .replace(/ى/gu, 'ي')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ئ');
  if (out.length > 4 && /^[وف](?:ال|لل|ب|ل|ا)/u.test(out)) out = out.slice(1);
  if (out.length > 4 && /^و/u.test(out) && !WITH_WAW.test(out)) out = out.slice(1);
  if (out.length > 4 && /^[بكل]ال/u.test(out)) out = out.slice(1);
  if (out.length > 4 && out.startsWith('لل')) return out.slice(2);
  if (out.length > 3 && out.startsWith('ال')) return out.slice(2);
  if (out.length > 4 && /^لا?(?=وكراني|روسي)/u.test(out)) return out;
  return out;
}

/** Two of them, said by the ending alone. */
const DUALS: ReadonlyMap<string, string> = new Map([
  ['طفلان', 'طفل'],
  ['طفلين', 'طفل'],
  ['مدنيان', 'مدني'],
  ['اسيران', 'اسير'],
  ['اسيرين', 'اسير'],
  ['جنديان', 'جندي'],
  ['عسكريان', 'عسكري'],
  ['شخصان', 'شخص'],
  ['شخصين', 'شخص'],
  ['مواطنان', 'مواطن'],
  ['جثتان', 'جثه'],
  ['جثتين', 'جثه'],
]);

/** Arabic words without what is written together with them; their places in the text stay. A dual is a number and a noun. */
export function stripArabic(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'word' || !ARABIC.test(token.text)) return [token];
    const text = strip(token.text);
    const one = DUALS.get(text);
    if (one === undefined) return [spelled(token, text)];
    return [{ ...spelled(token, '2'), kind: 'number' as const }, spelled(token, one)];
  });
}

function spelled(token: Token, spelling: string): Token {
  const word = wordOf(spelling);
  return { ...token, text: word.text, word };
}
