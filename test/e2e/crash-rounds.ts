import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createLogger } from '../../src/logger.js';
import { PreviewServer } from '../../src/playground/channels/index.js';
import { Emulator } from '../../src/playground/emulator/index.js';
import { type OpenDatabase, openDatabase } from '../../src/store/open-database.js';
import { type Program, startProgram } from './program.js';

/** Numbers of exchanges above any on file, so that each round reports a swap of its own. */
const FIRST_ORDINAL = 200;
/** Only a program that hangs takes so long; a busy machine does not. At worst a lease of two minutes must end. */
const PROGRAM_PATIENCE_MS = 180_000;

export interface CrashResult {
  rounds: number;
  /** Posts with a revision, of those that were posted. */
  posts: number;
  events: number;
  /** Serials that no event bears, between the first and the last. */
  holes: number;
  /** Current claims; more than events would be a post counted twice. */
  claims: number;
  /** Published events, and those of them whose newest version the chat shows. */
  published: number;
  shown: number;
  /** Alerts beyond the first of an event: sending is at least once, so a crash may add one. */
  repeated: number;
}

/**
 * Runs the program as a process with its own database, and in each round posts a swap and kills the program, its
 * database server or both with SIGKILL at a moment that `random` chooses. Then lets it run in peace and counts.
 */
export async function crashRounds(rounds: number, random: () => number): Promise<CrashResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'swapwatch-crash-'));
  // Root's server runs as another user, who must be able to enter it; else the files would go elsewhere.
  chmodSync(dataDir, 0o755);
  const telegram = new Emulator();
  const previews = new PreviewServer();
  const env = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: await telegram.start(),
    PREVIEW_HOSTS: await previews.start(),
    CHANNELS: join(dataDir, 'channels.json'),
    DATA_DIR: dataDir,
    POLL_CRON: '* * * * * *',
    PORT: '0',
    LOG_LEVEL: 'warn',
  };
  const entry = { source: 'koord_shtab', handle: 'crash_headquarters', party: 'ua', languages: ['uk'] };
  writeFileSync(env.CHANNELS, JSON.stringify({ replace: true, channels: [entry] }));
  const channel = previews.createChannel({ handle: entry.handle, id: 1_000_000_007 });
  channel.add('Доброго ранку!');
  const person = telegram.createPerson();

  let program: Program = startProgram(env);
  try {
    const welcome = await person.ask('/start', { timeout: PROGRAM_PATIENCE_MS });
    await person.answered(person.press(welcome, 0));
    await person.answered(person.press(welcome, 'bodies'));
    const firstPage = previews.requests.length;
    await untilSo(() => previews.requests.length > firstPage + 1, program);

    for (let round = 0; round < rounds; round += 1) {
      channel.add(report(round));
      await delay(random() * 2_500);
      const victims = random();
      if (victims < 0.7) program.process.kill('SIGKILL');
      if (victims > 0.3) killServer(dataDir);
      if (victims < 0.7) {
        await program.exit;
        program = startProgram(env);
      }
    }
    const database = await openDatabase({
      dataDir,
      logger: createLogger('error'),
      applicationName: 'crash test',
    });
    try {
      await untilSo(async () => isSettled(await count(database, rounds, person.chat.id, telegram)), program);
      return await count(database, rounds, person.chat.id, telegram);
    } finally {
      await database.close();
    }
  } finally {
    program.process.kill('SIGTERM');
    await program.exit;
    await telegram.stop();
    await previews.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Each reports a transfer of its own; more than one exchange a day waits for a moderator, and is counted like others. */
function report(round: number): string {
  return round === 1
    ? 'Сьогодні в Україну повернуто тіла 501 полеглого захисника.'
    : `Сьогодні відбувся ${FIRST_ORDINAL + round}-й обмін. Додому повернулися ${20 + round} військовослужбовців.`;
}

function isSettled({ rounds, posts, published, shown }: CrashResult): boolean {
  return posts >= rounds && published > 0 && published === shown;
}

async function count(
  { db }: OpenDatabase,
  rounds: number,
  chatId: number,
  telegram: Emulator,
): Promise<CrashResult> {
  const posts = await db
    .selectFrom('posts')
    .innerJoin('revisions', 'revisions.post_id', 'posts.id')
    .select('posts.id')
    .where('revisions.text', 'like', 'Сьогодні%')
    .execute();
  const events = await db.selectFrom('events').selectAll().where('origin', '=', 'live').execute();
  const claims = await db
    .selectFrom('claims')
    .select('id')
    .where('post_id', 'is not', null)
    .where('replaced_at', 'is', null)
    .execute();
  const published = events.filter((event) => event.alert_version !== null);
  const shown = await db
    .selectFrom('messages')
    .innerJoin('events', 'events.id', 'messages.event_id')
    .innerJoin('destinations', 'destinations.id', 'messages.destination_id')
    .select('messages.id')
    .where('destinations.chat_id', '=', chatId)
    .where('messages.purpose', '=', 'alert')
    .whereRef('messages.shown_version', '=', 'events.alert_version')
    .execute();
  const told = telegram
    .calls('sendMessage')
    .flatMap(({ params }) => /S-\d+<\/a>, version/.exec(String(params.text))?.[0] ?? []);
  return {
    rounds,
    posts: posts.length,
    events: events.length,
    holes: holesIn(events.map(({ serial }) => serial)),
    claims: claims.length,
    published: published.length,
    shown: shown.length,
    repeated: told.length - new Set(told).size,
  };
}

/** Numbers left out between the first and the last. */
function holesIn(serials: readonly number[]): number {
  return serials.length === 0 ? 0 : Math.max(...serials) - Math.min(...serials) + 1 - serials.length;
}

/** The first line of the lock file is the server's process id. */
function killServer(dataDir: string): void {
  const lockFile = join(dataDir, 'postgres', 'database', 'cluster', 'postmaster.pid');
  try {
    process.kill(Number(readFileSync(lockFile, 'utf8').split('\n')[0]), 'SIGKILL');
  } catch {
    // It does not run at this moment: the kill came before its start.
  }
}

/** Looks again until it is so; fails with the program's own words when it takes too long. */
async function untilSo(isSo: () => boolean | Promise<boolean>, program: Program): Promise<void> {
  const deadline = Date.now() + PROGRAM_PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline)
      throw new Error(`not settled in time; the program wrote:\n${program.output().slice(-2000)}`);
    await delay(100);
  }
}
