/** What speaks for one role of a number or another: its own phrase, what stands left and right of it, who writes. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { Role } from './answers.js';
import { type CueSink, farDays, tagKind } from './cue-sink.js';
import { CueTable, cueNumber, joinedValue, valueNumber } from './cue-table.js';
import { coveringTags } from './plain-tags.js';
import { LEFT, RIGHT, reachOf, tellWay } from './way-cues.js';

const INSIDE = tagKind('inside');

/** Numbers, and places among them, after which their count says no more. */
const MOST = 5;
const LAST_PLACE = 4;

const BULLETS = '–-•▪▫·*—';

const COUNTS = new CueTable('counts *');
const NOUN = new CueTable('noun *');
const OWN = new CueTable('own *');
const NARROW = new CueTable('narrow *');
const BRACKETED = cueNumber('bracketed');
const WHOLE = cueNumber('whole');
const QUALIFIER = new CueTable('qualifier *');
const FOUND = new CueTable('found *');
const SIZE = new CueTable('size *');
const SIZE_COUNTED = new CueTable('size * *');
const DAY = new CueTable('day *');
const DAY_WHERE = new CueTable('day * *');
const LINE = cueNumber('line of a list');
const SENTENCE = new CueTable('sentence *');
const PLACE = new CueTable('place *');
const NUMBERS = new CueTable('numbers *');
const PARTY = new CueTable('party *');
const LANGUAGE = new CueTable('language *');
const VIEW = new CueTable('view *');
const GUESSED_VIEW = new CueTable('view * guessed');
const VERDICT = new CueTable('verdict *');
const SAID_TWICE = cueNumber('said twice');
const AFTER = new CueTable('after * *');
const AFTER_ROLE = new CueTable('after role *');
const AFTER_ROLE_COUNTED = new CueTable('after role * * *');
const AFTER_AS_MANY = new CueTable('after role * of as many');
const SAID = new CueTable('said *');
const SAID_LIKE = new CueTable('said * * *');
const FATE = new CueTable('fate *');
const FATE_SIDE = new CueTable('fate * *');
const LAST_STEP = new CueTable('last *');
const SIDE = new CueTable('side *');
const SIDE_BY = new CueTable('side * by *');
const AFTER_FATE = new CueTable('after * *');
const VERB_DONE = new CueTable('verb * *');
const VERB_FATE_SIDE = new CueTable('verb * * *');
const VERB_AWAY = new CueTable('verb away *');

const YES = valueNumber(true);
const NO = valueNumber(false);
const ON_LEFT = valueNumber('left');
const ON_RIGHT = valueNumber('right');
const ONE = valueNumber('one');
const UNDER_10 = valueNumber('under 10');
const UNDER_50 = valueNumber('under 50');
const UNDER_400 = valueNumber('under 400');
const UNDER_1500 = valueNumber('under 1500');
const MORE = valueNumber('more');

function sizeOf(value: number): number {
  if (value < 10) return value === 1 ? ONE : UNDER_10;
  if (value < 400) return value < 50 ? UNDER_50 : UNDER_400;
  return value < 1500 ? UNDER_1500 : MORE;
}

const SAID_ROLES = (['ua', 'ru', 'both', 'each'] as const).map((role) => ({
  role,
  value: valueNumber(role),
}));
const ALIKE = valueNumber('alike');
const OTHER = valueNumber('other');
const LARGER = valueNumber('larger');
const SMALLER = valueNumber('smaller');
const SAME = valueNumber('same');

/** Of the numbers before, what they turned out to be: two sides' figures mostly take turns. */
function tellRolesBefore(
  figures: readonly Figure[],
  place: number,
  roles: readonly Role[],
  sink: CueSink,
): void {
  const last = roles[place - 1];
  if (last === undefined) return;
  const { counted, value } = figures[place]!;
  const before = figures[place - 1]!;
  const role = valueNumber(last);
  sink.other(AFTER_ROLE.of(role));
  sink.other(AFTER_ROLE_COUNTED.ofThree(role, valueNumber(before.counted), valueNumber(counted)));
  if (before.value === value) sink.other(AFTER_AS_MANY.of(role));
  for (const saidRole of SAID_ROLES) {
    const at = roles.indexOf(saidRole.role);
    if (at < 0 || at >= place) continue;
    const said = figures[at]!;
    const like = said.counted === counted ? ALIKE : OTHER;
    const size = said.value > value ? LARGER : said.value < value ? SMALLER : SAME;
    sink.other(SAID.of(saidRole.value));
    sink.other(SAID_LIKE.ofThree(saidRole.value, like, size));
  }
}

/** Days that are named in its sentence: what is told of another day is not today's figure. */
function tellDays(doc: Document, figure: Figure, sink: CueSink): void {
  for (let at = 0; at < doc.dates.length; at += 1) {
    const { from } = doc.dates[at]!;
    if (doc.tokens[from]!.sentence !== figure.sentence) continue;
    const far = valueNumber(farDays(doc)[at]!);
    sink.other(DAY.of(far));
    sink.other(DAY_WHERE.ofTwo(far, from < figure.from ? ON_LEFT : ON_RIGHT));
  }
}

/** Another number of the text is as large. */
function isSaidTwice(figures: readonly Figure[], { value, from }: Figure): boolean {
  for (let at = 0; at < figures.length; at += 1)
    if (figures[at]!.value === value && figures[at]!.from !== from) return true;
  return false;
}

/** What all numbers of a post have in common; `verdict` is that of the post. */
export function tellPost(doc: Document, figures: readonly Figure[], verdict: string, sink: CueSink): void {
  sink.other(NUMBERS.of(valueNumber(Math.min(MOST, figures.length))));
  sink.other(PARTY.of(valueNumber(doc.party)));
  sink.other(LANGUAGE.of(valueNumber(doc.language)));
  sink.other((doc.viewIsGuessed ? GUESSED_VIEW : VIEW).of(valueNumber(doc.perspective)));
  sink.other(VERDICT.of(valueNumber(verdict)));
}

/** What the text says of a number; `roles` are those of the numbers before. */
export function tellNumber(
  doc: Document,
  figures: readonly Figure[],
  place: number,
  roles: readonly Role[],
  sink: CueSink,
): void {
  const figure = figures[place]!;
  const counted = valueNumber(figure.counted);
  const size = sizeOf(figure.value);
  sink.other(COUNTS.of(counted));
  sink.other(NOUN.of(valueNumber(figure.noun)));
  sink.other(OWN.of(valueNumber(figure.own)));
  sink.other(NARROW.of(figure.narrow ? YES : NO));
  if (figure.bracketed) sink.other(BRACKETED);
  if (figure.whole) sink.other(WHOLE);
  sink.other(QUALIFIER.of(valueNumber(figure.qualifier)));
  sink.other(FOUND.of(valueNumber(figure.steps[0])));
  sink.other(SIZE.of(size));
  sink.other(SIZE_COUNTED.ofTwo(size, counted));
  tellDays(doc, figure, sink);
  const sentence = doc.sentenceOf(figure.from);
  const opening = doc.tokens[sentence.from];
  if (opening?.kind === 'mark' && BULLETS.includes(opening.text)) sink.other(LINE);
  sink.other(SENTENCE.of(valueNumber(Math.min(LAST_PLACE, opening?.sentence ?? 0))));
  sink.other(PLACE.of(valueNumber(Math.min(LAST_PLACE, place))));
  if (isSaidTwice(figures, figure)) sink.other(SAID_TWICE);
  const before = figures[place - 1];
  if (before !== undefined) sink.other(AFTER.ofTwo(valueNumber(before.counted), counted));
  tellRolesBefore(figures, place, roles, sink);

  const end = Math.max(figure.phraseTo, figure.to);
  const { begins, ids } = coveringTags(doc);
  const last = begins[end]!;
  for (let at = begins[figure.phraseFrom]!; at < last; at += 1) sink.tag(INSIDE, ids[at]!);
  // A bound may stand in the sentence before: "… более. 90".
  const first = Math.max(figure.phraseFrom, sentence.from);
  tellWay(doc, { begin: first - 1, end: sentence.from - 1, step: -1 }, LEFT, sink);
  tellWay(doc, { begin: end, end: Math.max(end, sentence.to), step: 1 }, RIGHT, sink);
}

function fateAndSide({ fate, side }: Figure): number {
  return joinedValue(valueNumber(fate), valueNumber(side));
}

/** What the rules made of a number. */
export function tellFate(figures: readonly Figure[], place: number, sink: CueSink): void {
  const figure = figures[place]!;
  const { steps, frame } = figure;
  const fate = valueNumber(figure.fate);
  const side = valueNumber(figure.side);
  sink.other(FATE.of(fate));
  sink.other(FATE_SIDE.ofTwo(fate, side));
  sink.other(LAST_STEP.of(valueNumber(steps[steps.length - 1])));
  sink.other(SIDE.of(side));
  sink.other(SIDE_BY.ofTwo(side, valueNumber(figure.sideBy)));
  const before = figures[place - 1];
  if (before !== undefined) sink.other(AFTER_FATE.ofTwo(fateAndSide(before), joinedValue(fate, side)));
  if (frame === null) return;
  const verb = valueNumber(frame.verb);
  const done = frame.negated ? (frame.done ? 'done not' : 'open not') : frame.done ? 'done' : 'open';
  sink.other(VERB_DONE.ofTwo(verb, valueNumber(done)));
  sink.other(VERB_FATE_SIDE.ofThree(verb, fate, side));
  sink.other(VERB_AWAY.of(valueNumber(reachOf(frame.distance))));
}
