/** Running totals and people still held: true numbers, of another thing than today's transfer. */
import type { RunningTotal } from '../../domain/report.js';
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import type { Figure } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { isJoined } from './coordination.js';
import { headingSpan } from './heading-span.js';
import {
  belongsToDate,
  comparesWithPast,
  countsExchanges,
  givesAndTakes,
  LARGE,
  speaksOfCaptivity,
  spokenOf,
} from './spans.js';
import { isElsewhere } from './topics.js';
import { distance } from './verbs.js';

const REACHED = tags('noun.exchange', 'cue.to_date', 'cue.mediated');
const CAPTIVES = tags(
  'cue.captivity',
  'noun.exchange',
  'verb.home',
  'ua.from',
  'ru.from',
  'own.to',
  'cue.total',
  'cue.deported',
  'cue.repatriation',
);
const HELD = tags('cue.held', 'cue.in_captivity');
const SO_FAR = tags('cue.to_date', 'cue.already');
const PART_OR_TOTAL = tags('cue.part', 'cue.total', 'cue.to_date');

/** So few are counted "to date" by nobody: the words belong to the news. */
const FEW = 250;
/** Words between children and the verb that brings them back. */
const NEAR_VERB = 12;
/** No single day brought so many children home. */
const MANY_CHILDREN = 100;

const SPANS = tags('cue.since', 'cue.year', 'cue.month', 'cue.span', 'cue.to_date');

export function scopeOf(doc: Document, figure: Figure): RunningTotal['scope'] {
  const sentence = doc.sentenceOf(figure.from);
  if (doc.speaks(sentence, 'cue.mediated') && figure.side === 'both') return 'mediator';
  if (doc.speaks(sentence, 'cue.outside')) return 'outside';
  const near = nearestSpan(doc, sentence, figure) ?? headingSpan(doc);
  if (near === 'cue.month') return 'month';
  if (near === 'cue.year') return 'year';
  if (near === 'cue.span') return 'series';
  // Bodies were first handed over by the thousand under an agreement of 2025.
  return near === null && figure.counted === 'bodies' ? 'series' : 'since_2022';
}

function nearestSpan(doc: Document, sentence: Sentence, figure: Figure): string | null {
  let best: Mark | null = null;
  let away = Number.POSITIVE_INFINITY;
  const sums = doc.costsOf(sentence);
  for (const mark of doc.within(sentence.from, sentence.to, SPANS)) {
    const cost =
      distance(sums, sentence, mark.from, mark.to, figure.phraseFrom, figure.phraseTo) -
      (mark.to - mark.from) * 0.1;
    if (cost < away) [best, away] = [mark, cost];
  }
  return best?.tag ?? null;
}

/** "За неделю через пункт пропуска выехали 3 тысячи": who travels is no captive. */
function isJourney(doc: Document, figure: Figure): boolean {
  if (figure.frame?.verb !== 'come' || figure.counted !== 'people' || figure.own !== null) return false;
  return !/^(?:верну|возвра|поверну|поверта|верта|return|back|come|came)/u.test(
    doc.tokens[figure.frame.from]!.text.replace(/^(?:have|has)$/u, 'return'),
  );
}

/** Something is returned or exchanged in the sentence, or the number is reached by a count. */
function mayTotal(doc: Document, sentence: Sentence, figure: Figure): boolean {
  if (figure.counted === null) return figure.noun === 'noun.exchange';
  if (isElsewhere(doc, sentence)) return false;
  if (doc.speaks(sentence, 'verb.future') && !doc.speaks(sentence, 'cue.total')) return false;
  if (doc.speaks(sentence, 'cue.total') && (figure.value >= LARGE || doc.speaks(sentence, 'cue.span')))
    return true;
  const frame = figure.frame;
  if (isJourney(doc, figure) && !doc.speaks(sentence, CAPTIVES)) return false;
  if (doc.has(figure.nounAt, 'adj.freed')) return true;
  if (frame !== null && (frame.verb !== 'get' || figure.counted === 'bodies')) return true;
  return doc.speaks(sentence, REACHED);
}

/** "За три дня до парада": how long before, no span that is counted. */
function isBefore(doc: Document, mark: Mark): boolean {
  return /^(?:до|перед|раньше|ранее|раніше|тому|назад|before|earlier)$/u.test(
    doc.tokens[mark.to]?.text ?? '',
  );
}

/** "have reached 1,994" counts; "have reached the border" arrives. */
function isArrival(doc: Document, sentence: Sentence, mark: Mark): boolean {
  if (!doc.tokens[mark.to - 1]!.text.startsWith('reach')) return false;
  return !doc.numbers.some(
    (number) => number.from >= mark.to && number.to <= Math.min(sentence.to, mark.to + 5),
  );
}

/** "1,756 servicemen and 135 civilians": the rest of a total that is split. */
function isSplit(doc: Document, before: Figure, figure: Figure): boolean {
  return (
    figure.fate === 'open' &&
    figure.sentence === before.sentence &&
    before.counted === 'military' &&
    figure.counted === 'civilians' &&
    isJoined(doc, before, figure)
  );
}

export const runningTotals: Refiner = {
  name: 'running total',
  refine(figures, doc) {
    const totals = new Set<number>();
    for (const sentence of doc.sentences) {
      const here = figures.filter(
        (figure) => figure.fate === 'open' && figure.from >= sentence.from && figure.to <= sentence.to,
      );
      if (here.length === 0) continue;
      for (const mark of doc.within(sentence.from, sentence.to, SPANS)) {
        if (
          speaksOfCaptivity(doc, sentence, mark) ||
          countsExchanges(doc, mark) ||
          comparesWithPast(doc, sentence, mark)
        )
          continue;
        if ((mark.tag === 'cue.year' || mark.tag === 'cue.month') && belongsToDate(doc, sentence, mark))
          continue;
        if (mark.tag === 'cue.span' && (givesAndTakes(doc, sentence, here) || isBefore(doc, mark))) continue;
        for (const figure of spokenOf(doc, mark, here)) {
          if (mark.tag === 'cue.to_date' && isArrival(doc, sentence, mark)) continue;
          if (mark.tag === 'cue.to_date' && figure.value < FEW && figure.noun !== 'noun.exchange') continue;
          if (!mayTotal(doc, sentence, figure) || (figure.frame === null && doc.speaks(sentence, HELD)))
            continue;
          totals.add(figure.id);
        }
      }
      const sum = doc.within(sentence.from, sentence.to, 'cue.total')[0];
      const already = doc.speaks(sentence, SO_FAR);
      if (sum !== undefined) {
        for (const figure of spokenOf(doc, sum, here)) {
          const more =
            figure.counted === 'bodies' &&
            figures.some(
              (other) =>
                other.id < figure.id &&
                other.counted === 'bodies' &&
                other.fate === 'open' &&
                other.value < figure.value,
            );
          if (
            more ||
            ((figure.value >= LARGE || already) && figure.counted !== null && figure.counted !== 'bodies')
          )
            totals.add(figure.id);
        }
      }
      if (here.some((figure) => totals.has(figure.id)))
        for (const figure of here)
          if (figure.noun === 'noun.exchange' && figure.value > 1 && figure.counted === null)
            totals.add(figure.id);
      for (const figure of here)
        if (
          figure.noun === 'noun.child' &&
          figure.value >= MANY_CHILDREN &&
          figure.frame?.done === true &&
          figure.frame.distance <= NEAR_VERB &&
          doc.within(figure.from, Math.min(sentence.to, figure.phraseTo + 4), 'cue.deported').length === 0
        )
          totals.add(figure.id);
    }
    for (const [index, figure] of figures.entries()) {
      const before = figures[index - 1];
      if (before !== undefined && totals.has(before.id) && isSplit(doc, before, figure))
        totals.add(figure.id);
    }
    return figures.map((figure) => {
      if (!totals.has(figure.id)) return figure;
      const sentence = doc.sentenceOf(figure.from);
      const share = doc.within(sentence.from, figure.from, PART_OR_TOTAL).at(-1)?.tag === 'cue.part';
      return { ...figure, fate: share ? ('part' as const) : ('cumulative' as const) };
    });
  },
};
