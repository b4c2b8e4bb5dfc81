/** Single words that rules look for beside a number or a mark; what has a meaning of its own is a tag instead. */
import type { Token } from './tokens.js';

/** Words as a whole, or beginnings of words. */
export interface Words {
  has(word: string): boolean;
}

function listed(list: string): readonly string[] {
  return list.split(/\s+/u).filter(Boolean);
}

/** Words divided by spaces or line ends, in small letters. Made once, where the rule stands. */
export function words(list: string): Words {
  return new Set(listed(list));
}

/** Letters of the four alphabets are below this unit. */
const LETTERS = 0x700;

type ByUnit = readonly (readonly string[] | undefined)[];

/** Most words have another unit there. Room for all letters, or the engine makes it a hash table. */
function byUnit(parts: readonly string[], unitOf: (part: string) => number): ByUnit {
  const out = new Array<readonly string[] | undefined>(LETTERS).fill(undefined);
  for (const part of parts) out[unitOf(part)] = [...(out[unitOf(part)] ?? []), part];
  return out;
}

class Beginning implements Words {
  private readonly byFirst: ByUnit;

  constructor(list: readonly string[]) {
    this.byFirst = byUnit(list, (beginning) => beginning.charCodeAt(0));
  }

  has(word: string): boolean {
    const known = word.length === 0 ? undefined : this.byFirst[word.charCodeAt(0)];
    if (known === undefined) return false;
    for (let at = 0; at < known.length; at += 1) if (word.startsWith(known[at]!)) return true;
    return false;
  }
}

/** The same of words that begin so, with any ending. */
export function beginnings(list: string): Words {
  return new Beginning(listed(list));
}

class Ending implements Words {
  private readonly byLast: ByUnit;

  constructor(list: readonly string[]) {
    this.byLast = byUnit(list, (ending) => ending.charCodeAt(ending.length - 1));
  }

  has(word: string): boolean {
    const known = word.length === 0 ? undefined : this.byLast[word.charCodeAt(word.length - 1)];
    if (known === undefined) return false;
    for (let at = 0; at < known.length; at += 1) if (word.endsWith(known[at]!)) return true;
    return false;
  }
}

/** The same of words that end so: much faster than an expression that ends in `$`. */
export function endings(list: string): Words {
  return new Ending(listed(list));
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
