import { type ScheduledTask, schedule } from 'node-cron';
import type { Logger } from './logger.js';

export interface Job {
  name: string;
  /** Five fields, or six with seconds; UTC. */
  cron: string;
  /** Should end soon after `signal` aborts. What it throws is logged. */
  run(signal: AbortSignal): Promise<void>;
  /** Each tick waits for up to this long, so that many installations do not ask at the same second. */
  maxDelayMs?: number;
  /** The first run does not wait for a tick. */
  atOnce?: boolean;
}

export interface Scheduler {
  add(job: Job): void;
  /** No further tick starts; resolves when those that run have ended. */
  stop(): Promise<void>;
}

/**
 * Starts work by the clock of the machine; decides nothing. A tick that comes while its job still runs is dropped. It
 * remembers nothing: what is due stands in the database.
 */
export function createScheduler(logger: Logger): Scheduler {
  const stopping = new AbortController();
  const tasks: ScheduledTask[] = [];
  const running = new Map<string, Promise<void>>();

  async function runOnce(job: Job): Promise<void> {
    try {
      await job.run(stopping.signal);
    } catch (error) {
      logger.error({ err: error, job: job.name }, 'job failed');
    }
  }

  function start(job: Job): Promise<void> | undefined {
    if (stopping.signal.aborted || running.has(job.name)) return undefined;
    const run = runOnce(job).finally(() => running.delete(job.name));
    running.set(job.name, run);
    return run;
  }

  return {
    add(job) {
      if (stopping.signal.aborted) return;
      const task = schedule(job.cron, () => start(job), {
        name: job.name,
        timezone: 'UTC',
        noOverlap: true,
        maxRandomDelay: job.maxDelayMs ?? 0,
        suppressMissedWarning: true,
        logger: cronLogger(logger),
      });
      tasks.push(task);
      if (job.atOnce) void start(job);
    },
    async stop() {
      stopping.abort();
      await Promise.all(tasks.map((task) => task.destroy()));
      await Promise.all(running.values());
    },
  };
}

/** Overlaps are ordinary for a job that is slower than its ticks. */
function cronLogger(logger: Logger) {
  const say = (level: 'debug' | 'error') => (message: string | Error, error?: Error) =>
    logger[level]({ err: error }, String(message));
  return { debug: say('debug'), info: say('debug'), warn: say('debug'), error: say('error') };
}
