// Reads every stored text anew with the rules of now, and prints what it would change; changes it only when told.
import { migrateToLatest } from '../db/migrate.js';
import { systemClock } from '../src/clock.js';
import type { ParseResult } from '../src/domain/report.js';
import { DEFAULT_LEDGER_SETTINGS } from '../src/ledger/ledger-deps.js';
import { type ParseDifference, reparse } from '../src/ledger/reparse.js';
import { PARSER_VERSION, parsePost } from '../src/parser/index.js';
import { readArguments } from './arguments.js';
import { openScriptDatabase, runScript } from './script-environment.js';

const USAGE = `usage: npm run reparse -- [--write]

Prints every post of which the parser now says something else than when it was read: "-" before, "+" after. With
--write the new reading takes the old one's place. Events that come of it are told to nobody by themselves.`;

function readingLines(
  sign: '-' | '+',
  { verdict, reports, cumulative, announcements, held }: ParseResult,
): string[] {
  const lists = { report: reports, total: cumulative, announcement: announcements, held };
  const lines = Object.entries(lists).flatMap(([name, list]) =>
    list.map(({ spans: _, ...item }: { spans?: unknown }) => `${name} ${JSON.stringify(item)}`),
  );
  return [verdict, ...lines].map((line) => `  ${sign} ${line}`);
}

function differenceLines({ url, before, after, changes }: ParseDifference): string[] {
  const old = readingLines('-', before);
  const fresh = readingLines('+', after);
  const same = new Set(old.map((line) => line.slice(4)).filter((line) => fresh.includes(`  + ${line}`)));
  const lines = [...old, ...fresh].filter((line) => !same.has(line.slice(4)));
  const events = changes.map(
    ({ serial, version, reason }) => `  = S-${serial}, version ${version}: ${reason}`,
  );
  return [url, ...(lines.length === 0 ? ['  (only where it stands in the text)'] : lines), ...events];
}

await runScript(async () => {
  const { values } = readArguments(USAGE, { options: { write: { type: 'boolean', default: false } } });
  const { db, close, logger } = await openScriptDatabase('reparse');
  try {
    await migrateToLatest(db);
    const settings = DEFAULT_LEDGER_SETTINGS;
    const deps = { db, logger, clock: systemClock, parsePost, parserVersion: PARSER_VERSION, settings };
    let count = 0;
    for await (const difference of reparse(deps, { write: values.write })) {
      count += 1;
      console.log(differenceLines(difference).join('\n'));
    }
    console.log(
      `${count} posts are read otherwise${values.write ? ', and stored so' : '; nothing was changed'}.`,
    );
  } finally {
    await close();
  }
});
