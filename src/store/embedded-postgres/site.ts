import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, lchown, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { AppError } from '../../errors.js';
import { type Account, chooseAccount, mayEnter } from './account.js';

/** Where a database lives on disk and who owns it. */
export interface Site {
  /** The folder everything below is in. */
  folder: string;
  /** False when the files had to go elsewhere than asked for. */
  asAsked: boolean;
  account: Account | undefined;
  /** `cluster` and `password`, made together; the account's own. */
  database: string;
  cluster: string;
  passwordFile: string;
  socketFolder: string;
  log: string;
}

/** Where root keeps a database whose own folder the server's account cannot enter. */
export const SYSTEM_FOLDER = '/var/lib/swapwatch';

/** Chooses and creates the folders; a database that exists is never passed over for a new one. */
export async function prepareSite(dataDir: string, systemFolder = SYSTEM_FOLDER): Promise<Site> {
  const asked = resolve(dataDir);
  await mkdir(asked, { recursive: true });
  const folder = await chooseFolder(asked, systemFolder);
  const database = join(folder, 'database');
  const site: Site = {
    folder,
    asAsked: folder === asked,
    account: await chooseAccount(database),
    database,
    cluster: join(database, 'cluster'),
    passwordFile: join(database, 'password'),
    socketFolder: join(folder, 'run'),
    log: join(folder, 'server.log'),
  };
  await mkdir(site.socketFolder, { recursive: true });
  await closeToOthers(site);
  return site;
}

async function chooseFolder(asked: string, systemFolder: string): Promise<string> {
  const account = await chooseAccount(join(asked, 'database'));
  if (!account) return asked;
  const enterable = mayEnter(dirname(asked), account);
  if (existsSync(join(asked, 'database'))) {
    if (enterable) return asked;
    throw cannotEnter(asked, account);
  }
  // One folder per asked-for path, so that two checkouts do not meet.
  const replacement = join(systemFolder, createHash('sha256').update(asked).digest('hex').slice(0, 12));
  if (enterable && !existsSync(join(replacement, 'database'))) return asked;
  await mkdir(replacement, { recursive: true });
  // Root's umask may have closed it.
  await chmod(systemFolder, 0o711);
  if (!mayEnter(dirname(replacement), account)) throw cannotEnter(replacement, account);
  return replacement;
}

function cannotEnter(folder: string, account: Account): AppError {
  return new AppError(
    'DATABASE_UNAVAILABLE',
    `PostgreSQL does not run as root, and the user ${account.name} who would run it cannot enter ${folder}.`,
    {
      hint: 'Let others pass through the folders above it (chmod o+x), start as an ordinary user, or set DATABASE_URL.',
    },
  );
}

/** Root keeps the outer folder, so that the account can plant nothing there; the inner ones are the account's alone. */
async function closeToOthers({ account, folder, socketFolder, database }: Site): Promise<void> {
  if (process.platform === 'win32') return;
  await chmod(folder, account ? 0o711 : 0o700);
  if (account) await chown(socketFolder, account.uid, account.gid);
  await chmod(socketFolder, 0o700);
  const owner = await stat(database).catch(() => undefined);
  if (account && owner?.uid === 0) await handOver(database, account);
}

/** A backup that root copied back belongs to root, and the server would refuse it. */
async function handOver(folder: string, { uid, gid }: Account): Promise<void> {
  await lchown(folder, uid, gid);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), uid, gid);
  }
}
