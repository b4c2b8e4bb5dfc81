import { rm, stat, utimes, writeFile } from 'node:fs/promises';

/** The one who works touches its mark this often … */
const TOUCH_EVERY_MS = 200;
/** … and whoever finds a mark untouched for this long takes it away: its writer was killed. */
const STALE_AFTER_MS = 2000;

/** How often to look again while another holds the mark. */
export const MARK_POLL_MS = 50;

/**
 * Works only while no other process holds the mark, a file; undefined when one does. Needs no process numbers, which
 * containers and restarts make ambiguous. A process that sleeps longer than the limit can lose its mark, so nothing may
 * rest on it alone: it saves work and noise, PostgreSQL's own locks and renames decide.
 */
export async function holdMark<T>(mark: string, work: () => Promise<T>): Promise<{ value: T } | undefined> {
  if (!(await place(mark))) return undefined;
  const beat = setInterval(() => void touch(mark), TOUCH_EVERY_MS);
  try {
    return { value: await work() };
  } finally {
    clearInterval(beat);
    await rm(mark, { force: true });
  }
}

async function place(mark: string): Promise<boolean> {
  try {
    await writeFile(mark, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const stats = await stat(mark).catch(() => undefined);
  if (stats && Date.now() - stats.mtimeMs > STALE_AFTER_MS) await rm(mark, { force: true });
  return false;
}

async function touch(mark: string): Promise<void> {
  const now = new Date();
  await utimes(mark, now, now).catch(() => undefined);
}
