import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What each room may import of ours, beside itself. `db` is its schema and migrations. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  parser: ['domain'],
  charts: ['domain'],
  locales: ['domain'],
  db: ['domain'],
  store: ['domain', 'db', 'open'],
  ledger: ['domain', 'parser', 'store', 'db', 'open'],
  alerts: ['domain', 'store', 'db', 'locales', 'open'],
  sources: ['domain', 'store', 'ledger', 'db', 'open'],
  bot: ['domain', 'sources', 'ledger', 'alerts', 'charts', 'store', 'db', 'locales', 'open'],
  web: ['domain', 'sources', 'ledger', 'alerts', 'charts', 'store', 'db', 'locales', 'open'],
  playground: ['open'],
  open: ['open'],
};
/** Files of src/ itself that everybody may use, and those that wire everything. */
const OPEN = ['clock.ts', 'logger.ts', 'errors.ts', 'scheduler.ts'];
const WIRING = ['main.ts', 'app.ts', 'reading.ts', 'playground-app.ts', 'config.ts'];

/** Libraries that only some rooms may use at run time; type imports are free. */
const LIBRARIES: readonly { library: RegExp; rooms: readonly string[] }[] = [
  { library: /^(grammy|@grammyjs\/(?!types|i18n))/, rooms: ['bot', 'alerts', 'wiring'] },
  { library: /^@grammyjs\/i18n$/, rooms: ['bot', 'locales', 'wiring'] },
  { library: /^(kysely|pg)$/, rooms: ['store', 'db', 'wiring'] },
];

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts[0] === 'db') return 'db';
  if (parts.length > 2) return parts[1] ?? '';
  const name = parts[1] ?? '';
  if (OPEN.includes(name)) return 'open';
  return WIRING.includes(name) ? 'wiring' : `unknown file ${file}`;
}

interface Import {
  file: string;
  room: string;
  target: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
  );
  return [...statements].map(([, type, from, bare]) => {
    const specifier = from ?? bare ?? '';
    const target = specifier.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), specifier)).replace(/\.js$/, '.ts')
      : specifier;
    return { file, room: roomOf(file), target, typeOnly: type !== undefined };
  });
}

const IMPORTS = [...files('src'), ...files('db')].flatMap(importsOf);

describe('dependencies point one way', () => {
  it('reads every room', () => {
    expect(new Set(IMPORTS.map((i) => i.room))).toContain('domain');
    expect(IMPORTS.length).toBeGreaterThan(50);
  });

  it('imports of our own go only where they may', () => {
    const wrong = IMPORTS.filter(
      ({ room, target }) => /^(src|db)\//.test(target) && room !== 'wiring' && roomOf(target) !== room,
    )
      .filter(({ room, target }) => !MAY_IMPORT[room]?.includes(roomOf(target)))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it.each(LIBRARIES)('$library stays in $rooms', ({ library, rooms }) => {
    const wrong = IMPORTS.filter(
      ({ room, target, typeOnly }) => library.test(target) && !typeOnly && !rooms.includes(room),
    ).map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('domain, parser and charts do not even use the clock, the logger or our errors', () => {
    const wrong = IMPORTS.filter(
      ({ room, target }) => ['domain', 'parser', 'charts'].includes(room) && roomOf(target) === 'open',
    );
    expect(wrong.filter(({ target }) => target.startsWith('src/'))).toEqual([]);
  });

  it('only main reads the environment', () => {
    const readers = files('src').filter((file) =>
      /process\.env\b/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(readers).toEqual(['src/main.ts']);
  });
});
