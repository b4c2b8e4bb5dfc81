import type { Token } from './text/tokens.js';

/** A comma, dash or conjunction on the way makes two words this much farther apart. */
const CLAUSE_COST: ReadonlyMap<string, number> = new Map([
  [',', 4],
  [';', 50],
  [':', 2],
  ['–', 2],
  ['(', 6],
  [')', 6],
  ['and', 8],
  ['и', 8],
  ['та', 8],
  ['а', 8],
  ['й', 8],
]);
/** Letters of the longest of them. */
const LONGEST = 3;
const RELATIVE_COST = 3;

/** Running sums over a sentence, so that any distance inside it is one subtraction. */
export function wayCosts(
  tokens: readonly Token[],
  sentence: { from: number; to: number },
  isRelative: ((token: number) => boolean) | null,
): number[] {
  const out = new Array<number>(sentence.to - sentence.from);
  let sum = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const { text } = tokens[at]!;
    sum += 1 + (text.length > LONGEST ? 0 : (CLAUSE_COST.get(text) ?? 0));
    if (isRelative?.(at)) sum += RELATIVE_COST;
    out[at - sentence.from] = sum;
  }
  return out;
}
