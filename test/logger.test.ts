import { expect, it } from 'vitest';
import { createLogger, redact } from '../src/logger.js';

const TOKEN = '123456789:AAF-abcdefghijklmnopqrstuvwxyz01234';

it('takes tokens and passwords out of any text', () => {
  expect(redact(`GET https://api.telegram.org/bot${TOKEN}/getMe`)).toBe(
    'GET https://api.telegram.org/bot<bot token>/getMe',
  );
  expect(redact('postgres://bot:hunter2@db:5432/swapwatch')).toBe(
    'postgres://bot:<password>@db:5432/swapwatch',
  );
});

it.each(['p@ss', 'p@ss:w/o?rd#@', '@', "it's@x"])('a password such as %j goes as a whole', (password) => {
  const url = `postgres://bot:${password}@db:5432/swapwatch`;
  expect(redact(`cannot reach ${url}, me@example.org`)).toBe(
    'cannot reach postgres://bot:<password>@db:5432/swapwatch, me@example.org',
  );
  const lines: string[] = [];
  createLogger('info', { write: (line: string) => void lines.push(line) }).info({ url, mail: 'me@x' }, 'a');
  expect(JSON.parse(lines[0]!)).toMatchObject({
    url: 'postgres://bot:<password>@db:5432/swapwatch',
    mail: 'me@x',
  });
});

it('redacts what is logged, errors and nested fields included', () => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line: string) => void lines.push(line) });
  logger.error({ err: new Error(`failed: /bot${TOKEN}/sendMessage`), url: `x/bot${TOKEN}/y` }, 'call failed');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('<bot token>');
  expect(lines[0]).not.toContain('AAF-');
});
