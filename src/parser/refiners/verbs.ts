/** Which verb a figure hangs on: without a transfer in its sentence a number is no figure. */
import type { Document, Sentence } from '../document.js';
import type { Figure, Frame } from '../figure.js';
import type { Mark } from '../lexicon.js';
import { tags } from '../tag-set.js';
import { FIGURE_VERB_TAGS } from '../tags.js';
import { anyWord, endings, isWord, words } from '../text/find-words.js';
import { isAbduction } from './false-verbs.js';

const TALKS = tags('cue.agreed', 'cue.planned', 'cue.agreement');
const TO_COME = tags('cue.agreed', 'cue.planned', 'verb.future');

export const VERBS = tags(...FIGURE_VERB_TAGS);
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
  const left = (aTo <= bFrom ? aTo : bTo) - 1 - sentence.from;
  const right = (aTo <= bFrom ? bFrom : aFrom) - sentence.from;
  return sumAt(sums, right) - sumAt(sums, left);
}

function sumAt(sums: readonly number[], at: number): number {
  return at >= 0 && at < sums.length ? sums[at]! : 0;
}

const ABOUT = words('про о об щодо about on for regarding');

/** "домовитися про новий обмін", "talks on another exchange": named as a subject, not told. */
function isTalkedAbout(doc: Document, sentence: Sentence, mark: Mark): boolean {
  const from = Math.max(sentence.from, mark.from - 2);
  return (
    anyWord(doc.tokens, from, mark.from, ABOUT) && doc.within(sentence.from, mark.from, TALKS).length > 0
  );
}

/** The verbs of a sentence that a figure may hang on; each sentence is read once. */
export function verbsOf(doc: Document, sentence: Sentence): readonly Mark[] {
  const known = doc.read.verbs[sentence.index];
  if (known !== undefined) return known;
  const marks = doc.within(sentence.from, sentence.to, VERBS);
  const verbs = marks.filter((mark) => standsAlone(doc, sentence, marks, mark));
  doc.read.verbs[sentence.index] = verbs;
  return verbs;
}

/** Not a part of a longer phrasing that says something else, nor said of another exchange or of a plan. */
function standsAlone(doc: Document, sentence: Sentence, marks: readonly Mark[], mark: Mark): boolean {
  const { tag } = mark;
  const exchange = tag === 'verb.held_exchange';
  if ((exchange || tag === 'verb.swap') && doc.has(mark.from, 'cue.other_exchange')) return false;
  if (exchange && isTalkedAbout(doc, sentence, mark)) return false;
  if (isAbduction(doc, mark)) return false;
  for (const other of marks) {
    if (other.from > mark.from || other.to < mark.to) continue;
    const length = other.to - other.from;
    if (tag !== 'verb.other' && other.tag === 'verb.other' && length > mark.to - mark.from) return false;
    // "вдалося повернути" is done, though its infinitive alone is not.
    if (tag === 'verb.will' && other.tag !== 'verb.will' && length > 1) return false;
  }
  return true;
}

const NOT = words('не ни not no never');
const NOT_BEFORE = words('не ни not never нет немає لم لن');
const NEVER = words('not never');

const DENIED = tags('cue.denied');
const THAT = words('that что що ان');

/** "denied that 500 had been exchanged": what follows is what is denied. */
function isDeniedThat(doc: Document, mark: Mark): boolean {
  if (!doc.hasAny(DENIED)) return false;
  const { from } = doc.sentenceOf(mark.from);
  return doc
    .within(from, mark.from, DENIED)
    .some((denied) => anyWord(doc.tokens, denied.to, denied.to + 4, THAT));
}

function isNegated(doc: Document, mark: Mark): boolean {
  return (
    anyWord(doc.tokens, mark.from, mark.to, NOT) ||
    isWord(doc.tokens, mark.from - 1, NOT_BEFORE) ||
    isWord(doc.tokens, mark.from - 2, NEVER) ||
    isDeniedThat(doc, mark)
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

const INFINITIVE = endings('ти ть тися ться');

/** "Вдалося після довгих перемовин повернути": the infinitive of what was managed. */
function isManaged(doc: Document, sentence: Sentence, mark: Mark): boolean {
  return (
    INFINITIVE.has(doc.tokens[mark.to - 1]!.text) &&
    doc.within(Math.max(sentence.from, mark.from - 12), mark.from, 'verb.managed').length > 0
  );
}

/** An exchange of which the same sentence says that it is to come, or did not. */
const NOT_YET = tags('cue.planned', 'cue.postponed', 'cue.called_off', 'cue.denied', 'verb.will');
const NOT_YET_OR_AGREED = tags(NOT_YET, 'cue.agreed');

const FUTURE = tags('verb.future');

function isPlanned(doc: Document, sentence: Sentence, mark: Mark): boolean {
  if (mark.tag === 'verb.will') return !isManaged(doc, sentence, mark);
  if (mark.tag === 'verb.held_exchange' && doc.speaks(sentence, NOT_YET)) return true;
  if (mark.tag === 'verb.noun') return !nounIsDone(doc, sentence);
  if (!doc.speaks(sentence, FUTURE)) return false;
  if (doc.within(mark.from, mark.to, 'verb.managed').length > 0) return false;
  if (doc.within(mark.from, mark.to, FUTURE).length > 0) return true;
  const from = Math.max(sentence.from, mark.from - 3);
  return doc.within(from, mark.from, FUTURE).length > 0;
}

/** What a verb says of a figure; "return" as a noun and in the future are of bringing. */
const SAYS: Readonly<Record<string, Frame['verb']>> = {
  'verb.come': 'come',
  'verb.home': 'home',
  'verb.bring': 'bring',
  'verb.give': 'give',
  'verb.get': 'get',
  'verb.swap': 'swap',
  'verb.held_exchange': 'held_exchange',
  'verb.noun': 'bring',
  'verb.will': 'bring',
};
/** An exchange or a noun is farther than it stands: a verb beside it tells more. */
const FARTHER = 6;

const RETURNED = endings('ені ані ены аны');

/** "Повернені розповіли": those who returned, not a verb. */
function isSubject(doc: Document, mark: Mark): boolean {
  return isWord(doc.tokens, mark.from, RETURNED) && doc.tokens[mark.to]?.text.endsWith('ли') === true;
}

const OTHER = tags('verb.other');

/** Begins a longer phrasing that says something else. */
function isOfLonger(verbs: readonly Mark[], mark: Mark): boolean {
  return verbs.some((other) => other.tag === 'verb.other' && other.from === mark.from && other.to > mark.to);
}

/** The nearest transfer verb of the sentence; among equals the one before the number. */
export function frameFor(
  doc: Document,
  sentence: Sentence,
  sums: readonly number[],
  verbs: readonly Mark[],
  figure: Figure,
): Frame | null {
  const otherwise = doc.speaks(sentence, OTHER);
  let best: Mark | null = null;
  let nearest = FARTHEST + 1;
  let elsewhere = Number.POSITIVE_INFINITY;
  for (let place = 0; place < verbs.length; place += 1) {
    const mark = verbs[place]!;
    const { tag } = mark;
    const away = distance(sums, sentence, mark.from, mark.to, figure.phraseFrom, figure.phraseTo);
    if (tag === 'verb.other') {
      elsewhere = Math.min(elsewhere, away);
      continue;
    }
    // Arabic says the verb first: one behind the number tells of what comes next.
    const behind = doc.language === 'ar' && mark.from >= figure.phraseTo ? FARTHER : 0;
    const cost = away + behind + (tag === 'verb.held_exchange' || tag === 'verb.noun' ? FARTHER : 0);
    if (cost > FARTHEST || cost >= nearest) continue;
    if (tag === 'verb.noun' && !nounIsDone(doc, sentence) && !doc.speaks(sentence, NOT_YET_OR_AGREED))
      continue;
    if (otherwise && isOfLonger(verbs, mark)) continue;
    // "174 released POWs": inside the phrase it is an adjective.
    if ((mark.from >= figure.to && mark.to <= figure.nounAt) || isSubject(doc, mark)) continue;
    best = mark;
    nearest = cost;
  }
  if (best === null || elsewhere < nearest) return null;
  return {
    verb: SAYS[best.tag]!,
    from: best.from,
    to: best.to,
    done: !isPlanned(doc, sentence, best),
    negated: isNegated(doc, best),
    distance: nearest,
  };
}

const COMMA = words(',');

/** Between the commas behind the noun ("33 курянина, которых удерживали, пересекли границу"): says who they are. */
export function isAside(doc: Document, figure: Figure, mark: Mark): boolean {
  const frame = figure.frame;
  if (frame === null || !frame.done || mark.from <= figure.phraseTo) return false;
  if (frame.to <= figure.from) return anyWord(doc.tokens, figure.phraseTo, mark.from, COMMA);
  return (
    isWord(doc.tokens, figure.phraseTo, COMMA) &&
    mark.to < frame.from &&
    anyWord(doc.tokens, mark.to, frame.from, COMMA)
  );
}
