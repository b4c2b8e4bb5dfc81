import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { AppError } from '../../errors.js';
import { type Account, chooseAccount, mayEnter } from './account.js';
import { explainFileError } from './explain-failure.js';

/** Where a database lives on disk and who owns it. */
export interface Site {
  /** The folder everything below is in. */
  folder: string;
  /** False when the files had to go elsewhere than asked for. */
  asAsked: boolean;
  account: Account | undefined;
  /** `cluster` and `password`, made together. */
  database: string;
  cluster: string;
  passwordFile: string;
  socketFolder: string;
  log: string;
}

/** Where root keeps a database whose own folder the server's account cannot enter. */
export const SYSTEM_FOLDER = '/var/lib/swapwatch';

/** Creates the folders. Throws `DATABASE_UNAVAILABLE` when that is not possible. */
export async function prepareSite(dataDir: string, systemFolder = SYSTEM_FOLDER): Promise<Site> {
  const asked = resolve(dataDir);
  try {
    await mkdir(asked, { recursive: true });
    const account = await chooseAccount(join(asked, 'database'));
    const asAsked = mayEnter(dirname(asked), account);
    const folder = asAsked ? asked : await replacementFor(asked, systemFolder);
    const site = describeSite(
      folder,
      asAsked,
      asAsked ? account : await chooseAccount(join(folder, 'database')),
    );
    await mkdir(site.socketFolder, { recursive: true });
    for (const owned of [site.folder, site.socketFolder]) await makePrivate(owned, site.account);
    return site;
  } catch (error) {
    throw error instanceof AppError ? error : explainFileError(error, asked);
  }
}

function describeSite(folder: string, asAsked: boolean, account: Account | undefined): Site {
  const database = join(folder, 'database');
  return {
    folder,
    asAsked,
    account,
    database,
    cluster: join(database, 'cluster'),
    passwordFile: join(database, 'password'),
    socketFolder: join(folder, 'run'),
    log: join(folder, 'server.log'),
  };
}

/** One folder per asked-for path, so that two checkouts do not meet. */
async function replacementFor(asked: string, systemFolder: string): Promise<string> {
  const folder = join(systemFolder, createHash('sha256').update(asked).digest('hex').slice(0, 12));
  await mkdir(folder, { recursive: true, mode: 0o755 });
  return folder;
}

async function makePrivate(folder: string, account: Account | undefined): Promise<void> {
  if (process.platform === 'win32') return;
  if (account) await chown(folder, account.uid, account.gid);
  if (((await stat(folder)).mode & 0o777) !== 0o700) await chmod(folder, 0o700);
}
