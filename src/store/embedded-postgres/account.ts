import { realpathSync, type Stats, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../../errors.js';

/** Whom the server runs as; undefined = whoever runs this process. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const READ = 0o4;
const ENTER = 0o1;

/** Accounts without rights of their own that systems ship with, best first. */
const UNPRIVILEGED = ['nobody', 'postgres', 'daemon'];

/**
 * PostgreSQL refuses to run as root, so root hands it to the owner of an existing cluster or to an unprivileged account
 * of the system. That account needs a line in the password file: initdb looks its own name up.
 */
export async function chooseAccount(clusterFolder: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = parsePasswd(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const owner = await stat(clusterFolder).catch(() => undefined);
  if (owner && owner.uid !== 0) {
    const known = accounts.find((account) => account.uid === owner.uid);
    return known ?? { name: String(owner.uid), uid: owner.uid, gid: owner.gid };
  }
  for (const name of UNPRIVILEGED) {
    const account = accounts.find((candidate) => candidate.name === name && candidate.uid > 0);
    if (account) return account;
  }
  throw new AppError(
    'DATABASE_UNAVAILABLE',
    'PostgreSQL refuses to run as root, and this system has no account "nobody".',
    {
      hint: 'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
    },
  );
}

export function parsePasswd(text: string): Account[] {
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** Whether the account may enter a folder and every folder above it. By mode bits; access lists are not seen. */
export function mayEnter(folder: string, account: Account | undefined): boolean {
  if (!account) return true;
  for (let step = realpathSync(folder); ; step = dirname(step)) {
    if (!allows(statSync(step), account, ENTER)) return false;
    if (step === dirname(step)) return true;
  }
}

/** Whether the account may reach and read a file, or list a folder. */
export function mayRead(path: string, account: Account | undefined): boolean {
  if (!account) return true;
  const target = realpathSync(path);
  const stats = statSync(target);
  const wanted = stats.isDirectory() ? READ | ENTER : READ;
  return allows(stats, account, wanted) && mayEnter(dirname(target), account);
}

function allows(stats: Stats, account: Account, bits: number): boolean {
  const shift = stats.uid === account.uid ? 6 : stats.gid === account.gid ? 3 : 0;
  return ((stats.mode >> shift) & bits) === bits;
}
