import { setTimeout as delay } from 'node:timers/promises';
import type { Alarm } from './alerts/alarm.js';
import type { IncomingPost } from './domain/post.js';
import type { LedgerDeps } from './ledger/ledger-deps.js';
import { markPostDeleted, markPostVisible } from './ledger/post-visibility.js';
import { processRevision } from './ledger/process-revision.js';
import { createScheduler } from './scheduler.js';
import { pollDueChannels } from './sources/poll.js';
import type { Pace } from './sources/poll-pace.js';
import { createPreviewReader } from './sources/preview.js';
import { recheckDuePosts } from './sources/recheck.js';

/** Every minute at second 30, apart from the polls. */
const RECHECK_CRON = '30 * * * * *';
const EVERY_TICK: Pace = { min: 0, max: 0 };

export interface ReadingOptions {
  previewHosts: readonly string[];
  /** For the User-Agent. */
  version: string;
  poll: { cron: string; maxDelayMs: number };
  /** The least time between two polls of a channel; by default every tick reads all. */
  pace?: Pace;
}

/** The cron ticks only start work; what is due stands in the database. */
export function startReading(
  options: ReadingOptions,
  ledger: LedgerDeps,
  { wake, alarm }: { wake(): void; alarm: (alarm: Alarm) => void },
): { stop(): Promise<void> } {
  const { clock, logger } = ledger;
  const { pace } = options;
  const scheduler = createScheduler(logger);
  const stopping = new AbortController();
  const { signal } = stopping;
  const reader = createPreviewReader({
    hosts: options.previewHosts,
    version: options.version,
    clock,
    signal,
  });
  const common = {
    db: ledger.db,
    clock,
    logger,
    reader,
    signal,
    sleep: (milliseconds: number) =>
      delay(Math.min(milliseconds, pace?.min ?? milliseconds), undefined, { signal }).catch(() => undefined),
    processRevision: async (post: IncomingPost, context: { firstReadPage: boolean }) => {
      const outcome = await processRevision(ledger, post, context);
      if (outcome.kind === 'events') wake();
      return outcome;
    },
  };
  scheduler.add({
    name: 'poll',
    cron: options.poll.cron,
    maxDelayMs: options.poll.maxDelayMs,
    atOnce: true,
    run: () =>
      pollDueChannels({
        ...common,
        random: Math.random,
        pace: pace ?? EVERY_TICK,
        onStateChange: ({ channel, to }) => {
          if (to === 'takeover') alarm({ kind: 'takeover', handle: channel.handle });
        },
      }),
  });
  scheduler.add({
    name: 'recheck',
    cron: RECHECK_CRON,
    run: () =>
      recheckDuePosts({
        ...common,
        markPostDeleted: async (postId, at) => {
          await markPostDeleted(ledger, postId, at);
          wake();
        },
        markPostVisible: async (postId, at) => {
          await markPostVisible(ledger, postId, at);
          wake();
        },
      }),
  });
  return {
    stop() {
      // First what runs, so that it does not wait for pages.
      stopping.abort();
      return scheduler.stop();
    },
  };
}
