/** A post that is weighed as a report, and of whose numbers none was taken: the one at its head that counts who returned. */
import type { Document } from './document.js';
import { type Figure, opposite } from './figure.js';
import { recalls } from './refiners/background.js';
import { isElsewhere } from './refiners/topics.js';
import { tags } from './tag-set.js';

const NOT_RETURNED = tags(
  'verb.other',
  'verb.will',
  'verb.future',
  'cue.held',
  'cue.in_captivity',
  'cue.missing',
  'cue.captured',
  'cue.ever_captured',
  'cue.planned',
  'cue.postponed',
  'cue.called_off',
  'cue.denied',
  'cue.agreed',
  'cue.ready',
  'cue.crime',
  'cue.money',
  'cue.visit',
  'cue.since',
  'cue.year',
  'cue.month',
  'cue.to_date',
  'cue.total',
  'cue.among',
  'cue.other_exchange',
  'cue.other_war',
  'cue.training',
);
/** Sentences at the head of a post in which its news stands. */
const HEAD = 3;
/** No day but those of the large exchanges of 2025 returned more to a side; larger numbers mostly count something else. */
const USUAL = 400;
/** Before the number: those counted are not who returned. */
const OBLIQUE =
  /^(?:у|в|во|з|із|зі|с|со|из|для|до|от|від|за|при|о|об|про|на|щодо|понад|проти|between|from|of|in|at|by|for|to|with|on|than|about)$/u;
const MISSED: ReadonlySet<string> = new Set(['no transfer is spoken of', 'no transfer in its sentence']);

/** Whose they are: said at the number, else the side of a party's own post. */
function sideOf(doc: Document, figure: Figure): 'ua' | 'ru' | null {
  if (figure.own === 'ua' || figure.own === 'ru') return figure.own;
  const view = doc.perspective;
  if (view === null) return null;
  if (figure.own === 'opposite') return opposite(view);
  const soldiers = figure.counted === 'military' || figure.counted === 'civilians';
  return figure.own !== null || (soldiers && doc.party === view) ? view : null;
}

function mayCount(doc: Document, figure: Figure): boolean {
  if (figure.fate !== 'dropped' || !figure.steps.some((step) => MISSED.has(step))) return false;
  if (figure.counted === null || figure.narrow || figure.bracketed || figure.nounAt < figure.to) return false;
  if (figure.counted === 'bodies' || figure.value < 2 || figure.value > USUAL || figure.qualifier !== null)
    return false;
  const sentence = doc.sentenceOf(figure.from);
  if (sentence.index >= HEAD || doc.speaks(sentence, NOT_RETURNED)) return false;
  if (doc.within(sentence.from, figure.from, 'cue.part').length > 0) return false;
  if (figure.frame !== null && (!figure.frame.done || figure.frame.negated)) return false;
  if (OBLIQUE.test(doc.tokens[figure.phraseFrom - 1]?.text ?? '')) return false;
  return sideOf(doc, figure) !== null && !recalls(doc, sentence) && !isElsewhere(doc, sentence);
}

/** The figures with that number taken; it carries a doubt, as all do that hang on no verb. */
export function lookAgain(doc: Document, figures: readonly Figure[]): readonly Figure[] {
  if (doc.party === 'mediator') return figures;
  if (figures.some((figure) => figure.fate === 'figure' || figure.fate === 'outside')) return figures;
  const [first, ...others] = figures.filter((figure) => mayCount(doc, figure));
  if (first === undefined) return figures;
  const taken = new Set([first.id]);
  for (const other of others)
    if (other.sentence === first.sentence && other.counted !== first.counted && taken.size < 2)
      taken.add(other.id);
  if (others.length >= taken.size) return figures;
  return figures.map((figure) => {
    if (!taken.has(figure.id)) return figure;
    const { from, to } = figure;
    const frame = { verb: 'list' as const, from, to, done: true, negated: false, distance: 0 };
    return {
      ...figure,
      fate: 'figure' as const,
      frame,
      side: sideOf(doc, figure),
      sideBy: 'phrase' as const,
      steps: [...figure.steps, 'a second look at a report'],
    };
  });
}
