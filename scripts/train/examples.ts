/** Labelled posts as the cues that they hold, for each of the three questions that weights answer. */
import type { Verdict } from '../../src/domain/report.js';
import { parsePostWithTrace, type Trace } from '../../src/parser/index.js';
import { ROLES, VERDICTS } from '../../src/parser/weigh/answers.js';
import { CueNames } from '../../src/parser/weigh/cue-names.js';
import type { CueSink } from '../../src/parser/weigh/cue-sink.js';
import { tellKind, tellNouns } from '../../src/parser/weigh/kind-cues.js';
import { tellRules, tellText } from '../../src/parser/weigh/post-cues.js';
import { tellFate, tellNumber, tellPost } from '../../src/parser/weigh/role-cues.js';
import type { Phrasing } from '../../test/corpus/phrasings/phrasing.js';
import type { CorpusLine } from '../../test/corpus/read.js';
import { labelOf, type Said, saidByPhrasing, saidByPost } from './labels.js';
import type { Example } from './rounds.js';

export interface Examples {
  verdicts: readonly Example[];
  roles: readonly Example[];
  kinds: readonly Example[];
}

/**
 * The rules were written from most of these posts, so on them they are right too often: part of each example is without
 * what they say, lest the weights believe them blindly.
 */
const WITHOUT_RULES = 0.5;
/** A phrasing is one sentence, and many are alike: it counts less than a post. */
const PHRASING = 0.5;
/** Still less where its verdict is a guess. */
const GUESSED = 0.1;
/** A Sunday. */
const SOME_DAY = '2025-08-24';

function cuesOf(...tell: ((sink: CueSink) => void)[]): string[] {
  const sink = new CueNames();
  for (const each of tell) each(sink);
  return [...sink.names];
}

/** The same example without and with what the rules say. */
function twice(
  text: (sink: CueSink) => void,
  rules: (sink: CueSink) => void,
  label: number,
  share: number,
): Example[] {
  return [
    { cues: cuesOf(text), label, share: share * WITHOUT_RULES },
    { cues: cuesOf(text, rules), label, share: share * (1 - WITHOUT_RULES) },
  ];
}

function verdictExamples(
  { document, ruledFigures, ruled }: Trace,
  verdict: Verdict,
  share: number,
): Example[] {
  return twice(
    (sink) => tellText(document, ruledFigures, sink),
    (sink) => tellRules(ruledFigures, ruled, sink),
    VERDICTS.indexOf(verdict),
    share,
  );
}

function numberExamples(
  { document, ruledFigures: figures }: Trace,
  said: readonly Said[],
  verdict: Verdict,
  share: number,
): Pick<Examples, 'roles' | 'kinds'> {
  const roles: Example[] = [];
  const kinds: Example[] = [];
  const labels = figures.map((figure) => labelOf(said, figure, figures));
  const before = labels.map(({ role }) => ROLES[role]!);
  for (const [place, { role, kind }] of labels.entries()) {
    const tell = (sink: CueSink) => {
      tellPost(document, figures, verdict, sink);
      tellNumber(document, figures, place, before, sink);
    };
    roles.push(...twice(tell, (sink) => tellFate(figures, place, sink), role, share));
    if (kind >= 0)
      kinds.push({
        cues: cuesOf(
          (sink) => tellNouns(document, sink),
          (sink) => tellKind(document, figures, place, sink),
        ),
        label: kind,
        share,
      });
  }
  return { roles, kinds };
}

/** `share`: how much the post counts. */
export function examplesOf(line: CorpusLine, share: number): Examples {
  const { trace } = parsePostWithTrace(line);
  const { verdict } = line.expect;
  return {
    verdicts: verdictExamples(trace, verdict, share),
    ...numberExamples(trace, saidByPost(line), verdict, share),
  };
}

/** A phrasing without figures whose verdict is left open is most likely of something else. */
export function examplesOfPhrasing(phrasing: Phrasing): Examples {
  const known = phrasing.verdict ?? (phrasing.figures === undefined ? undefined : 'report');
  const verdict = known ?? 'irrelevant';
  const all = phrasing.texts.map((text): Examples => {
    const post = { text, channel: phrasing.channel, published: phrasing.published ?? SOME_DAY };
    const { trace } = parsePostWithTrace(post);
    return {
      verdicts: verdictExamples(trace, verdict, known === undefined ? GUESSED : PHRASING),
      ...numberExamples(trace, saidByPhrasing(phrasing), verdict, PHRASING),
    };
  });
  return {
    verdicts: all.flatMap(({ verdicts }) => verdicts),
    roles: all.flatMap(({ roles }) => roles),
    kinds: all.flatMap(({ kinds }) => kinds),
  };
}
