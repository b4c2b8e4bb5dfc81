import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors.js';
import type { Logger } from '../../logger.js';
import { formatConnectionString } from './address.js';
import { prepareBinaries } from './binaries.js';
import { explainFileError } from './explain-failure.js';
import { initializeCluster, SUPERUSER, sweepUnfinished } from './initialize-cluster.js';
import type { ServerPlan } from './join-server.js';
import { Participant } from './participant.js';
import { findPlatformPackage, majorVersion, type PlatformPackage } from './platform-package.js';
import { prepareSite, type Site } from './site.js';

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
  const source = options.platformPackage ?? findPlatformPackage();
  const site = await prepareSite(options.dataDir, options.systemFolder);
  announcePlace(site, options);
  const binaries = await prepareBinaries(source, site.folder, site.account).catch((error: unknown) => {
    throw explainFileError(error, site.folder);
  });
  await initializeCluster(site, binaries.initdb, options.settings?.fsync !== 'off');
  await sweepUnfinished(site);
  await checkVersion(site, majorVersion(source.version));

  const plan: ServerPlan = {
    site,
    binaries,
    password: await readPassword(site),
    settings: options.settings ?? {},
    logger: options.logger,
  };
  const database = options.database ?? 'swapwatch';
  const participant = await Participant.enter(plan);
  try {
    await participant.createDatabase(database);
  } catch (error) {
    await participant.leave();
    throw error;
  }
  return {
    connectionString: formatConnectionString(participant.address, SUPERUSER, plan.password, database),
    folder: site.folder,
    stop: () => participant.leave(),
  };
}

function announcePlace(site: Site, { dataDir, logger }: EmbeddedPostgresOptions): void {
  const facts = { folder: site.folder, account: site.account?.name };
  if (site.asAsked) {
    logger.debug(facts, 'database folder');
    return;
  }
  logger.warn(
    facts,
    `the database is kept in ${site.folder}: PostgreSQL does not run as root, and the user ` +
      `${site.account?.name} who runs it cannot enter ${dataDir}`,
  );
}

/** A cluster of another major version is never touched: only the program that made it can read it. */
async function checkVersion(site: Site, expected: number): Promise<void> {
  const path = join(site.cluster, 'PG_VERSION');
  const found = await readFile(path, 'utf8').catch((error: unknown) => {
    throw explainFileError(error, site.database);
  });
  if (Number(found) === expected) return;
  throw new AppError(
    'DATABASE_UNAVAILABLE',
    `The database in ${site.folder} was made by PostgreSQL ${found.trim()}; this program runs ${expected}.`,
    { hint: 'Start the version of this program that made it, or move the folder away to begin anew.' },
  );
}

async function readPassword(site: Site): Promise<string> {
  try {
    return (await readFile(site.passwordFile, 'utf8')).trim();
  } catch (error) {
    throw explainFileError(error, site.database);
  }
}
