import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { type App, startApp } from '../../src/app.js';
import { type Clock, offsetClock } from '../../src/clock.js';
import { createLogger } from '../../src/logger.js';
import { type PreviewChannel, PreviewServer } from '../../src/playground/channels/index.js';
import { Emulator } from '../../src/playground/emulator/index.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

/** 13:31 in Kyiv on the day of a known swap. */
const START = new Date('2025-08-24T10:31:00Z');

export interface World {
  clock: Clock;
  telegram: Emulator;
  previews: PreviewServer;
  ministry: PreviewChannel;
  headquarters: PreviewChannel;
  database: TestDatabase;
  /** Starts the program; it may be stopped and started again on the same world. */
  startProgram(): Promise<App>;
  /** Resolves when the reader has asked for the channel's newest page and then asked again: the first page is taken. */
  isRead(channel: PreviewChannel): Promise<void>;
  end(): Promise<void>;
}

/** A Telegram, two channels and a database, and the whole program as `BOT_TOKEN=… npm start` wires it. */
export async function createWorld({ ownerIds = [] }: { ownerIds?: number[] } = {}): Promise<World> {
  const clock = offsetClock(START);
  const telegram = new Emulator({ clock });
  const previews = new PreviewServer(clock);
  const apiRoot = await telegram.start();
  const previewHost = await previews.start();
  const ministry = previews.createChannel({ handle: 'test_ministry', id: 1_000_000_001, title: 'Ministry' });
  const headquarters = previews.createChannel({
    handle: 'test_headquarters',
    id: 1_000_000_002,
    title: 'HQ',
  });
  for (const channel of [ministry, headquarters]) {
    channel.add('Доброе утро!', { at: new Date('2025-08-24T05:00:00Z') });
  }
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'swapwatch-e2e-'));
  const apps: App[] = [];

  return {
    clock,
    telegram,
    previews,
    ministry,
    headquarters,
    database,
    async startProgram() {
      const app = await startApp(
        {
          mode: 'live',
          clock,
          logger: createLogger('error'),
          version: 'test',
          botToken: telegram.token,
          telegramApiRoot: apiRoot,
          previewHosts: [previewHost],
          channels: [
            { source: 'mod_russia', handle: 'test_ministry', party: 'ru', languages: ['ru'] },
            { source: 'koord_shtab', handle: 'test_headquarters', party: 'ua', languages: ['uk'] },
          ],
          ownerIds,
          databaseUrl: database.connectionString,
          dataDir,
          poll: { cron: '* * * * * *', maxDelayMs: 0 },
          pace: { min: 100, max: 200 },
          ledger: { settleMilliseconds: 200 },
          broadcastRate: 1000,
          historyUntil: '2025-08-23',
          web: { port: 0, portIsChosen: true },
        },
        new AbortController().signal,
      );
      apps.push(app);
      return app;
    },
    async isRead(channel) {
      const before = asked(previews, channel);
      await vi.waitUntil(() => asked(previews, channel) >= before + 2, { timeout: 20_000 });
    },
    async end() {
      for (const app of apps) await app.stop();
      await telegram.stop();
      await previews.stop();
      await database.destroy();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function asked(previews: PreviewServer, channel: PreviewChannel): number {
  return previews.requests.filter(({ path }) => path === `/s/${channel.handle}`).length;
}
