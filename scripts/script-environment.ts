import { config } from 'dotenv';
import { AppError } from '../src/errors.js';
import { createLogger, type Logger } from '../src/logger.js';
import { type OpenDatabase, openDatabase } from '../src/store/open-database.js';

/** Where real life keeps its data; the playground has a folder of its own. */
const DEFAULT_DATA_DIR = './data/live';

export async function openScriptDatabase(name: string): Promise<OpenDatabase & { logger: Logger }> {
  config({ quiet: true });
  const logger = createLogger(process.env.LOG_LEVEL ?? 'info');
  const database = await openDatabase({
    databaseUrl: process.env.DATABASE_URL || undefined,
    dataDir: process.env.DATA_DIR || DEFAULT_DATA_DIR,
    logger,
    applicationName: `swapwatch ${name}`,
  });
  return { ...database, logger };
}

/** Runs a script to its end: what goes wrong is said in a sentence, and the exit code is 1. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const hint = error instanceof AppError && error.hint ? `\n${error.hint}` : '';
    const text = error instanceof AppError ? error.message : (error as Error).stack;
    process.stderr.write(`${text}${hint}\n`);
    process.exitCode = 1;
  }
}
