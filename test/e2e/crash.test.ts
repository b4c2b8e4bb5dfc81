import { expect, it } from 'vitest';
import { randomFrom } from '../random-from.js';
import { crashRounds } from './crash-rounds.js';

/** Other rounds with CRASH_ROUNDS and CRASH_SEED, as `npm run crash` sets them. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 3);
const SEED = Number(process.env.CRASH_SEED ?? 7);

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
