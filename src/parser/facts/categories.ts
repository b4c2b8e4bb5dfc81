import { CATEGORIES, type Category } from '../../domain/report.js';
import type { Document } from '../document.js';

/** Who is said to be among the returned. */
export function categoriesOf(doc: Document): Category[] {
  const found = new Set<string>();
  for (const mark of doc.marks)
    if (mark.tag.startsWith('category.')) found.add(mark.tag.slice('category.'.length));
  if (
    found.has('severely_wounded') &&
    !doc.marks.some((mark) => mark.tag === 'category.wounded' && !overlapsSevere(doc, mark.from))
  )
    found.delete('wounded');
  return CATEGORIES.filter((category) => found.has(category));
}

function overlapsSevere(doc: Document, at: number): boolean {
  return doc.at(at).some((mark) => mark.tag === 'category.severely_wounded');
}
