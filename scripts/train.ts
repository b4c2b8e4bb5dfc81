// npm run train: learns from the labelled posts what each cue is worth, and writes it beside the parser.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePostWithTrace } from '../src/parser/index.js';
import { readWeights, VERDICTS, type Weights } from '../src/parser/weigh/weights.js';
import { readPhrasings } from '../test/corpus/phrasings/read.js';
import { type CorpusLine, corpusFiles, ownFiles, readCorpus } from '../test/corpus/read.js';
import { readArguments } from './arguments.js';
import { compare, normaliseResult } from './score/compare.js';
import { precision, recall, Tally } from './score/tally.js';
import { examplesOf, examplesOfPhrasing } from './train/examples.js';
import { type Example, train } from './train/logistic.js';

const USAGE = `usage: npm run train [-- --check]

Learns from every labelled post of test/corpus and writes src/parser/weigh/verdict-weights.ts.
--check writes nothing: it trains without one writer's posts after another, and tells how well these are then read.`;
const { values } = readArguments(USAGE, { options: { check: { type: 'boolean', default: false } } });

const OUT = fileURLToPath(new URL('../src/parser/weigh/verdict-weights.ts', import.meta.url));
const SETTINGS = { classes: VERDICTS.length, rounds: 12, step: 0.15, decay: 2e-4, rarest: 3 };
/** In hundredths: a cue worth less to every verdict than this is left out. */
const LEAST = 3;

function linesOf(examples: readonly Example[]): string {
  return [...train(examples, SETTINGS)]
    .map(([cue, weights]) => [cue, weights.map((weight) => Math.round(weight * 100))] as const)
    .filter(([cue, weights]) => cue === 'always' || weights.some((weight) => Math.abs(weight) >= LEAST))
    .map(([cue, weights]) => `${cue}\t${weights.join(' ')}`)
    .sort()
    .join('\n');
}

const lines = [...corpusFiles(), ...ownFiles()].flatMap(readCorpus);
const examples = lines.map(examplesOf);
const phrasings = (await readPhrasings()).flatMap(([, of]) => of.flatMap(examplesOfPhrasing));

/** The part of an id before its number or year: who wrote the post. */
function writerOf({ id }: CorpusLine): string {
  return id.split('-')[0]!;
}

/** A quarter of the posts for each round; the posts of one writer stay together. */
function folds(): string[][] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(writerOf(line), (counts.get(writerOf(line)) ?? 0) + 1);
  const out: { writers: string[]; posts: number }[] = Array.from({ length: 6 }, () => ({
    writers: [],
    posts: 0,
  }));
  for (const [writer, posts] of [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))) {
    const smallest = out.reduce((least, fold) => (fold.posts < least.posts ? fold : least));
    smallest.writers.push(writer);
    smallest.posts += posts;
  }
  return out.map((fold) => fold.writers);
}

function tell(name: string, tally: Tally): void {
  const show = (value: number | null) => (value === null ? '-' : value.toFixed(3));
  console.log(
    `${name}: posts ${tally.posts}  verdict ${show(tally.share(tally.rightVerdict, tally.posts))}  figures P ${show(precision(tally.sets.figures))} R ${show(recall(tally.sets.figures))}  exact ${show(tally.share(tally.exactPosts, tally.reportPosts))}  false alarms ${tally.falseAlarms} of ${tally.otherPosts}`,
  );
}

function score(tally: Tally, line: CorpusLine, weights: Weights): void {
  const [gold, got] = [
    normaliseResult(line.expect),
    normaliseResult(parsePostWithTrace(line, weights).result),
  ];
  tally.add(gold, got, compare(gold, got));
}

if (values.check) {
  const all = new Tally();
  for (const writers of folds()) {
    const apart = (line: CorpusLine) => writers.includes(writerOf(line));
    const weights = readWeights(
      linesOf([...phrasings, ...lines.flatMap((line, at) => (apart(line) ? [] : examples[at]!))]),
    );
    const tally = new Tally();
    for (const line of lines.filter(apart)) for (const each of [tally, all]) score(each, line, weights);
    tell(`without ${writers.join(' ')}`, tally);
  }
  tell('all, each read with weights that never saw its writer', all);
} else {
  writeFileSync(
    OUT,
    `/** Written by \`npm run train\` from the labelled posts: not to be edited. A cue, then its worth to each verdict. */
export const VERDICT_WEIGHTS = \`
${linesOf([...phrasings, ...examples.flat()])}
\`;
`,
  );
  console.log(`${lines.length} posts, ${phrasings.length / 2} phrasings: ${OUT}`);
}
