/** What speaks for one verdict or another. Cues are only told here; what each is worth stands in the weights. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import type { Judgement } from '../verdict.js';
import { type CueSink, farOf, pairKind, tagKind, wordKind } from './cue-sink.js';
import { plainTag } from './plain-tags.js';

const ANY = tagKind('any');
const FIRST = tagKind('first');
const EARLY = tagKind('early');
const LATE = tagKind('late');
const NEXT = pairKind('next');
const WORD = wordKind('word');

/** Sentences, and numbers, after which their count says no more. */
const MOST_SENTENCES = 6;
const MOST_NUMBERS = 5;
/** Last sentence that is still early. */
const EARLY_SENTENCE = 2;

function placeOf(sentence: number): number {
  if (sentence === 0) return FIRST;
  return sentence <= EARLY_SENTENCE ? EARLY : LATE;
}

function placeName(sentence: number): string {
  if (sentence === 0) return 'first';
  return sentence <= EARLY_SENTENCE ? 'early' : 'late';
}

function tellMarks(doc: Document, sink: CueSink): void {
  let before = -1;
  let sentence = -1;
  for (const mark of doc.marks) {
    const at = doc.tokens[mark.from]!.sentence;
    const id = plainTag(mark.id);
    sink.tag(ANY, id);
    sink.tag(placeOf(at), id);
    if (at === sentence) sink.pair(NEXT, before, id);
    before = id;
    sentence = at;
  }
}

function sizeOf(value: number): string {
  if (value < 10) return 'few';
  return value > 500 ? 'many' : 'some';
}

/** What a post says, whatever the rules made of it. */
export function tellText(doc: Document, figures: readonly Figure[], sink: CueSink): void {
  sink.other(`language ${doc.language}`);
  sink.other(`party ${doc.party}`);
  sink.other(`sentences ${Math.min(MOST_SENTENCES, doc.sentences.length)}`);
  sink.other(`numbers ${Math.min(MOST_NUMBERS, figures.length)}`);
  for (const date of doc.dates) {
    const day = farOf(doc, date.day);
    sink.other(`day ${day}`);
    sink.other(`day ${day} ${placeName(doc.tokens[date.from]!.sentence)}`);
  }
  for (const figure of figures) sink.other(`counts ${figure.counted} ${sizeOf(figure.value)}`);
  tellMarks(doc, sink);
  for (const token of doc.tokens) if (token.kind === 'word') sink.word(WORD, token.word.stem);
}

/** What the rules made of it. */
export function tellRules(figures: readonly Figure[], ruled: Judgement, sink: CueSink): void {
  sink.other(`ruled ${ruled.verdict}`);
  sink.other(`by ${ruled.by}`);
  for (const { fate, counted, sideBy, frame } of figures) {
    sink.other(`fate ${fate}`);
    sink.other(`fate ${fate} ${counted}`);
    sink.other(`side ${fate} ${sideBy}`);
    if (frame !== null) sink.other(`verb ${fate} ${frame.verb} ${frame.done ? 'done' : 'not done'}`);
  }
}
