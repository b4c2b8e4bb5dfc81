/** Single words that rules look for beside a number or a mark; what has a meaning of its own is a tag instead. */
import type { Token } from './tokens.js';

export type Words = ReadonlySet<string>;

/** Words divided by spaces or line ends, in small letters. Made once, where the rule stands. */
export function words(list: string): Words {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** The token at a place is one of the words; no token is none. */
export function isWord(tokens: readonly Token[], at: number, among: Words): boolean {
  return at >= 0 && at < tokens.length && among.has(tokens[at]!.text);
}

/** Some token of `[from, to)` is one of the words. */
export function anyWord(tokens: readonly Token[], from: number, to: number, among: Words): boolean {
  const end = Math.min(to, tokens.length);
  for (let at = Math.max(from, 0); at < end; at += 1) if (among.has(tokens[at]!.text)) return true;
  return false;
}
