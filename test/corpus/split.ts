/**
 * Which posts the rules may be written from. A third of the swaps is held out and scored only at the end; posts of one
 * swap stay together, so that no held-out post is a copy of one that was read. Posts without a swap go by their id.
 */
import type { CorpusLine } from './read.js';

export type Part = 'working' | 'held-out';

/** FNV-1a, 32 bits: stable across machines and file order. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  }
  return value;
}

export function partOf(line: CorpusLine): Part {
  const event = line.expect.reports.find((report) => report.event !== undefined)?.event;
  return hash(event ?? line.id) % 3 === 0 ? 'held-out' : 'working';
}
