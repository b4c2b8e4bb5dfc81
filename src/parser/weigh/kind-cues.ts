/** What speaks for one kind of those counted or another: soldiers, civilians, people, bodies. */
import type { Document } from '../document.js';
import type { Figure } from '../figure.js';
import { tags } from '../tag-set.js';
import { besideOf, type CueSink, tagKind, wordKind } from './cue-sink.js';
import { CueTable, valueNumber } from './cue-table.js';
import { coveringTags } from './plain-tags.js';

const INSIDE = tagKind('inside');
const ANY = tagKind('any');
const LEFT = tagKind('left clause');
const RIGHT = tagKind('right clause');
const BEFORE = wordKind('before');
const AFTER = wordKind('after');
const COUNTS = new CueTable('counts *');
const NOUN = new CueTable('noun *');
const FOUND = new CueTable('found * *');
const AFTER_COUNTED = new CueTable('after * *');
const AHEAD = new CueTable('ahead of * *');
const BODIES = new CueTable('bodies spoken of * *');
const NO_BODIES = new CueTable('no bodies * *');
const BARE = valueNumber('bare');
const WITH_NOUN = valueNumber('noun');
/** Words beside a phrase that are cues by themselves. */
const NEAR_WORDS = 4;

/** Nouns of people and bodies, and words that tell the dead from the living. */
const NOUNS = tags(
  'noun.military',
  'noun.people',
  'noun.civilian',
  'noun.child',
  'noun.body',
  'noun.branch',
  'noun.soldier',
  'noun.rank',
  'adj.dead',
  'cue.repatriation',
  'cue.on_shield',
  'cue.captivity',
);

/** What all numbers of a post have in common. */
export function tellNouns({ marks }: Document, sink: CueSink): void {
  for (let at = 0; at < marks.length; at += 1) if (NOUNS.has(marks[at]!.id)) sink.tag(ANY, marks[at]!.id);
}

/** Of one number. */
export function tellKind(doc: Document, figures: readonly Figure[], place: number, sink: CueSink): void {
  const figure = figures[place]!;
  const { noun } = figure;
  const counted = valueNumber(figure.counted);
  sink.other(COUNTS.of(counted));
  sink.other(NOUN.of(valueNumber(noun)));
  sink.other(FOUND.ofTwo(valueNumber(figure.steps[0]), counted));
  const before = figures[place - 1];
  if (before !== undefined) sink.other(AFTER_COUNTED.ofTwo(valueNumber(before.counted), counted));
  const next = figures[place + 1];
  if (next !== undefined) sink.other(AHEAD.ofTwo(valueNumber(next.counted), counted));
  const bodies = doc.hasAny('noun.body') ? BODIES : NO_BODIES;
  sink.other(bodies.ofTwo(counted, noun === null ? BARE : WITH_NOUN));
  const sentence = doc.sentenceOf(figure.from);
  const end = Math.max(figure.phraseTo, figure.to);
  const { begins, ids } = coveringTags(doc);
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const kind = at < figure.phraseFrom ? LEFT : at < end ? INSIDE : RIGHT;
    const last = begins[at + 1]!;
    for (let place = begins[at]!; place < last; place += 1) {
      const id = ids[place]!;
      if (kind === INSIDE || NOUNS.has(id)) sink.tag(kind, id);
    }
  }
  for (let away = 1; away <= NEAR_WORDS; away += 1) {
    const left = figure.phraseFrom - away;
    if (left >= sentence.from) sink.word(BEFORE, besideOf(doc.tokens[left]!));
    const right = end + away - 1;
    if (right < sentence.to) sink.word(AFTER, besideOf(doc.tokens[right]!));
  }
}
