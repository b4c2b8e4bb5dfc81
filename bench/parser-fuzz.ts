// npm run fuzz [-- seed]: one hundred thousand spoilt posts; any fault ends with exit 1 and the text that shows it.

import { endWithUsage, readArguments } from '../scripts/arguments.js';
import { parsePost } from '../src/parser/index.js';
import { corpusFiles, readCorpus } from '../test/corpus/read.js';
import { mutate } from '../test/parser/mutate.js';
import { faultsOf } from '../test/parser/sound-result.js';
import { randomFrom } from '../test/random-from.js';

const ROUNDS = 100_000;
/** A post of 4,096 characters takes a few milliseconds; this much is a hang. */
const SLOW_MS = 1_000;

const USAGE = 'usage: npm run fuzz [-- seed]   the seed is a whole number, 1 by default';
const { positionals } = readArguments(USAGE, { allowPositionals: true });
const seed = Number(positionals[0] ?? 1);
if (!Number.isSafeInteger(seed) || positionals.length > 1)
  endWithUsage(USAGE, 'the seed must be one whole number');
const random = randomFrom(seed);
const posts = corpusFiles().flatMap(readCorpus);
let slowest = 0;
const begin = performance.now();
for (let round = 0; round < ROUNDS; round += 1) {
  const post = posts[Math.floor(random() * posts.length)]!;
  let text = post.text;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) text = mutate(text, random);
  const start = performance.now();
  const faults = faultsOf(text, parsePost({ ...post, text }));
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  if (faults.length > 0 || took > SLOW_MS) {
    console.error(
      `round ${round}, seed ${seed}: ${faults.join(', ') || `${took.toFixed(0)} ms`}\n${JSON.stringify(text)}`,
    );
    process.exit(1);
  }
}
console.log(
  `${ROUNDS} spoilt posts, seed ${seed}: no fault, ${((performance.now() - begin) / 1000).toFixed(0)} s, slowest ${slowest.toFixed(1)} ms`,
);
