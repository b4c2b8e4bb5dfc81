/** Running totals: true numbers, of more than today's transfer. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, withFate } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { isWord, words } from '../text/find-words.js';
import { recalls } from './background.js';
import { isJoined } from './coordination.js';
import { isManyBeyond, isManyChildren, OUTSIDE } from './many-at-once.js';
import { isBareTotal, mayTotal } from './may-total.js';
import { isArrival, isHeldBehind } from './not-summed.js';
import { PERIODS, periodsAbove } from './periods.js';
import {
  belongsToDate,
  comparesWithPast,
  countsExchanges,
  givesAndTakes,
  LARGE,
  saysWhich,
  speaksOfCaptivity,
  spokenOf,
} from './spans.js';
import { isPartOf, isShare } from './total-parts.js';
import { SPANS } from './total-scope.js';
import { isAside } from './verbs.js';

const TOTAL = tags('cue.total');
const HELD = tags('cue.held', 'cue.in_captivity');
const SO_FAR = tags('cue.to_date', 'cue.already');
const BEFORE = words('до перед раньше ранее раніше тому назад before earlier');

/** "За три дня до парада": how long before, no span that is counted. */
function isBefore(doc: Document, mark: Mark): boolean {
  return isWord(doc.tokens, mark.to, BEFORE);
}

/** So few are counted "to date" by nobody: the words belong to the news. */
const FEW = 250;
/** Fewer than this may be another part of today's. */
const FEWEST_OF_ALL = 60;

/** "1,756 servicemen and 135 civilians": the rest of a total that is split. */
function isSplit(doc: Document, before: Figure, figure: Figure): boolean {
  return (
    figure.fate === 'open' &&
    figure.sentence === before.sentence &&
    figure.counted !== null &&
    isJoined(doc, before, figure)
  );
}

/** The words of time are said of something else than of what the sentence counts. */
function saidOfOther(doc: Document, sentence: Sentence, mark: Mark, here: readonly Figure[]): boolean {
  if (
    speaksOfCaptivity(doc, sentence, mark) ||
    countsExchanges(doc, mark) ||
    comparesWithPast(doc, sentence, mark) ||
    saysWhich(doc, sentence, mark)
  )
    return true;
  if ((mark.tag === 'cue.year' || mark.tag === 'cue.month') && belongsToDate(doc, sentence, mark))
    return true;
  return mark.tag === 'cue.span' && (givesAndTakes(doc, sentence, here) || isBefore(doc, mark));
}

function bySpans(doc: Document, sentence: Sentence, here: readonly Figure[], totals: Set<number>): void {
  for (const mark of doc.within(sentence.from, sentence.to, SPANS)) {
    if (saidOfOther(doc, sentence, mark, here)) continue;
    for (const figure of spokenOf(doc, mark, here)) {
      if (isAside(doc, figure, mark) || isHeldBehind(doc, figure)) continue;
      if (mark.tag === 'cue.to_date' && isArrival(doc, sentence, mark)) continue;
      if (mark.tag === 'cue.to_date' && figure.value < FEW && figure.noun !== 'noun.exchange') continue;
      if (figure.frame === null && doc.speaks(sentence, HELD)) continue;
      if (mayTotal(doc, sentence, figure) && !(figure.noun === 'noun.exchange' && recalls(doc, sentence)))
        totals.add(figure.id);
    }
  }
}

/** "Всього": a large number, or one that is "already" reached, or bodies after fewer bodies. */
function bySums(
  doc: Document,
  sentence: Sentence,
  here: readonly Figure[],
  figures: readonly Figure[],
  totals: Set<number>,
): void {
  const sum = doc.within(sentence.from, sentence.to, 'cue.total')[0];
  if (sum === undefined) return;
  const already = doc.speaks(sentence, SO_FAR);
  for (const figure of spokenOf(doc, sum, here)) {
    if (figure.frame === null && doc.speaks(sentence, HELD)) continue;
    if (figure.counted === null) {
      if (figure.noun === null && mayTotal(doc, sentence, figure)) totals.add(figure.id);
      continue;
    }
    const more =
      figure.counted === 'bodies' &&
      figures.some(
        (other) =>
          other.id < figure.id &&
          other.counted === 'bodies' &&
          other.fate === 'open' &&
          other.value < figure.value,
      );
    const living =
      figure.counted !== 'bodies' && isManyTimes(figure, figures) && mayTotal(doc, sentence, figure);
    if (
      more ||
      living ||
      ((figure.value >= LARGE || already) && figure.counted !== 'bodies' && mayTotal(doc, sentence, figure))
    )
      totals.add(figure.id);
  }
}

/** "Шестеро дітей повернулися. Загалом – 387": more than double of all that is told before. */
function isManyTimes(figure: Figure, figures: readonly Figure[]): boolean {
  const before = figures.filter(
    (other) =>
      other.id < figure.id &&
      other.fate === 'open' &&
      other.counted !== null &&
      other.counted !== 'bodies' &&
      other.frame?.done === true,
  );
  if (figure.counted !== 'people' && before.some((other) => other.counted !== figure.counted)) return false;
  // "Сьогоднішні шестеро – частина великої роботи": the same six once more.
  const others = before.filter(
    (other, at) => !before.some((same, earlier) => earlier < at && same.value === other.value),
  );
  if (others.some((other) => other.sentence === figure.sentence)) return false;
  const told = others.reduce((sum, other) => sum + other.value, 0);
  return told > 0 && figure.value > told * 2 && figure.value >= FEWEST_OF_ALL;
}

/** Those of one sentence that are totals by what is said in it, or above it. */
function ofSentence(
  doc: Document,
  sentence: Sentence,
  above: Mark | null,
  here: readonly Figure[],
  figures: readonly Figure[],
  totals: Set<number>,
): void {
  if (doc.speaks(sentence, SPANS)) bySpans(doc, sentence, here, totals);
  if (above !== null) byHeading(doc, sentence, here, totals);
  if (doc.speaks(sentence, TOTAL)) bySums(doc, sentence, here, figures, totals);
  for (const figure of here)
    if (isManyBeyond(doc, sentence, figure) || isManyChildren(doc, sentence, figure)) totals.add(figure.id);
}

/** Under a heading that names a period, whatever can be a total is one. */
function byHeading(doc: Document, sentence: Sentence, here: readonly Figure[], totals: Set<number>): void {
  if (doc.speaks(sentence, HELD)) return;
  const before = doc.sentences[sentence.index - 1];
  const asked = doc.tokens[(before?.to ?? 0) - 1]?.text === '?';
  for (const figure of here)
    if (
      (figure.frame !== null ||
        asked ||
        figure.noun === 'noun.exchange' ||
        figure.noun === 'noun.body' ||
        doc.has(figure.nounAt, 'adj.freed')) &&
      mayTotal(doc, sentence, figure)
    )
      totals.add(figure.id);
}

export const runningTotals: Refiner = {
  name: 'running total',
  needs: tags(SPANS, TOTAL, OUTSIDE, 'noun.child'),
  of: 'open',
  refine(figures, doc) {
    const totals = new Set<number>();
    const above = doc.hasAny(PERIODS) ? periodsAbove(doc) : null;
    for (let from = 0; from < figures.length; ) {
      const sentence = doc.sentenceOf(figures[from]!.from);
      let to = from;
      const here: Figure[] = [];
      for (; to < figures.length && figures[to]!.from < sentence.to; to += 1) {
        const figure = figures[to]!;
        if (figure.fate === 'open' && figure.to <= sentence.to) here.push(figure);
      }
      from = to;
      if (here.length > 0) ofSentence(doc, sentence, above?.[sentence.index] ?? null, here, figures, totals);
    }
    if (totals.size === 0) return figures;
    for (const [index, figure] of figures.entries()) {
      const before = figures[index - 1];
      if (before !== undefined && totals.has(before.id) && isSplit(doc, before, figure))
        totals.add(figure.id);
    }
    // "вернулись 500 наших, договорённость «500 на 500» исполнена": the formula is counted already.
    for (const figure of figures)
      if (
        figure.sideBy === 'formula' &&
        totals.has(figure.id) &&
        figures.some(
          (other) => other.sideBy !== 'formula' && other.sentence === figure.sentence && totals.has(other.id),
        )
      )
        totals.delete(figure.id);
    return figures.map((figure) => (totals.has(figure.id) ? totalOf(doc, figure, figures, totals) : figure));
  },
};

function totalOf(
  doc: Document,
  figure: Figure,
  figures: readonly Figure[],
  totals: ReadonlySet<number>,
): Figure {
  const isPart =
    isShare(doc, figure) || figures.some((other) => totals.has(other.id) && isPartOf(doc, other, figure));
  const total = withFate(figure, isPart ? 'part' : 'cumulative');
  if (figure.counted === null && figure.noun === null) {
    total.counted = isBareTotal(doc, figure, figures);
    total.noun = total.counted === 'bodies' ? 'noun.body' : 'noun.people';
  } else if (figure.nounAt < figure.from) total.narrow = false;
  return total;
}
