import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Clock } from '../clock.js';
import { advanceFanOut } from '../store/advance-fan-out.js';

/** A step takes about 20 ms, so that nobody waits long for its locks. */
const DESTINATIONS_A_STEP = 5000;

export interface FanOutDeps {
  db: Kysely<Database>;
  botId: number;
  clock: Clock;
  destinationsAStep?: number;
}

/**
 * Gives every subscriber of an event that is told for the first time its alert row. Goes on where a crash left it.
 * Returns the number of rows added. Stops between two steps once `signal` is aborted.
 */
export async function finishFanOuts(deps: FanOutDeps, signal?: AbortSignal): Promise<number> {
  const { db, botId, clock, destinationsAStep = DESTINATIONS_A_STEP } = deps;
  let added = 0;
  while (!signal?.aborted) {
    const step = await advanceFanOut(db, { botId, destinations: destinationsAStep, now: clock.now() });
    if (step === null) break;
    added += step.added;
  }
  return added;
}
