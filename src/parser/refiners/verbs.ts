/** Which verb a figure hangs on: without a transfer in its sentence a number is no figure. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import type { Figure, Frame } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { FIGURE_VERB_TAGS } from '../tags.js';
import { isJoined } from './coordination.js';

const TALKS = tags('cue.agreed', 'cue.planned', 'cue.agreement');
const TO_COME = tags('cue.agreed', 'cue.planned', 'verb.future');

const VERBS = tags(...FIGURE_VERB_TAGS);
/** Farther than this a verb and a number have nothing to do with each other. */
const FARTHEST = 45;

export function distance(
  sums: readonly number[],
  sentence: Sentence,
  aFrom: number,
  aTo: number,
  bFrom: number,
  bTo: number,
): number {
  if (aFrom < bTo && bFrom < aTo) return 0;
  const [left, right] = aTo <= bFrom ? [aTo - 1, bFrom] : [bTo - 1, aFrom];
  return (sums[right - sentence.from] ?? 0) - (sums[left - sentence.from] ?? 0);
}

/** "домовитися про новий обмін", "talks on another exchange": named as a subject, not told. */
function isTalkedAbout(doc: Document, sentence: Sentence, mark: Mark): boolean {
  const from = Math.max(sentence.from, mark.from - 2);
  return (
    doc.tokens
      .slice(from, mark.from)
      .some((token) => /^(?:про|о|об|щодо|about|on|for|regarding)$/u.test(token.text)) &&
    doc.within(sentence.from, mark.from, TALKS).length > 0
  );
}

export function verbsOf(doc: Document, sentence: Sentence): Mark[] {
  if (!doc.speaks(sentence, VERBS)) return [];
  const marks = doc.within(sentence.from, sentence.to, VERBS);
  // "вдалося повернути" is done, though its infinitive alone is not.
  return marks.filter(
    (mark) =>
      (mark.tag === 'verb.other' ||
        !marks.some(
          (other) =>
            other.tag === 'verb.other' &&
            other.from <= mark.from &&
            other.to >= mark.to &&
            other.to - other.from > mark.to - mark.from,
        )) &&
      ((mark.tag !== 'verb.held_exchange' && mark.tag !== 'verb.swap') ||
        !doc.has(mark.from, 'cue.other_exchange')) &&
      (mark.tag !== 'verb.held_exchange' || !isTalkedAbout(doc, sentence, mark)) &&
      (mark.tag !== 'verb.will' ||
        !marks.some(
          (other) =>
            other.tag !== 'verb.will' &&
            other.from <= mark.from &&
            other.to >= mark.to &&
            other.to - other.from > 1,
        )),
  );
}

function isNegated(doc: Document, mark: Mark): boolean {
  const before = doc.tokens[mark.from - 1]?.text ?? '';
  const inside = doc.tokens
    .slice(mark.from, mark.to)
    .some((token) => /^(?:не|ни|not|no|never)$/u.test(token.text));
  return (
    inside ||
    /^(?:не|ни|not|never|нет|немає|لم|لن)$/u.test(before) ||
    /^(?:not|never)$/u.test(doc.tokens[mark.from - 2]?.text ?? '')
  );
}

/** The verb tells something that has come to pass. */
export function isDone(doc: Document, sentence: Sentence, mark: Mark): boolean {
  return !isNegated(doc, mark) && !isPlanned(doc, sentence, mark);
}

/** "Итогом стало возвращение 150" is done, "передання ще 3 000 тіл" of an agreement is not. */
function nounIsDone(doc: Document, sentence: Sentence): boolean {
  return doc.speaks(sentence, 'cue.completed') && !doc.speaks(sentence, TO_COME);
}

/** "Вдалося після довгих перемовин повернути": the infinitive of what was managed. */
function isManaged(doc: Document, sentence: Sentence, mark: Mark): boolean {
  const infinitive = /(?:ти|ть|тися|ться)$/u.test(doc.tokens[mark.to - 1]!.text);
  return (
    infinitive && doc.within(Math.max(sentence.from, mark.from - 12), mark.from, 'verb.managed').length > 0
  );
}

/** An exchange of which the same sentence says that it is to come, or did not. */
const NOT_YET = tags('cue.planned', 'cue.postponed', 'cue.called_off', 'cue.denied', 'verb.will');
const NOT_YET_OR_AGREED = tags(NOT_YET, 'cue.agreed');

function isPlanned(doc: Document, sentence: Sentence, mark: Mark): boolean {
  if (mark.tag === 'verb.will') return !isManaged(doc, sentence, mark);
  if (mark.tag === 'verb.held_exchange' && doc.within(sentence.from, sentence.to, NOT_YET).length > 0)
    return true;
  if (mark.tag === 'verb.noun') return !nounIsDone(doc, sentence);
  const managed = doc.within(mark.from, mark.to, 'verb.managed').length > 0;
  if (managed) return false;
  if (doc.within(mark.from, mark.to, 'verb.future').length > 0) return true;
  const from = Math.max(sentence.from, mark.from - 3);
  return doc.within(from, mark.from, 'verb.future').length > 0;
}

/** The nearest transfer verb of the sentence; among equals the one before the number. */
export function frameFor(
  doc: Document,
  sentence: Sentence,
  sums: readonly number[],
  verbs: readonly Mark[],
  figure: Figure,
): Frame | null {
  let best: Frame | null = null;
  let elsewhere = Number.POSITIVE_INFINITY;
  for (const mark of verbs) {
    if (mark.tag === 'verb.noun' && !nounIsDone(doc, sentence) && !doc.speaks(sentence, NOT_YET_OR_AGREED))
      continue;
    const away = distance(sums, sentence, mark.from, mark.to, figure.phraseFrom, figure.phraseTo);
    const name = mark.tag.slice('verb.'.length);
    const verb = (name === 'noun' || name === 'will' ? 'bring' : name) as Frame['verb'];
    const cost = away + (name === 'held_exchange' || name === 'noun' ? 6 : 0);
    if (mark.tag === 'verb.other') {
      elsewhere = Math.min(elsewhere, away);
      continue;
    }
    if (
      mark.tag !== 'verb.other' &&
      verbs.some((other) => other.tag === 'verb.other' && other.from === mark.from && other.to > mark.to)
    )
      continue;
    // "Повернені розповіли": those who returned, not a verb.
    if (
      /(?:ені|ані|ены|аны)$/u.test(doc.tokens[mark.from]!.text) &&
      /ли$/u.test(doc.tokens[mark.to]?.text ?? '')
    )
      continue;
    // "174 released POWs": inside the phrase it is an adjective.
    if (mark.from >= figure.to && mark.to <= figure.nounAt) continue;
    if (cost > FARTHEST || (best !== null && best.distance <= cost)) continue;
    best = {
      verb,
      from: mark.from,
      to: mark.to,
      done: !isPlanned(doc, sentence, mark),
      negated: isNegated(doc, mark),
      distance: cost,
    };
  }
  return best !== null && elsewhere < best.distance ? null : best;
}

/** Between the commas behind the noun ("33 курянина, которых удерживали, пересекли границу"): says who they are. */
export function isAside(doc: Document, figure: Figure, mark: Mark): boolean {
  const frame = figure.frame;
  if (frame === null || !frame.done || mark.from <= figure.phraseTo) return false;
  const comma = (from: number, to: number) => doc.tokens.slice(from, to).some((token) => token.text === ',');
  if (frame.to <= figure.from) return comma(figure.phraseTo, mark.from);
  return doc.tokens[figure.phraseTo]?.text === ',' && mark.to < frame.from && comma(mark.to, frame.from);
}

/** "він повернувся": a verb in the singular has one subject. */
function isSingular(doc: Document, figure: Figure): boolean {
  const frame = figure.frame;
  if (frame === null || (frame.verb !== 'come' && frame.verb !== 'home') || figure.value % 10 === 1)
    return false;
  return /(?:увся|лся|шов|шел|їхав|ехал|був|был|илась|алась|илася|алася)$/u.test(
    doc.tokens[frame.from]!.text,
  );
}

/** "возвращены 120 военных и трое гражданских, переданы 120 пленных": what is joined hangs on one verb, none behind a comma. */
function sharedVerb(
  doc: Document,
  before: Figure | null,
  figure: Figure,
  nearest: Frame | null,
): Frame | null {
  const shared = before?.frame;
  if (!shared || nearest === null || nearest.from < figure.phraseTo || shared.from > before!.from)
    return null;
  if (figure.sentence !== before!.sentence || !isJoined(doc, before!, figure)) return null;
  return doc.tokens.slice(figure.phraseTo, nearest.from).some((token) => token.text === ',') ? shared : null;
}

/** "Сообщил о 230 вернувшихся": the noun itself says that they are back. */
function reported(doc: Document, figure: Figure): Frame | null {
  const at = figure.nounAt;
  if (at < figure.to || !doc.has(at, 'adj.freed')) return null;
  if (!/^(?:о|об|про)$/u.test(doc.tokens[figure.phraseFrom - 1]?.text ?? '')) return null;
  if (doc.within(doc.sentenceOf(figure.from).from, figure.phraseFrom, 'cue.completed').length === 0)
    return null;
  return { verb: 'bring', from: at, to: at + 1, done: true, negated: false, distance: 1 };
}

export const attachVerb: Refiner = {
  name: 'nearest transfer verb',
  refine(figures, doc) {
    let sentence: Sentence | null = null;
    let sums: readonly number[] = [];
    let verbs: Mark[] = [];
    let before: Figure | null = null;
    return figures.map((figure) => {
      if (figure.fate !== 'open') return figure;
      const here = doc.sentenceOf(figure.from);
      if (here !== sentence) {
        sentence = here;
        sums = doc.costsOf(here);
        verbs = verbsOf(doc, here);
      }
      const nearest = frameFor(doc, here, sums, verbs, figure);
      const frame = sharedVerb(doc, before, figure, nearest) ?? nearest ?? reported(doc, figure);
      const framed = { ...figure, frame };
      before = frame === null || isSingular(doc, framed) ? figure : framed;
      return before;
    });
  },
};
