/** Who was taken to the other side comes back from there. */
import type { Document } from '../document.js';

/** "Вывезенных в РФ", "deported to Russia": led away thither, in the words right before. */
export function tookAway(doc: Document, at: number): boolean {
  return doc.tokens
    .slice(Math.max(0, at - 2), at)
    .some((token) =>
      /^(?:вывезенн|увезенн|угнанн|депортиров|вивезен|депортован|deported$)/u.test(token.text),
    );
}
