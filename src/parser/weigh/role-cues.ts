/** What speaks for one role of a number or another: its own phrase, what stands left and right of it, who writes. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { numberOfTag, tagOf } from '../tag-set.js';
import type { Role } from './answers.js';
import { besideOf, type CueSink, farOf, pairKind, tagKind, wordKind } from './cue-sink.js';
import { plainTag } from './plain-tags.js';

const INSIDE = tagKind('inside');

/** Tokens between a number's phrase and a tag beside it, up to which it stands in one kind of cue. */
const REACHES = [1, 3, 7] as const;
/** Words beside a phrase that are cues by themselves. */
const NEAR_WORDS = 4;
const NEAREST_WORDS = 2;
/** Numbers, and places among them, after which their count says no more. */
const MOST = 5;
const LAST_PLACE = 4;

const BULLETS = '–-•▪▫·*—';

const NO_TAG = numberOfTag('none');

interface Direction {
  near: readonly number[];
  far: number;
  clause: number;
  beyond: number;
  word: number;
  words: readonly number[];
  mark: string;
}

const LEFT: Direction = {
  near: [tagKind('left 1'), tagKind('left 3'), tagKind('left 7')],
  far: tagKind('left far'),
  clause: tagKind('left clause'),
  beyond: tagKind('left beyond'),
  word: wordKind('before'),
  words: [wordKind('before 1'), wordKind('before 2')],
  mark: 'left',
};
const RIGHT: Direction = {
  near: [tagKind('right 1'), tagKind('right 3'), tagKind('right 7')],
  far: tagKind('right far'),
  clause: tagKind('right clause'),
  beyond: tagKind('right beyond'),
  word: wordKind('after'),
  words: [wordKind('after 1'), wordKind('after 2')],
  mark: 'right',
};
const VERBS = pairKind('verbs');
const SIDES = pairKind('sides');
const VERB_AND_LEFT = pairKind('verb and left side');
const VERB_AND_RIGHT = pairKind('verb and right side');

const IS_VERB: boolean[] = [];
const IS_SIDE: boolean[] = [];

/** Of a verb of transfer, or of a side; looked up once for each tag. */
function learnTag(id: number): void {
  const tag = tagOf(id);
  IS_VERB[id] = tag.startsWith('verb.');
  IS_SIDE[id] = /^(?:ua|ru|own|foe)\./u.test(tag);
}

/** The nearest verb and the nearest side on the way. */
interface Nearest {
  verb: number;
  side: number;
}

/** 1 (Monday) … 7. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function tellWay(
  doc: Document,
  { begin, end, step }: { begin: number; end: number; step: 1 | -1 },
  to: Direction,
  sink: CueSink,
): Nearest {
  const nearest: Nearest = { verb: NO_TAG, side: NO_TAG };
  const { weekdays } = doc.locale.calendar;
  let beyond = false;
  for (let at = begin, away = 1; at !== end; at += step, away += 1) {
    const token = doc.tokens[at]!;
    if (token.kind === 'mark' && ',;:–()'.includes(token.text)) {
      beyond = true;
      if (away === 1) sink.other(`${to.mark} ${token.text}`);
    }
    const weekday = token.kind === 'word' ? weekdays.get(token.text) : undefined;
    if (weekday !== undefined)
      sink.other(`${to.mark} weekday ${weekday === weekdayOf(doc.day) ? 'same' : 'other'}`);
    if (away <= NEAR_WORDS) {
      const stem = besideOf(token);
      sink.word(to.word, stem);
      if (away <= NEAREST_WORDS) sink.word(to.words[away - 1]!, stem);
    }
    for (const mark of doc.at(at)) {
      const id = plainTag(mark.id);
      if (IS_VERB[id] === undefined) learnTag(id);
      const reach = REACHES.findIndex((most) => away <= most);
      sink.tag(reach < 0 ? to.far : to.near[reach]!, id);
      sink.tag(beyond ? to.beyond : to.clause, id);
      if (nearest.verb === NO_TAG && IS_VERB[id]) nearest.verb = id;
      if (nearest.side === NO_TAG && IS_SIDE[id]) nearest.side = id;
    }
  }
  return nearest;
}

function sizeOf(value: number): string {
  if (value < 10) return value === 1 ? 'one' : 'under 10';
  if (value < 400) return value < 50 ? 'under 50' : 'under 400';
  return value < 1500 ? 'under 1500' : 'more';
}

/** Of the numbers before, what they turned out to be: two sides' figures mostly take turns. */
function tellRolesBefore(
  figures: readonly Figure[],
  place: number,
  roles: readonly Role[],
  sink: CueSink,
): void {
  const { counted, value } = figures[place]!;
  const last = roles[place - 1];
  if (last === undefined) return;
  sink.other(`after role ${last}`);
  sink.other(`after role ${last} ${figures[place - 1]!.counted} ${counted}`);
  if (figures[place - 1]!.value === value) sink.other(`after role ${last} of as many`);
  for (const role of ['ua', 'ru', 'both', 'each'] as const) {
    const said = roles.findIndex((known, at) => at < place && known === role);
    if (said < 0) continue;
    const like = figures[said]!.counted === counted ? 'alike' : 'other';
    const size = figures[said]!.value > value ? 'larger' : figures[said]!.value < value ? 'smaller' : 'same';
    sink.other(`said ${role}`);
    sink.other(`said ${role} ${like} ${size}`);
  }
}

/** Days that are named in its sentence: what is told of another day is not today's figure. */
function tellDays(doc: Document, figure: Figure, sink: CueSink): void {
  for (const date of doc.dates) {
    if (doc.tokens[date.from]!.sentence !== figure.sentence) continue;
    const far = farOf(doc, date.day);
    sink.other(`day ${far}`);
    sink.other(`day ${far} ${date.from < figure.from ? 'left' : 'right'}`);
  }
}

/** A line of a list, and whether the line before is one too. */
function tellLine(doc: Document, figure: Figure, sink: CueSink): void {
  const first = doc.tokens[doc.sentenceOf(figure.from).from];
  if (first === undefined || first.kind !== 'mark') return;
  if (BULLETS.includes(first.text)) sink.other('line of a list');
}

/** What the text says of a number; `verdict` is that of the post, `roles` are those of the numbers before. */
export function tellNumber(
  doc: Document,
  figures: readonly Figure[],
  place: number,
  verdict: string,
  roles: readonly Role[],
  sink: CueSink,
): void {
  const figure = figures[place]!;
  const { own, counted } = figure;
  const { party, perspective } = doc;
  sink.other(`counts ${counted}`);
  sink.other(`noun ${figure.noun}`);
  sink.other(`own ${own}`);
  sink.other(`own ${own} ${party}`);
  sink.other(`narrow ${figure.narrow}`);
  if (figure.bracketed) sink.other('bracketed');
  if (figure.whole) sink.other('whole');
  sink.other(`qualifier ${figure.qualifier}`);
  sink.other(`found ${figure.steps[0]}`);
  sink.other(`size ${sizeOf(figure.value)}`);
  sink.other(`size ${sizeOf(figure.value)} ${counted}`);
  tellDays(doc, figure, sink);
  tellLine(doc, figure, sink);
  const sentence = doc.sentenceOf(figure.from);
  sink.other(`sentence ${Math.min(LAST_PLACE, doc.tokens[sentence.from]?.sentence ?? 0)}`);
  sink.other(`place ${Math.min(LAST_PLACE, place)}`);
  sink.other(`numbers ${Math.min(MOST, figures.length)}`);
  sink.other(`party ${party}`);
  sink.other(`language ${doc.language}`);
  sink.other(`view ${perspective}${doc.viewIsGuessed ? ' guessed' : ''}`);
  sink.other(`verdict ${verdict}`);
  if (figures.some((other) => other.value === figure.value && other.from !== figure.from))
    sink.other('said twice');
  const before = figures[place - 1];
  if (before !== undefined) sink.other(`after ${before.counted} ${counted}`);
  tellRolesBefore(figures, place, roles, sink);

  const end = Math.max(figure.phraseTo, figure.to);
  for (let at = figure.phraseFrom; at < end; at += 1)
    for (const mark of doc.at(at)) sink.tag(INSIDE, plainTag(mark.id));
  // A bound may stand in the sentence before: "… более. 90".
  const first = Math.max(figure.phraseFrom, sentence.from);
  const left = tellWay(doc, { begin: first - 1, end: sentence.from - 1, step: -1 }, LEFT, sink);
  const right = tellWay(doc, { begin: end, end: Math.max(end, sentence.to), step: 1 }, RIGHT, sink);

  const leftVerb = tagOf(left.verb);
  const rightVerb = tagOf(right.verb);
  const verb = left.verb === NO_TAG ? right.verb : left.verb;
  sink.other(`left ${leftVerb} ${party}`);
  sink.other(`right ${rightVerb} ${party}`);
  sink.other(`left ${leftVerb} own ${own}`);
  sink.other(`right ${rightVerb} own ${own}`);
  sink.other(`${tagOf(verb)} own ${own} view ${perspective}`);
  sink.other(`sides ${tagOf(left.side)} ${tagOf(right.side)} view ${perspective}`);
  sink.pair(VERBS, left.verb, right.verb);
  sink.pair(SIDES, left.side, right.side);
  sink.pair(VERB_AND_LEFT, verb, left.side);
  sink.pair(VERB_AND_RIGHT, verb, right.side);
}

/** What the rules made of a number. */
export function tellFate(figures: readonly Figure[], place: number, sink: CueSink): void {
  const { fate, side, sideBy, steps, frame } = figures[place]!;
  sink.other(`fate ${fate}`);
  sink.other(`fate ${fate} ${side}`);
  sink.other(`last ${steps.at(-1)}`);
  sink.other(`side ${side}`);
  sink.other(`side ${side} by ${sideBy}`);
  const before = figures[place - 1];
  if (before !== undefined) sink.other(`after ${before.fate} ${before.side} ${fate} ${side}`);
  if (frame === null) return;
  const reach = REACHES.findIndex((most) => frame.distance <= most);
  sink.other(`verb ${frame.verb} ${frame.done ? 'done' : 'open'}${frame.negated ? ' not' : ''}`);
  sink.other(`verb ${frame.verb} ${fate} ${side}`);
  sink.other(`verb away ${reach}`);
}
