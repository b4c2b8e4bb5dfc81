import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Emulator } from '../../src/playground/emulator/index.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { startProgram } from './program.js';

const OTHER_TOKEN = '123456789:AAF-abcdefghijklmnopqrstuvwxyz01234';

let telegram: Emulator;
let apiRoot: string;
let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  telegram = new Emulator();
  apiRoot = await telegram.start();
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'swapwatch-start-'));
});
afterAll(async () => {
  await telegram.stop();
  await database.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const live = (more: Record<string, string> = {}) => ({
  BOT_TOKEN: telegram.token,
  TELEGRAM_API_ROOT: apiRoot,
  PREVIEW_HOSTS: 'http://127.0.0.1:9',
  DATABASE_URL: database.connectionString,
  DATA_DIR: join(folder, 'data'),
  PORT: '0',
  ...more,
});

async function refusal(env: Record<string, string>): Promise<string> {
  const program = startProgram(env);
  expect(await program.exit).toBe(1);
  return program.output();
}

describe('the program', () => {
  it('starts, says so, and stops on SIGTERM', async () => {
    const program = startProgram(live());
    await program.writes('"msg":"started"');
    program.process.kill('SIGTERM');
    expect(await program.exit).toBe(0);
    expect(program.output()).not.toContain(telegram.token);
  });

  it('ends with a clear word when another program takes the updates of its bot', async () => {
    const first = startProgram(live());
    await first.writes('"msg":"started"');
    const second = startProgram(live());
    expect(await Promise.race([first.exit, second.exit])).toBe(1);
    const [loser, winner] = first.output().includes('somebody else') ? [first, second] : [second, first];
    expect(loser.output()).toContain('Another program runs with this BOT_TOKEN');
    winner.process.kill('SIGTERM');
    expect(await winner.exit).toBe(0);
  });

  it('waits for a Telegram that does not answer yet', async () => {
    const program = startProgram(live({ TELEGRAM_API_ROOT: 'http://127.0.0.1:9' }));
    await program.writes('Telegram does not answer yet');
    program.process.kill('SIGTERM');
    expect(await program.exit).toBe(0);
  });

  it('refuses a database of another mode or bot', async () => {
    await database.db.updateTable('installation').set({ bot_id: 5 }).execute();
    expect(await refusal(live())).toContain('This database belongs to bot 5');
    await database.db.updateTable('installation').set({ mode: 'playground' }).execute();
    expect(await refusal(live())).toContain('belongs to the mode "playground"');
  });

  it('says that Telegram refuses a token, without showing it', async () => {
    const output = await refusal(live({ BOT_TOKEN: OTHER_TOKEN }));
    expect(output).toContain('BOT_TOKEN: Telegram refuses it');
    expect(output).toContain('@BotFather');
    expect(output).not.toContain('AAF-');
  });

  it('refuses an outside database without a token', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://u:hunter2@h/d' })).toMatch(/BOT_TOKEN: missing/);
  });

  it('names a wrong variable', async () => {
    expect(await refusal(live({ BROADCAST_RATE: 'fast' }))).toMatch(
      /BROADCAST_RATE: expected a whole number/,
    );
  });

  it('says that a chosen port is in use', async () => {
    await database.db.deleteFrom('installation').execute();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await refusal(live({ PORT: String(port) }))).toContain(`PORT: port ${port} is in use`);
    other.close();
  });

  it('says what is wrong with the file of channels', async () => {
    const file = join(folder, 'channels.json');
    writeFileSync(file, '{ "channels": [{ "source": "x" }] }');
    expect(await refusal(live({ CHANNELS: file }))).toMatch(/CHANNELS: channels\[0\]\.handle/);
  });

  it('says that the data folder cannot be used', async () => {
    const blocked = join(folder, 'blocked');
    // A file in the way stops root too, whom permissions do not.
    writeFileSync(blocked, '');
    const { DATABASE_URL: _, ...embedded } = live({ DATA_DIR: join(blocked, 'data') });
    expect(await refusal(embedded)).toContain(blocked);
  });

  it('says that the database does not let it in, without the password', async () => {
    const output = await refusal(
      live({ DATABASE_URL: database.connectionString.replace(/:[^:@]+@/, ':hunter2@') }),
    );
    expect(output).toContain('DATABASE_URL was refused');
    expect(output).not.toContain('hunter2');
  });
});
