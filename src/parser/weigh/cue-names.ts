import { tagOf } from '../tag-set.js';
import { textOfStem } from '../text/stems.js';
import { type CueSink, PAIR_KINDS, TAG_KINDS, WORD_KINDS } from './cue-sink.js';
import { cueName } from './cue-table.js';

/** The names of cues, as they stand in the files of weights. */
export class CueNames implements CueSink {
  readonly names = new Set<string>();

  tag(kind: number, id: number): void {
    this.names.add(`tag ${TAG_KINDS[kind]}: ${tagOf(id)}`);
  }

  pair(kind: number, one: number, other: number): void {
    this.names.add(`pair ${PAIR_KINDS[kind]}: ${tagOf(one)} ${tagOf(other)}`);
  }

  word(kind: number, stem: number): void {
    this.names.add(`word ${WORD_KINDS[kind]}: ${textOfStem(stem)}`);
  }

  other(cue: number): void {
    this.names.add(cueName(cue));
  }
}
