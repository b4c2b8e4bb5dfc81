import { AppError } from '../../errors.js';

const SET_DATABASE_URL = 'Or set DATABASE_URL to a PostgreSQL server.';

interface Explanation {
  /** In the server's log, in English because the server runs with LC_MESSAGES=C. */
  pattern: RegExp;
  message: string;
  hint: string;
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    pattern: /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/,
    message: 'The disk is full.',
    hint: 'The database needs about 50 MB to be created and room to grow. Free some space and start again.',
  },
  {
    pattern: /spawn .*E[A-Z]{3,}/,
    message: 'Its programs cannot be run here.',
    hint: `Install again with npm ci, on a file system that is not mounted noexec. ${SET_DATABASE_URL}`,
  },
  {
    pattern: /has wrong ownership|could not access directory .*Permission denied/,
    message: 'The database belongs to another user.',
    hint: 'Start as the user who created it, or give its folder to this user with chown.',
  },
  {
    pattern: /ENOTDIR|EEXIST/,
    message: 'A file is where a folder is needed.',
    hint: 'Move it away, or choose another folder with DATA_DIR.',
  },
  {
    pattern: /Permission denied|EACCES|EPERM|Read-only file system|EROFS/,
    message: 'The data folder cannot be written.',
    hint: 'Make it writable for this user, or choose another with DATA_DIR.',
  },
  {
    pattern: /could not look up effective user ID/,
    message: 'The user who runs this program has no entry in /etc/passwd, which PostgreSQL needs.',
    hint: `Add one, or start as another user. ${SET_DATABASE_URL}`,
  },
  {
    pattern: /administrative permissions|cannot be run as root/,
    message: 'PostgreSQL refuses to run with administrator rights.',
    hint: `Start as an ordinary user. ${SET_DATABASE_URL}`,
  },
  {
    pattern: /error while loading shared libraries|version `GLIBC_[\d.]+' not found|Library not loaded/,
    message: 'The embedded PostgreSQL cannot run on this system: a library is missing or too old.',
    hint: SET_DATABASE_URL.replace('Or set', 'Set'),
  },
  {
    pattern: /could not (create|map) (anonymous )?shared memory|Cannot allocate memory|ENOMEM/,
    message: 'There is not enough memory for the database.',
    hint: `It needs about 50 MB. ${SET_DATABASE_URL}`,
  },
  {
    pattern: /database files are incompatible with server/,
    message: 'The database was made by another version of PostgreSQL.',
    hint: 'Start the version of this program that made it, or move the data folder away to begin anew.',
  },
];

/** An error that says what to do. `detail` is the end of the server's log; it must hold no secret. */
export function explainFailure(what: string, detail: string, cause?: unknown): AppError {
  const found = EXPLANATIONS.find(({ pattern }) => pattern.test(detail));
  const said = detail.trim() === '' ? '' : `\n${detail.trim()}`;
  return new AppError('DATABASE_UNAVAILABLE', `${what}${found ? ` ${found.message}` : ''}${said}`, {
    hint: found?.hint ?? `The server's own words are above. ${SET_DATABASE_URL}`,
    cause,
  });
}

/** For what the file system or the machine refused before there was a log. */
export function explainError(error: unknown, dataDir: string): AppError {
  const detail = error instanceof Error ? error.message : String(error);
  return explainFailure(`The embedded database cannot start in ${dataDir}.`, detail, error);
}
