/** What begins at a token, of all that covers it. */
import type { Document } from './document.js';
import type { TagSet } from './tag-set.js';

export function begins(doc: Document, at: number, asked: TagSet): boolean {
  if (!doc.has(at, asked)) return false;
  const marks = doc.at(at);
  for (let place = 0; place < marks.length; place += 1) {
    const mark = marks[place]!;
    if (mark.from === at && asked.has(mark.id)) return true;
  }
  return false;
}
