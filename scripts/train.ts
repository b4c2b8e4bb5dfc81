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
import { trainLayered } from './train/layered.js';
import { train } from './train/logistic.js';
import type { Example } from './train/rounds.js';

const USAGE = `usage: npm run train [-- --check [--verbose]]

Learns from every labelled post of test/corpus and writes src/parser/weigh/{verdict,role,kind}-weights.ts.
--check writes nothing: it trains without some writers' posts after others, and tells how well these are then read;
--verbose shows each of them that is read wrong.`;
const { values } = readArguments(USAGE, {
  options: { check: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
});

const QUESTIONS = {
  verdict: {
    of: 'verdicts',
    answers: VERDICTS,
    settings: { rarest: 5, rounds: 12, step: 0.15, decay: 1e-3, dropout: 0.5 },
  },
  role: {
    of: 'roles',
    answers: ROLES,
    settings: { rarest: 10, rounds: 12, step: 0.1, decay: 1e-4, dropout: 0.4, units: 16 },
  },
  kind: {
    of: 'kinds',
    answers: KINDS,
    settings: { rarest: 6, rounds: 12, step: 0.15, decay: 1e-3, dropout: 0 },
  },
} as const;
type Question = keyof typeof QUESTIONS;
/** In hundredths: a cue worth less to every answer, or to every unit, is left out. */
const LEAST = 8;
const LEAST_TO_UNIT = 2;

function hundredths(numbers: readonly number[]): number[] {
  return numbers.map((number) => Math.round(number * 100));
}

interface Lines {
  cues: string;
  units: string;
}

function asLines(cues: ReadonlyMap<string, readonly number[]>, least: number): string {
  return [...cues]
    .map(([cue, weights]) => [cue, hundredths(weights)] as const)
    .filter(([cue, weights]) => cue === ALWAYS || weights.some((weight) => Math.abs(weight) >= least))
    .map(([cue, weights]) => `${cue}\t${weights.join(' ')}`)
    .sort()
    .join('\n');
}

/** The lines of a file of weights. */
function learn(question: Question, examples: readonly Examples[]): Lines {
  const { of, answers, settings } = QUESTIONS[question];
  const all: Example[] = examples.flatMap((each) => each[of]);
  if (!('units' in settings))
    return { cues: asLines(train(all, { ...settings, classes: answers.length }), LEAST), units: '' };
  const { cues, units } = trainLayered(all, { ...settings, classes: answers.length });
  return {
    cues: asLines(cues, LEAST_TO_UNIT),
    units: units.map((unit) => hundredths(unit).join(' ')).join('\n'),
  };
}

/** The parser's specification is nearer to what channels write than posts of our own are. */
const SPECIFICATION = 3;

const specification = corpusFiles().flatMap(readCorpus);
const own = ownFiles().flatMap(readCorpus);
const lines = [...specification, ...own];
const examples = [
  ...specification.map((line) => examplesOf(line, SPECIFICATION)),
  ...own.map((line) => examplesOf(line, 1)),
];
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
    const learnt = <Answer extends string>(question: Question, answers: readonly Answer[]) => {
      const { cues, units } = learn(question, known);
      return new Weights(answers, cues, units);
    };
    const weights: AllWeights = {
      verdicts: learnt('verdict', VERDICTS),
      roles: learnt('role', ROLES),
      kinds: learnt('kind', KINDS),
    };
    const tally = new Tally();
    for (const line of lines.filter(apart)) score([tally, all], line, weights);
    console.log(tellTally(`without ${writers.join(' ')}`, tally));
  }
  console.log(tellTally('all, each read with weights that never saw its writer', all));
}

function asText(name: string, text: string): string {
  return `export const ${name} = \`
${text.replace(/[\\`]|\$(?=\{)/gu, '\\$&')}
\`;
`;
}

function write(question: Question): void {
  const { cues, units } = learn(question, [...phrasings, ...examples]);
  const name = question.toUpperCase();
  writeFileSync(
    fileURLToPath(new URL(`../src/parser/weigh/${question}-weights.ts`, import.meta.url)),
    `/** Written by \`npm run train\` from the labelled posts: not to be edited. A cue, then its worth to each ${units === '' ? 'answer' : 'unit'}. */
${asText(`${name}_WEIGHTS`, cues)}${units === '' ? '' : `\n/** By unit, its worth to each answer. */\n${asText(`${name}_UNITS`, units)}`}`,
  );
  console.log(`${question}: ${cues.split('\n').length} cues`);
}

if (values.check) check();
else for (const question of ['verdict', 'role', 'kind'] as const) write(question);
