import { afterEach, describe, expect, it } from 'vitest';
import { createLogger } from '../src/logger.js';
import { createScheduler, type Job, type Scheduler } from '../src/scheduler.js';

const EVERY_SECOND = '* * * * * *';
const NEVER = '0 0 1 1 *';

const lines: string[] = [];
const logger = createLogger('info', { write: (line: string) => void lines.push(line) });
const open: Scheduler[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((scheduler) => scheduler.stop()));
  lines.length = 0;
});

function run(job: Omit<Job, 'name'>): Scheduler {
  const scheduler = createScheduler(logger);
  open.push(scheduler);
  scheduler.add({ name: 'poll', ...job });
  return scheduler;
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('a job', () => {
  it('runs again and again, also after it has failed', async () => {
    const second = gate();
    let runs = 0;
    run({
      cron: EVERY_SECOND,
      run: async () => {
        runs += 1;
        if (runs === 1) throw new Error('first run');
        second.open();
      },
    });
    await second.opened;
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      job: 'poll',
      msg: 'job failed',
      err: { message: 'first run' },
    });
  });

  it('can start at once', async () => {
    const started = gate();
    run({ cron: NEVER, atOnce: true, run: async () => started.open() });
    await started.opened;
  });

  it('is not started while it runs', async () => {
    const ticks = gate();
    const held = gate();
    let runs = 0;
    const scheduler = run({
      cron: EVERY_SECOND,
      atOnce: true,
      run: () => {
        runs += 1;
        return held.opened;
      },
    });
    let ticked = 0;
    scheduler.add({
      name: 'other',
      cron: EVERY_SECOND,
      run: async () => {
        ticked += 1;
        if (ticked === 2) ticks.open();
      },
    });
    await ticks.opened;
    expect(runs).toBe(1);
    held.open();
  });
});

describe('stop', () => {
  it('tells the running job, waits for it and starts nothing more', async () => {
    const told = gate();
    const started = gate();
    let ended = false;
    let runs = 0;
    const scheduler = run({
      cron: EVERY_SECOND,
      atOnce: true,
      run: async (signal) => {
        runs += 1;
        signal.addEventListener('abort', told.open);
        started.open();
        await told.opened;
        await new Promise((resolve) => setImmediate(resolve));
        ended = true;
      },
    });
    await started.opened;
    await scheduler.stop();
    expect(ended).toBe(true);
    const late = async () => {
      runs += 1;
    };
    scheduler.add({ name: 'late', cron: NEVER, atOnce: true, run: late });
    expect(runs).toBe(1);
  });
});
