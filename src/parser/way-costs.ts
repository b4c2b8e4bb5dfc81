import type { Token } from './text/tokens.js';

/** A comma, dash or conjunction on the way makes two words this much farther apart. */
const SINGLE: readonly (readonly [string, number])[] = [
  [',', 4],
  [';', 50],
  [':', 2],
  ['–', 2],
  ['(', 6],
  [')', 6],
  ['и', 8],
  ['а', 8],
  ['й', 8],
];
/** By their code, which is quicker to ask for than their text. */
const BY_CODE = new Uint8Array(Math.max(...SINGLE.map(([text]) => text.charCodeAt(0))) + 1);
for (const [text, cost] of SINGLE) BY_CODE[text.charCodeAt(0)] = cost;
const AND = 8;
const RELATIVE_COST = 3;

function clauseCost(text: string): number {
  if (text.length === 1) return BY_CODE[text.charCodeAt(0)] ?? 0;
  return text === 'та' || text === 'and' ? AND : 0;
}

/** Running sums over a sentence, so that any distance inside it is one subtraction. */
export function wayCosts(
  tokens: readonly Token[],
  sentence: { from: number; to: number },
  isRelative: ((token: number) => boolean) | null,
): number[] {
  const out = new Array<number>(sentence.to - sentence.from);
  let sum = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    sum += 1 + clauseCost(tokens[at]!.text);
    if (isRelative?.(at)) sum += RELATIVE_COST;
    out[at - sentence.from] = sum;
  }
  return out;
}
