import { setTimeout as delay } from 'node:timers/promises';
import { claimMessages, type DueGroup, dueGroups } from '../store/due-messages.js';
import { type Alarm, Breaker } from './breaker.js';
import { type BatchDeps, DeliveryBatch } from './deliver-batch.js';
import { finishFanOuts } from './fan-out.js';
import { Pace, systemTimer, type Timer } from './pace.js';
import { loadWording, type WordingDeps } from './wording.js';

/** Above the longest that one batch takes, the waits and two calls that hang for 30 s each included. */
const LEASE_MS = 120_000;
/** A batch is what is sent in so many seconds, and in these bounds. */
const BATCH_SECONDS = 2;
const SMALLEST_BATCH = 20;
const LARGEST_BATCH = 500;
/** Whoever is still in hand then does not hold up the next batch: one call that hangs must not stop all the others. */
const SLOW_BATCH_MS = 3000;
/** Slow batches that may be in hand beside a new one. */
const SLOW_BATCHES = 20;
/** A wake-up tells of new work at once; this finds what other processes and passing time have made due. */
const LOOK_EVERY_MS = 1000;

/** `api` must give up a call well within the lease, and must not retry by itself. */
export interface DelivererDeps
  extends Omit<BatchDeps, 'pace' | 'breaker' | 'random'>,
    Omit<WordingDeps, 'db' | 'clock'> {
  /** Messages and edits a second over all chats (BROADCAST_RATE). */
  rate: number;
  /** Called when sending has stopped and somebody must look; must not throw. */
  onAlarm: (alarm: Alarm) => void;
  /** Frees what nobody is sending any more: asked at the start, and when a batch has failed and none is in hand. */
  freeLeases?: () => Promise<number>;
  timer?: Timer;
  random?: () => number;
}

export interface Deliverer {
  /** Shows everything that is due; returns how many messages that were. A batch in hand is finished after a stop. */
  tick(signal?: AbortSignal): Promise<number>;
  /** Delivers until the signal; errors are logged and tried again. Resolves when the batch in hand is finished. */
  run(signal: AbortSignal): Promise<void>;
  /** Something may have become due. */
  wake(): void;
}

/**
 * Makes what chats show equal to what they should. At least once: that a message is about to be sent is on record
 * before, that it was shown after; a crash between the two may repeat it, and never leaves it out.
 */
export function createDeliverer(deps: DelivererDeps): Deliverer {
  const { db, botId, clock, logger, rate, timer = systemTimer, random = Math.random } = deps;
  const breaker = new Breaker(timer, deps.onAlarm);
  const batchDeps: BatchDeps = { ...deps, pace: new Pace(rate, timer), breaker, random };
  const limit = Math.min(LARGEST_BATCH, Math.max(SMALLEST_BATCH, Math.ceil(rate * BATCH_SECONDS)));
  const inHand = new Set<Promise<number>>();
  let isAwake = false;
  let mayHoldDead = true;
  let wakeUp = (): void => {};

  /** How many messages were taken, and how many of them are shown now. */
  async function deliverGroup(group: DueGroup): Promise<{ taken: number; shown: number }> {
    const now = clock.now();
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    const messages = await claimMessages(db, group, { botId, now, leaseUntil, limit });
    if (messages.length === 0) return { taken: 0, shown: 0 };
    const wording = await loadWording(deps, group.eventId);
    if (wording === null) throw new Error(`messages of event ${group.eventId}, which is told to nobody`);
    const shown = await finishOrLeave(new DeliveryBatch(batchDeps, wording).deliver(messages));
    return { taken: messages.length, shown };
  }

  /** Waits for a batch, or lets it go on beside the next ones; what it shows later is counted by nobody. */
  async function finishOrLeave(batch: Promise<number>): Promise<number> {
    const watched = batch.finally(() => inHand.delete(watched));
    inHand.add(watched);
    watched.catch((error: unknown) => {
      mayHoldDead = true;
      logger.error({ err: error }, 'delivery failed and is tried again');
    });
    while (inHand.size > SLOW_BATCHES) await Promise.race(inHand).catch(() => undefined);
    return await Promise.race([watched, delay(SLOW_BATCH_MS, 0, { ref: false })]);
  }

  async function tick(signal?: AbortSignal): Promise<number> {
    const isStopping = () => signal?.aborted || breaker.isStopped;
    let shown = 0;
    await finishFanOuts({ db, botId, clock }, signal);
    for (let taken = -1; taken !== 0 && !isStopping(); ) {
      taken = 0;
      for (const group of await dueGroups(db, botId, clock.now())) {
        if (isStopping()) break;
        const delivered = await deliverGroup(group);
        taken += delivered.taken;
        shown += delivered.shown;
      }
    }
    return shown;
  }

  async function rest(signal: AbortSignal): Promise<void> {
    if (isAwake || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timeout = setTimeout(resolve, LOOK_EVERY_MS);
      wakeUp = () => {
        clearTimeout(timeout);
        resolve();
      };
      signal.addEventListener('abort', wakeUp, { once: true });
    });
    signal.removeEventListener('abort', wakeUp);
  }

  async function freeTheDead(): Promise<void> {
    if (!mayHoldDead || inHand.size > 0 || deps.freeLeases === undefined) return;
    const freed = await deps.freeLeases();
    mayHoldDead = false;
    if (freed > 0) logger.info({ freed }, 'sends again what was being sent when it was cut off');
  }

  async function run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      isAwake = false;
      try {
        await freeTheDead();
        await tick(signal);
      } catch (error) {
        mayHoldDead = true;
        logger.error({ err: error }, 'delivery failed and is tried again');
      }
      await rest(signal);
    }
    await Promise.allSettled(inHand);
  }

  const wake = () => {
    isAwake = true;
    wakeUp();
  };

  return { tick, run, wake };
}
