import { describe, expect, it } from 'vitest';
import { createConfig } from '../src/config.js';
import { AppError } from '../src/errors.js';

const TOKEN = '123456789:AAF-abcdefghijklmnopqrstuvwxyz01234';

function refusal(env: NodeJS.ProcessEnv): AppError {
  try {
    createConfig(env);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('createConfig', () => {
  it('is the playground without a token', () => {
    expect(createConfig({})).toMatchObject({ mode: 'playground', dataDir: 'data/playground', ownerIds: [] });
  });

  it('is live with a token', () => {
    expect(createConfig({ BOT_TOKEN: TOKEN })).toMatchObject({
      mode: 'live',
      dataDir: 'data/live',
      databaseUrl: null,
      telegramApiRoot: 'https://api.telegram.org',
      previewHosts: ['https://t.me'],
      broadcastRate: 25,
      web: { portIsChosen: false },
    });
  });

  it('reads lists and numbers, and takes an empty variable as absent', () => {
    expect(
      createConfig({
        BOT_TOKEN: TOKEN,
        OWNER_IDS: '12, 34',
        PREVIEW_HOSTS: 'http://127.0.0.1:9/, https://t.me',
        PORT: '0',
        BROADCAST_RATE: '1000',
        DATABASE_URL: '',
      }),
    ).toMatchObject({
      ownerIds: [12, 34],
      previewHosts: ['http://127.0.0.1:9', 'https://t.me'],
      web: { port: 0, portIsChosen: true },
      broadcastRate: 1000,
      databaseUrl: null,
    });
  });

  it.each([
    ['BOT_TOKEN', 'secret-but-no-token'],
    ['DATABASE_URL', 'mysql://u:p4ssw0rd@h/d'],
    ['OWNER_IDS', '12,@somebody'],
    ['OWNER_IDS', '-5'],
    ['CHANNELS', 'channels.txt'],
    ['POLL_CRON', 'every minute'],
    ['PREVIEW_HOSTS', 'telegram.me'],
    ['TELEGRAM_API_ROOT', 'ftp://example.org'],
    ['PORT', '70000'],
    ['PORT', '1e3'],
    ['LOG_LEVEL', 'loud'],
    ['BROADCAST_RATE', '2.5'],
    ['BROADCAST_RATE', '1001'],
  ])('refuses a wrong %s by name and without its value', (name, value) => {
    const error = refusal({ BOT_TOKEN: TOKEN, [name]: value });
    expect(error.code).toBe('CONFIG_INVALID');
    expect(error.message).toMatch(new RegExp(`^${name}: expected `));
    expect(error.message).not.toContain(value);
  });

  it('names every wrong variable at once', () => {
    const lines = refusal({ PORT: 'x', LOG_LEVEL: 'y' }).message.split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['PORT', 'LOG_LEVEL']);
  });

  it('refuses an outside database without a token', () => {
    const error = refusal({ DATABASE_URL: 'postgres://u:p4ssw0rd@h/d' });
    expect(error.message).toContain('BOT_TOKEN: missing, though DATABASE_URL is set');
    expect(error.message).not.toContain('p4ssw0rd');
  });

  it('has no playground in production', () => {
    expect(refusal({ NODE_ENV: 'production' }).message).toContain('BOT_TOKEN: missing');
  });

  it('refuses to point the playground at other servers', () => {
    expect(refusal({ PREVIEW_HOSTS: 'https://t.me' }).message).toContain(
      'PREVIEW_HOSTS: only together with BOT_TOKEN',
    );
  });
});
