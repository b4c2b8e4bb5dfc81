/** What is counted beside a total and is a part of it. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';

const PART_OR_TOTAL = tags('cue.part', 'cue.total', 'cue.to_date');

/** "139 цивільних серед них", "…, серед них 409 цивільних"; not "…, і ще 2 016 дітей", nor "1358 із них – у 2024 році". */
export function isShare(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  const end = Math.max(figure.to, figure.phraseTo);
  if (doc.within(end, Math.min(sentence.to, end + 6), ONE_YEAR).length > 0) return false;
  const behind = doc.within(figure.to, Math.min(sentence.to, end + 3), PART_BEHIND);
  if (behind.some((mark) => mark.from <= end)) return true;
  const last = doc.within(sentence.from, figure.from, PART_OR_TOTAL).at(-1);
  if (last?.tag !== 'cue.part' || doc.has(last.from, COUNTED_TO)) return false;
  // "провела 24 обміни й повернула з них 808 людей": out of the exchanges.
  const whole = doc.numbers.findLast((number) => number.to <= last.from && number.from >= sentence.from);
  if (whole !== undefined && whole.value < figure.value) return false;
  return !doc.tokens
    .slice(last.to, figure.phraseFrom)
    .some(
      (token, index, row) =>
        /^(?:ще|еще|another|also|plus)$/u.test(token.text) &&
        /^(?:і|й|та|и|and|а)$/u.test(row[index - 1]?.text ?? ''),
    );
}

/** "1 863 people have come out: 1 756 servicemen and 135 civilians": the parts of a total. */
export function isPartOf(doc: Document, total: Figure, figure: Figure): boolean {
  return (
    total.id !== figure.id &&
    total.sentence === figure.sentence &&
    total.from < figure.from &&
    total.counted === 'people' &&
    total.value > figure.value &&
    (figure.counted === 'military' || figure.counted === 'civilians') &&
    doc.tokens.slice(total.phraseTo, figure.from).some((token) => token.text === ':' || token.text === '(')
  );
}

const ONE_YEAR = tags('cue.year', 'cue.month');
const COUNTED_TO = tags('cue.to_date', 'cue.since');
const PART_BEHIND = tags('cue.among', 'cue.part');
