// npm run train: learns from the labelled posts what each cue is worth, and writes it beside the parser.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AllWeights, parsePostWithTrace } from '../src/parser/index.js';
import { KINDS, ROLES, VERDICTS } from '../src/parser/weigh/answers.js';
import { ALWAYS, Weights } from '../src/parser/weigh/weights.js';
import { readPhrasings } from '../test/corpus/phrasings/read.js';
import { type CorpusLine, corpusFiles, ownFiles, readCorpus } from '../test/corpus/read.js';
import { readArguments } from './arguments.js';
import { compare, normaliseResult } from './score/compare.js';
import { Tally } from './score/tally.js';
import { tellMisread, tellTally } from './score/tell.js';
import { type Examples, examplesOf, examplesOfPhrasing } from './train/examples.js';
import { foldsOf, writerOf } from './train/folds.js';
import { type Example, train } from './train/logistic.js';

const USAGE = `usage: npm run train [-- --check [--verbose]]

Learns from every labelled post of test/corpus and writes src/parser/weigh/{verdict,role,kind}-weights.ts.
--check writes nothing: it trains without some writers' posts after others, and tells how well these are then read;
--verbose shows each of them that is read wrong.`;
const { values } = readArguments(USAGE, {
  options: { check: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
});

const QUESTIONS = {
  verdict: { of: 'verdicts', answers: VERDICTS, rarest: 5 },
  role: { of: 'roles', answers: ROLES, rarest: 10 },
  kind: { of: 'kinds', answers: KINDS, rarest: 6 },
} as const;
type Question = keyof typeof QUESTIONS;
const SETTINGS = { rounds: 12, step: 0.15, decay: 1e-3 };
/** In hundredths: a cue worth less to every answer than this is left out. */
const LEAST = 8;

/** The lines of a file of weights. */
function learn(question: Question, examples: readonly Examples[]): string {
  const { of, answers, rarest } = QUESTIONS[question];
  const all: Example[] = examples.flatMap((each) => each[of]);
  return [...train(all, { ...SETTINGS, classes: answers.length, rarest })]
    .map(([cue, weights]) => [cue, weights.map((weight) => Math.round(weight * 100))] as const)
    .filter(([cue, weights]) => cue === ALWAYS || weights.some((weight) => Math.abs(weight) >= LEAST))
    .map(([cue, weights]) => `${cue}\t${weights.join(' ')}`)
    .sort()
    .join('\n');
}

const lines = [...corpusFiles(), ...ownFiles()].flatMap(readCorpus);
const examples = lines.map(examplesOf);
const phrasings = (await readPhrasings()).flatMap(([, of]) => of.map(examplesOfPhrasing));

function score(tallies: readonly Tally[], line: CorpusLine, weights: AllWeights): void {
  const { result } = parsePostWithTrace(line, weights);
  const [gold, got] = [normaliseResult(line.expect), normaliseResult(result)];
  const comparison = compare(gold, got);
  for (const tally of tallies) tally.add(gold, got, comparison);
  if (values.verbose && comparison.wrong.length > 0) console.log(tellMisread(line, result, comparison.wrong));
}

function check(): void {
  const all = new Tally();
  for (const writers of foldsOf(lines)) {
    const apart = (line: CorpusLine) => writers.includes(writerOf(line));
    const known = [...phrasings, ...examples.filter((_, at) => !apart(lines[at]!))];
    const weights: AllWeights = {
      verdicts: new Weights(VERDICTS, learn('verdict', known)),
      roles: new Weights(ROLES, learn('role', known)),
      kinds: new Weights(KINDS, learn('kind', known)),
    };
    const tally = new Tally();
    for (const line of lines.filter(apart)) score([tally, all], line, weights);
    console.log(tellTally(`without ${writers.join(' ')}`, tally));
  }
  console.log(tellTally('all, each read with weights that never saw its writer', all));
}

function write(question: Question): void {
  const text = learn(question, [...phrasings, ...examples]);
  writeFileSync(
    fileURLToPath(new URL(`../src/parser/weigh/${question}-weights.ts`, import.meta.url)),
    `/** Written by \`npm run train\` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ${question.toUpperCase()}_WEIGHTS = \`
${text.replace(/[\\`$]/gu, '\\$&')}
\`;
`,
  );
  console.log(`${question}: ${text.split('\n').length} cues`);
}

if (values.check) check();
else for (const question of ['verdict', 'role', 'kind'] as const) write(question);
