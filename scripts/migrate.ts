// Brings the database of DATABASE_URL, or the embedded one of DATA_DIR, up to date.
import { migrateToLatest } from '../db/migrate.js';
import { readArguments } from './arguments.js';
import { openScriptDatabase, runScript } from './script-environment.js';

const USAGE = `usage: npm run migrate

Brings the database of DATABASE_URL, or the embedded one of DATA_DIR, up to date.`;

await runScript(async () => {
  readArguments(USAGE, {});
  const { db, close } = await openScriptDatabase('migrate');
  try {
    const names = await migrateToLatest(db);
    console.log(names.length === 0 ? 'Nothing to do.' : `Ran ${names.join(', ')}.`);
  } finally {
    await close();
  }
});
