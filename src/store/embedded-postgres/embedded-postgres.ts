import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { formatConnectionString } from './address.js';
import { prepareBinaries } from './binaries.js';
import { explainError } from './explain-failure.js';
import { initializeCluster, SUPERUSER, sweepUnfinished } from './initialize-cluster.js';
import { Participant } from './participant.js';
import { findPlatformPackage, majorVersion, type PlatformPackage } from './platform-package.js';
import { prepareSite, type Site } from './site.js';

/** A killed server was seen to hold its lock file for up to 1.8 s. */
const DEFAULT_PATIENCE_MS = 10_000;

export interface EmbeddedPostgresOptions {
  /** A folder for the database alone; created when missing, and closed to other users. */
  dataDir: string;
  logger: Logger;
  /** Created when missing. */
  database?: string;
  /** Server settings on top of ours, for a server that this call starts; a running one keeps its own. */
  settings?: Readonly<Record<string, string>>;
  /** Where the binaries are; by default the installed package of this platform. */
  platformPackage?: PlatformPackage;
  /** Where root keeps databases whose own folder an unprivileged account cannot enter. */
  systemFolder?: string;
  /** How long to try against a lock file that a killed server left; milliseconds. */
  patienceMs?: number;
}

export interface EmbeddedPostgres {
  /** Holds the password. Valid for as long as this participant has not stopped, also after a crash of the server. */
  readonly connectionString: string;
  /** Where the files are: `dataDir`, unless they had to go elsewhere. */
  readonly folder: string;
  /** Leaves; the last participant to leave stops the server. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server of our own, or joins the one that another process runs on the same folder. Throws
 * `DATABASE_UNAVAILABLE` with the reason and what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await start(options);
  } catch (error) {
    throw error instanceof AppError ? error : explainError(error, options.dataDir);
  }
}

async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, logger, database = 'swapwatch', settings = {} } = options;
  const source = options.platformPackage ?? findPlatformPackage();
  const site = await prepareSite(dataDir, options.systemFolder);
  announcePlace(site, dataDir, logger);
  const binaries = await prepareBinaries(source, site.folder, site.account);
  await initializeCluster(site, binaries.initdb, settings.fsync !== 'off');
  await sweepUnfinished(site);
  await checkVersion(site, majorVersion(source.version));
  const password = (await readFile(site.passwordFile, 'utf8')).trim();

  const patienceMs = options.patienceMs ?? DEFAULT_PATIENCE_MS;
  const participant = await Participant.enter({ site, binaries, password, settings, logger, patienceMs });
  try {
    await participant.createDatabase(database);
  } catch (error) {
    await participant.leave();
    throw error;
  }
  return {
    connectionString: formatConnectionString(participant.address, SUPERUSER, password, database),
    folder: site.folder,
    stop: () => participant.leave(),
  };
}

function announcePlace({ folder, asAsked, account }: Site, dataDir: string, logger: Logger): void {
  const facts = { folder, account: account?.name };
  if (asAsked) {
    logger.debug(facts, 'database folder');
    return;
  }
  logger.warn(
    facts,
    `The database is kept in ${folder}: PostgreSQL does not run as root, and the user ${account?.name}, ` +
      `who runs it, cannot enter ${dataDir}`,
  );
}

/** A cluster of another major version is never touched: only the program that made it can read it. */
async function checkVersion(site: Site, expected: number): Promise<void> {
  const found = (await readFile(join(site.cluster, 'PG_VERSION'), 'utf8')).trim();
  if (Number(found) === expected) return;
  throw new AppError(
    'DATABASE_UNAVAILABLE',
    `The database in ${site.folder} was made by PostgreSQL ${found}; this program runs ${expected}.`,
    { hint: 'Start the version of this program that made it, or move the folder away to begin anew.' },
  );
}
