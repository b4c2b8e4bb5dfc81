import type { Token } from '../../text/tokens.js';

const ARABIC = /[\u0620-\u064a]/u;

/** Bare alef, `ه` for `ة`, `ي` for `ى`; then the conjunction, prepositions and the article go. */
function strip(word: string): string {
  let out = word
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ة/gu, 'ه')
    .replace(/ى/gu, 'ي')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ئ');
  if (out.length > 4 && /^[وف](?:ال|لل|ب|ل|ا)/u.test(out)) out = out.slice(1);
  if (out.length > 4 && /^[بكل]ال/u.test(out)) out = out.slice(1);
  if (out.length > 4 && out.startsWith('لل')) return out.slice(2);
  if (out.length > 3 && out.startsWith('ال')) return out.slice(2);
  if (out.length > 4 && /^لا?(?=وكراني|روسي)/u.test(out)) return out;
  return out;
}

/** Arabic words without what is written together with them; their places in the text stay. */
export function stripArabic(tokens: readonly Token[]): Token[] {
  return tokens.map((token) =>
    token.kind === 'word' && ARABIC.test(token.text) ? { ...token, text: strip(token.text) } : token,
  );
}
