/** What speaks for one verdict or another. Cues are only told here; what each is worth stands in the weights. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { Judgement } from '../verdict.js';
import { type CueSink, farDays, pairKind, tagKind, wordKind } from './cue-sink.js';
import { CueTable, valueNumber } from './cue-table.js';
import { plainTag } from './plain-tags.js';

const ANY = tagKind('any');
const FIRST = tagKind('first');
const EARLY = tagKind('early');
const LATE = tagKind('late');
const NEXT = pairKind('next');
const WORD = wordKind('word');

const LANGUAGE = new CueTable('language *');
const PARTY = new CueTable('party *');
const SENTENCES = new CueTable('sentences *');
const NUMBERS = new CueTable('numbers *');
const DAY = new CueTable('day *');
const DAY_WHERE = new CueTable('day * *');
const COUNTS = new CueTable('counts * *');
const RULED = new CueTable('ruled *');
const BY = new CueTable('by *');
const FATE = new CueTable('fate *');

/** Sentences, and numbers, after which their count says no more. */
const MOST_SENTENCES = 6;
const MOST_NUMBERS = 5;
/** Last sentence that is still early. */
const EARLY_SENTENCE = 2;

function placeOf(sentence: number): number {
  if (sentence === 0) return FIRST;
  return sentence <= EARLY_SENTENCE ? EARLY : LATE;
}

const AT_FIRST = valueNumber('first');
const AT_EARLY = valueNumber('early');
const AT_LATE = valueNumber('late');

function placeValue(sentence: number): number {
  if (sentence === 0) return AT_FIRST;
  return sentence <= EARLY_SENTENCE ? AT_EARLY : AT_LATE;
}

function tellMarks(doc: Document, sink: CueSink): void {
  let before = -1;
  let sentence = -1;
  const { marks, tokens } = doc;
  for (let place = 0; place < marks.length; place += 1) {
    const mark = marks[place]!;
    const at = tokens[mark.from]!.sentence;
    const id = plainTag(mark.id);
    sink.tag(ANY, id);
    sink.tag(placeOf(at), id);
    if (at === sentence) sink.pair(NEXT, before, id);
    before = id;
    sentence = at;
  }
}

const FEW = valueNumber('few');
const SOME = valueNumber('some');
const MANY = valueNumber('many');

function sizeOf(value: number): number {
  if (value < 10) return FEW;
  return value > 500 ? MANY : SOME;
}

/** What a post says, whatever the rules made of it. */
export function tellText(doc: Document, figures: readonly Figure[], sink: CueSink): void {
  sink.other(LANGUAGE.of(valueNumber(doc.language)));
  sink.other(PARTY.of(valueNumber(doc.party)));
  sink.other(SENTENCES.of(valueNumber(Math.min(MOST_SENTENCES, doc.sentences.length))));
  sink.other(NUMBERS.of(valueNumber(Math.min(MOST_NUMBERS, figures.length))));
  for (let at = 0; at < doc.dates.length; at += 1) {
    const day = valueNumber(farDays(doc)[at]!);
    sink.other(DAY.of(day));
    sink.other(DAY_WHERE.ofTwo(day, placeValue(doc.tokens[doc.dates[at]!.from]!.sentence)));
  }
  for (const figure of figures) sink.other(COUNTS.ofTwo(valueNumber(figure.counted), sizeOf(figure.value)));
  tellMarks(doc, sink);
  const { tokens } = doc;
  for (let at = 0; at < tokens.length; at += 1)
    if (tokens[at]!.kind === 'word') sink.word(WORD, tokens[at]!.word.stem);
}

/** What the rules made of it. */
export function tellRules(figures: readonly Figure[], ruled: Judgement, sink: CueSink): void {
  sink.other(RULED.of(valueNumber(ruled.verdict)));
  sink.other(BY.of(valueNumber(ruled.by)));
  for (const { fate } of figures) sink.other(FATE.of(valueNumber(fate)));
}
