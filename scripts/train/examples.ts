/** Labelled posts as the cues that they hold. */

import type { Verdict } from '../../src/domain/report.js';
import type { Post } from '../../src/parser/document.js';
import { parsePostWithTrace } from '../../src/parser/index.js';
import { tagOf } from '../../src/parser/tag-set.js';
import type { Word } from '../../src/parser/text/words.js';
import { type CueSink, type Place, tellRules, tellText } from '../../src/parser/weigh/cues.js';
import { cueOfNext, cueOfTag, cueOfWord, VERDICTS } from '../../src/parser/weigh/weights.js';
import type { Phrasing } from '../../test/corpus/phrasings/phrasing.js';
import type { CorpusLine } from '../../test/corpus/read.js';
import type { Example } from './logistic.js';

class Names implements CueSink {
  readonly cues = new Set<string>();

  tag(place: Place, id: number): void {
    this.cues.add(cueOfTag(place, tagOf(id)));
  }

  next(before: number, after: number): void {
    this.cues.add(cueOfNext(tagOf(before), tagOf(after)));
  }

  word(word: Word): void {
    this.cues.add(cueOfWord(word.stem));
  }

  other(cue: string): void {
    this.cues.add(cue);
  }
}

/**
 * The rules were written from these posts, so on them they are right too often: half of each example is without what
 * they say, lest the weights believe them blindly.
 */
const WITHOUT_RULES = 0.5;
/** A phrasing is one sentence, and many are alike: it counts less than a post. */
const PHRASING = 0.25;
/** Still less where its verdict is a guess. */
const GUESSED = 0.1;
/** A Sunday. */
const SOME_DAY = '2025-08-24';

function examplesFor(post: Post, verdict: Verdict, share: number): Example[] {
  const { trace } = parsePostWithTrace(post);
  const text = new Names();
  tellText(trace.document, trace.figures, text);
  const rules = new Names();
  tellRules(trace.figures, trace.ruled, rules);
  const label = VERDICTS.indexOf(verdict);
  return [
    { cues: [...text.cues], label, share: share * WITHOUT_RULES },
    { cues: [...text.cues, ...rules.cues], label, share: share * (1 - WITHOUT_RULES) },
  ];
}

export function examplesOf(line: CorpusLine): Example[] {
  return examplesFor(line, line.expect.verdict, 1);
}

/** A phrasing without figures whose verdict is left open is most likely of something else. */
export function examplesOfPhrasing(phrasing: Phrasing): Example[] {
  const verdict = phrasing.verdict ?? (phrasing.figures === undefined ? 'irrelevant' : 'report');
  const share = phrasing.verdict === undefined && phrasing.figures === undefined ? GUESSED : PHRASING;
  return phrasing.texts.flatMap((text) =>
    examplesFor(
      { text, channel: phrasing.channel, published: phrasing.published ?? SOME_DAY },
      verdict,
      share,
    ),
  );
}
