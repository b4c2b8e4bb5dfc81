import type { Qualifier } from '../../domain/report.js';
import type { Document } from '../document.js';
import { tags } from '../tag-set.js';
import { words } from '../text/find-words.js';

const QUALIFIERS = ['more_than', 'at_least', 'approx', 'at_most'] as const;

const BOUNDS = tags(...QUALIFIERS.map((name) => `qualifier.${name}` as const));

const ABOUT_AFTER = words('تقريبا approximately примерно приблизительно приблизно орієнтовно');

/** "7900 أسير تقريبا": said behind what is counted, and of no next number. */
export function qualifierAfter(doc: Document, to: number): Qualifier | null {
  const token = doc.tokens[to];
  return token !== undefined && ABOUT_AFTER.has(token.text) && doc.numberAt(to + 1) === undefined
    ? 'approx'
    : null;
}

/** The bound said directly before a number, with the token where it begins. */
export function qualifierBefore(
  doc: Document,
  number: number,
): { qualifier: Qualifier; from: number } | null {
  if (!doc.hasAny(BOUNDS)) return null;
  let found: { qualifier: Qualifier; from: number } | null = null;
  for (let at = Math.max(0, number - 4); at < number; at += 1) {
    if (!doc.has(at, BOUNDS)) continue;
    for (const mark of doc.at(at)) {
      if (mark.from !== at || mark.to > number || !BOUNDS.has(mark.id)) continue;
      if (
        mark.to < number - 1 ||
        (mark.to < number &&
          !/^(?:по|еще|ще|уже|вже|чем|ніж|як|than|a|another)$/u.test(doc.tokens[mark.to]!.text))
      )
        continue;
      if (found && found.from <= mark.from && mark.to - mark.from < 2) continue;
      const name = QUALIFIERS.find((candidate) => mark.tag === `qualifier.${candidate}`);
      if (name) found = { qualifier: name, from: at };
    }
  }
  return found;
}
