// Time in length and posts a second: beside chrono-node on the same texts, and beside a bare pass over them.
import * as chrono from 'chrono-node';
import { parsePost } from '../src/parser/index.js';
import { normalise } from '../src/parser/text/normalise.js';
import { corpusFiles, readCorpus } from '../test/corpus/read.js';

/** For both parsers alike: so many that both run compiled, as they do in a program that stays up. */
const ROUNDS = 100;
/** Twice the length may take this many times as long; three times is not linear. */
const LINEAR = 2.6;
/** Short enough that no text is cut. */
const LENGTHS = [4_000, 8_000, 16_000];

const posts = corpusFiles().flatMap(readCorpus);

/** Milliseconds of processor time, so that a busy machine does not count; the best of several rounds. */
function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    work();
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1000);
  }
  return Math.max(best, 0.001);
}

/** Growth of the time from n to 2n and to 4n. */
function growth(work: (text: string) => void, unit: string): number[] {
  const times = LENGTHS.map((length) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return fastest(() => {
      for (let i = 0; i < 3; i += 1) work(text);
    });
  });
  console.log(`  ${LENGTHS.map((length, i) => `${length} units ${times[i]!.toFixed(1)} ms`).join(', ')}`);
  return [times[1]! / times[0]!, times[2]! / times[1]!];
}

/** The control: looks at every pair of words, so it must be found out. */
function quadratic(text: string): void {
  const words = text.split(' ');
  let same = 0;
  for (const a of words) for (const b of words) if (a === b) same += 1;
  if (same < 0) throw new Error('unreachable');
}

const UNITS: Readonly<Record<string, string>> = {
  'a report':
    'З полону повернулися 84 захисники, серед них 12 офіцерів. Взамен переданы 84 военнопленных ВСУ. ',
  'no full stop': 'обмен 84 на 84 пленными из них 12 человек ',
  numbers: '84 на 84 12 ',
  brackets: '((( 5 ',
};
let failed = false;
for (const [name, unit] of Object.entries(UNITS)) {
  console.log(`parser, ${name}:`);
  const factors = growth((text) => void parsePost({ text, channel: 'other', published: '2025-08-24' }), unit);
  if (factors.some((factor) => factor > LINEAR)) failed = true;
  console.log(`  growth ${factors.map((factor) => factor.toFixed(2)).join(', ')}`);
}
console.log('control, every pair of words:');
const control = growth(quadratic, 'обмен 84 на ');
console.log(`  growth ${control.map((factor) => factor.toFixed(2)).join(', ')}`);
if (control.every((factor) => factor <= LINEAR)) {
  console.error('the control was not found out: the measurement proves nothing');
  process.exitCode = 1;
}
if (failed) {
  console.error('the parser is not linear');
  process.exitCode = 1;
}

const PARSERS = { ru: chrono.ru, uk: chrono.uk, en: chrono.en } as const;
const REFERENCE = new Date('2025-08-24T12:00:00Z');

interface Times {
  posts: number;
  ours: number;
  theirs: number;
  bare: number;
}

function tell(name: string, { posts: count, ours, theirs, bare }: Times): void {
  const rate = (time: number) => ((count / time) * 1000).toFixed(0);
  const [toTheirs, toBare] = [theirs / ours, bare / ours];
  console.log(
    `  ${name}: parser ${rate(ours)}, chrono-node ${rate(theirs)}, bare pass ${rate(bare)}; parser to chrono-node ${toTheirs.toFixed(2)}, parser to bare pass ${toBare.toFixed(3)}`,
  );
}

console.log('\nposts a second, same texts, same run');
const all: Times = { posts: 0, ours: 0, theirs: 0, bare: 0 };
for (const [language, parser] of Object.entries(PARSERS)) {
  const texts = posts.filter((post) => post.lang === language);
  const times: Times = {
    posts: texts.length,
    ours: fastest(() => texts.forEach((post) => void parsePost(post))),
    theirs: fastest(() => texts.forEach((post) => void parser.parse(post.text, REFERENCE))),
    bare: fastest(() => texts.forEach((post) => void normalise(post.text).lower.split(/\s+/u))),
  };
  tell(language, times);
  for (const key of ['posts', 'ours', 'theirs', 'bare'] as const) all[key] += times[key];
}
tell('together', all);
// chrono-node's English is three times as fast as its Russian: the texts are measured as they come, all of them.
if (all.ours > all.theirs) {
  console.error('slower than chrono-node');
  process.exitCode = 1;
}
