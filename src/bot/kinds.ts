import { KINDS, type Kind } from '../domain/report.js';
import type { ChatTranslate } from './context.js';

/** The known kinds in a list such as `exchange,bodies`; what is no kind is left out. */
export function readKinds(list: string): Kind[] {
  const named = new Set(list.split(','));
  return KINDS.filter((kind) => named.has(kind));
}

export function kindList(t: ChatTranslate, kinds: readonly Kind[]): string {
  return KINDS.filter((kind) => kinds.includes(kind))
    .map((kind) => t(`kinds-${kind}`))
    .join(', ');
}
