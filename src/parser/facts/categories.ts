import { CATEGORIES, type Category } from '../../domain/report.js';
import type { Document } from '../document.js';
import type { Mark } from '../lexicon.js';

/** Who is said to be among the returned. */
export function categoriesOf(doc: Document): Category[] {
  const found = new Set<string>();
  for (const mark of doc.marks)
    if (mark.tag.startsWith('category.') && !isHelper(doc, mark))
      found.add(mark.tag.slice('category.'.length));
  if (
    found.has('severely_wounded') &&
    !doc.marks.some((mark) => mark.tag === 'category.wounded' && !overlapsSevere(doc, mark.from))
  )
    found.delete('wounded');
  return CATEGORIES.filter((category) => found.has(category));
}

const CARE =
  /^(?:психолог|помощ|допомог|допомож|присмотр|нагляд|наблюден|осматрив|осмотр|огляд|обстеж|обследо|лечени|лікуван|лікують|реабіліт|реабилит|комісі|комисси|встрет|зустріл|examin|treat|care$|assist|psycholog)/u;

/** Doctors who receive and treat the returned are not among them. */
function isHelper(doc: Document, mark: Mark): boolean {
  if (mark.tag !== 'category.medics') return false;
  const sentence = doc.sentenceOf(mark.from);
  return doc.tokens.slice(sentence.from, sentence.to).some((token) => CARE.test(token.text));
}

function overlapsSevere(doc: Document, at: number): boolean {
  return doc.at(at).some((mark) => mark.tag === 'category.severely_wounded');
}
