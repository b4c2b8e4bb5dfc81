/** Headings that say over what time the numbers below them count: "Підсумки року", "За 2025 рік", "Август в цифрах". */
import type { Document, Sentence } from '../document.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';

export const PERIODS = tags('cue.year', 'cue.month', 'cue.since');
/** A heading tells no transfer, nor that one was the largest. */
const TELLS = tags('verb.bring', 'verb.home', 'verb.come', 'verb.give', 'verb.held_exchange', 'cue.record');
const TODAY = tags('cue.today', 'cue.yesterday');

/** A heading has no more tokens than this, and counts nothing itself. */
const HEADING = 16;

function countsSomething(doc: Document, sentence: Sentence): boolean {
  return doc.numbers.some(
    (number) =>
      number.from >= sentence.from &&
      number.to <= sentence.to &&
      number.kind !== 'ordinal' &&
      !(number.digits && number.value > 1990 && number.value < 2100) &&
      !doc.within(number.from, number.to, PERIODS).length &&
      !doc.dates.some((date) => date.from <= number.from && date.to >= number.to),
  );
}

/** The sentence ends its line or asks: what follows is told under it. */
function standsAlone(doc: Document, sentence: Sentence): boolean {
  const last = doc.tokens[sentence.to - 1]!;
  const next = doc.tokens[sentence.to];
  return /^[:?]$/u.test(last.text) || next === undefined || next.paragraph !== last.paragraph;
}

/** "So far" and "over the years" head nothing. */
function namesPeriod(mark: Mark): boolean {
  return mark.tag !== 'cue.since' || mark.to - mark.from >= 3;
}

/** For each sentence the period of the heading above it, if it has none of its own and tells nothing of today. */
export function periodsAbove(doc: Document): readonly (Mark | null)[] {
  const none = doc.sentences.map(() => null);
  if (!doc.hasAny(PERIODS)) return none;
  let period: Mark | null = null;
  let asked = false;
  return doc.sentences.map((sentence) => {
    const own = doc.within(sentence.from, sentence.to, PERIODS).find((mark) => namesPeriod(mark));
    const heads =
      own !== undefined &&
      sentence.to - sentence.from <= HEADING &&
      !doc.speaks(sentence, TODAY) &&
      (!doc.speaks(sentence, TELLS) || doc.tokens[sentence.to - 1]!.text === '?') &&
      !countsSomething(doc, sentence) &&
      standsAlone(doc, sentence);
    if (heads) {
      period = own;
      asked = doc.tokens[sentence.to - 1]!.text === '?';
      return null;
    }
    const above: Mark | null = own !== undefined || doc.speaks(sentence, TODAY) ? null : period;
    if (asked) period = null;
    return above;
  });
}
