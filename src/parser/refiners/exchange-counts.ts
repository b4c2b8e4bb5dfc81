/** How many exchanges there have been: told beside a total of people, or over some time. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import { type Figure, withFate } from '../figure.js';
import { tags } from '../tag-set.js';
import { recalls } from './background.js';
import { STAGE } from './may-total.js';

const OVER_TIME = tags('cue.since', 'cue.to_date', 'cue.total', 'cue.year');

/** "6 235 українців. Це результат 69 обмінів": counted beside a total, exchanges are one too. */
export const exchangeCounts: Refiner = {
  name: 'exchanges counted beside a total',
  needs: tags('noun.exchange'),
  refine(figures, doc) {
    if (!figures.some((figure) => figure.noun === 'noun.exchange')) return figures;
    const told = new Set<number>();
    for (const figure of figures) if (figure.fate === 'cumulative') told.add(figure.sentence);
    return figures.map((figure) => (isCount(doc, figure, told) ? withFate(figure, 'cumulative') : figure));
  },
};

function isCount(doc: Document, figure: Figure, told: ReadonlySet<number>): boolean {
  if (figure.noun !== 'noun.exchange' || figure.value < 2 || figure.counted !== null) return false;
  if (figure.fate !== 'open' && figure.fate !== 'dropped') return false;
  if (doc.has(figure.nounAt, 'cue.stage') || STAGE.test(doc.tokens[figure.nounAt]?.text ?? '')) return false;
  const sentence = doc.sentenceOf(figure.from);
  if (told.has(figure.sentence)) return true;
  if (recalls(doc, sentence)) return false;
  if (told.has(figure.sentence - 1) || told.has(figure.sentence + 1)) return true;
  return doc.party === 'mediator' && doc.speaks(sentence, OVER_TIME) && doc.speaks(sentence, 'cue.mediated');
}
