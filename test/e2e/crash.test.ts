import { expect, it } from 'vitest';
import { crashRounds } from './crash-rounds.js';

/** Other rounds with CRASH_ROUNDS and CRASH_SEED, as `npm run crash` sets them. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 3);
const SEED = Number(process.env.CRASH_SEED ?? 7);

/** mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

it(
  'kill -9 of program and database at random moments loses no post and doubles no event',
  async () => {
    const result = await crashRounds(ROUNDS, randomFrom(SEED));
    expect(result).toMatchObject({ posts: ROUNDS, events: ROUNDS, claims: ROUNDS, holes: 0 });
    expect(result.shown).toBe(result.published);
    expect(result.published).toBeGreaterThan(0);
    console.log(JSON.stringify({ seed: SEED, ...result }));
  },
  240_000 + ROUNDS * 20_000,
);
