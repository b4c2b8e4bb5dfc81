/**
 * What speaks for one verdict or another: tags by their place in the post, tags that follow each other, stems of words,
 * days, numbers, and what the rules made of them. Cues are only told here; what each is worth stands in the weights.
 */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { numberOfTag, tagOf } from '../tag-set.js';
import type { Word } from '../text/words.js';
import type { Judgement } from '../verdict.js';

/** Where in the post a tag stands: anywhere, in the first sentence, in the next two, or later. */
export const PLACES = ['any', 'first', 'early', 'late'] as const;
export type Place = 0 | 1 | 2 | 3;

/** Takes the cues of one post; the same cue may be told several times and counts once. */
export interface CueSink {
  tag(place: Place, id: number): void;
  /** Two tags that follow each other in a sentence. */
  next(before: number, after: number): void;
  /** Known by its stem. */
  word(word: Word): void;
  other(cue: string): void;
}

/** Sentences, and numbers, after which their count says no more. */
const MOST_SENTENCES = 6;
const MOST_NUMBERS = 5;
/** Of the last sentence that is still early. */
const EARLY = 2;

const COUNTRY = numberOfTag('country');
const CATEGORY = numberOfTag('category');

/** Which country, or which category, does not matter. */
function plainly(id: number): number {
  const tag = tagOf(id);
  if (tag.startsWith('country.')) return COUNTRY;
  return tag.startsWith('category.') ? CATEGORY : id;
}

const PLAIN: number[] = [];

function plain(id: number): number {
  PLAIN[id] ??= plainly(id);
  return PLAIN[id];
}

function placeOf(sentence: number): Place {
  if (sentence === 0) return 1;
  return sentence <= EARLY ? 2 : 3;
}

function tellMarks(doc: Document, sink: CueSink): void {
  let before = -1;
  let sentence = -1;
  for (const mark of doc.marks) {
    const at = doc.tokens[mark.from]!.sentence;
    const id = plain(mark.id);
    sink.tag(0, id);
    sink.tag(placeOf(at), id);
    if (at === sentence) sink.next(before, id);
    before = id;
    sentence = at;
  }
}

const JOINED = new Map<string, Map<string, string>>();

/** Both with a space between; each pair is put together once: they are few, and told of every post. */
function joined(before: string, after: string | null): string {
  const key = String(after);
  return JOINED.get(before)?.get(key) ?? join(before, key);
}

function join(before: string, after: string): string {
  const known = JOINED.get(before) ?? new Map<string, string>();
  const cue = `${before} ${after}`;
  JOINED.set(before, known.set(after, cue));
  return cue;
}

function sizeOf(value: number): string {
  if (value < 10) return 'few';
  return value > 500 ? 'many' : 'some';
}

/** What a post says, whatever the rules made of it. */
export function tellText(doc: Document, figures: readonly Figure[], sink: CueSink): void {
  sink.other(`language ${doc.language}`);
  sink.other(joined('party', doc.party));
  sink.other(`sentences ${Math.min(MOST_SENTENCES, doc.sentences.length)}`);
  sink.other(`numbers ${Math.min(MOST_NUMBERS, figures.length)}`);
  for (const date of doc.dates) {
    const day = date.day === doc.day ? 'same' : date.day > doc.day ? 'ahead' : 'before';
    sink.other(joined('day', day));
    sink.other(joined(joined('day', day), PLACES[placeOf(doc.tokens[date.from]!.sentence)]));
  }
  for (const figure of figures) sink.other(joined(joined('counts', figure.counted), sizeOf(figure.value)));
  tellMarks(doc, sink);
  for (const token of doc.tokens) if (token.kind === 'word') sink.word(token.word);
}

/** What the rules made of it. */
export function tellRules(figures: readonly Figure[], ruled: Judgement, sink: CueSink): void {
  sink.other(joined('ruled', ruled.verdict));
  sink.other(joined('by', ruled.by));
  for (const { fate, counted, sideBy, frame } of figures) {
    sink.other(joined('fate', fate));
    sink.other(joined(joined('fate', fate), counted));
    sink.other(joined(joined('side', fate), sideBy));
    if (frame !== null)
      sink.other(joined(joined(joined('verb', fate), frame.verb), frame.done ? 'done' : 'not done'));
  }
}
