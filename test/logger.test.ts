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

it('redacts what is logged, errors and nested fields included', () => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line: string) => void lines.push(line) });
  logger.error({ err: new Error(`failed: /bot${TOKEN}/sendMessage`), url: `x/bot${TOKEN}/y` }, 'call failed');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('<bot token>');
  expect(lines[0]).not.toContain('AAF-');
});
