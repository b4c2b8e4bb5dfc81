// Imports the known swaps into the database of DATABASE_URL, or the embedded one of DATA_DIR.
import { migrateToLatest } from '../db/migrate.js';
import { systemClock } from '../src/clock.js';
import { isDay } from '../src/domain/day.js';
import { importHistory } from '../src/ledger/import-history.js';
import { DEFAULT_LEDGER_SETTINGS } from '../src/ledger/ledger-deps.js';
import { endWithUsage, readArguments } from './arguments.js';
import { openScriptDatabase, runScript } from './script-environment.js';

const USAGE = `usage: npm run import-history -- [--until YYYY-MM-DD]

Imports db/history; again only what has changed. With --until, what was known of days up to that one.`;

await runScript(async () => {
  const { values } = readArguments(USAGE, { options: { until: { type: 'string' } } });
  const { until } = values;
  if (until !== undefined && !isDay(until)) {
    endWithUsage(USAGE, '--until is not a day, YYYY-MM-DD.');
  }
  const { db, close, logger } = await openScriptDatabase('import-history');
  try {
    await migrateToLatest(db);
    const deps = { db, logger, clock: systemClock, settings: DEFAULT_LEDGER_SETTINGS };
    const summary = await importHistory(deps, until === undefined ? {} : { until });
    const { added, attached, rewritten, unchanged } = summary;
    console.log(
      `${added} added, ${attached} attached to live ones, ${rewritten} changed, ${unchanged} as before.`,
    );
  } finally {
    await close();
  }
});
