/** What went wrong, for programs. Expected "no" answers are values (tagged unions), not errors. */
export type ErrorCode =
  /** A variable or file given by the operator is wrong. */
  | 'CONFIG_INVALID'
  /** The embedded database cannot be started here. */
  | 'DATABASE_UNAVAILABLE'
  /** The database belongs to another mode or bot. */
  | 'DATABASE_MISMATCH'
  /** A channel cannot be read now. */
  | 'SOURCE_UNAVAILABLE'
  /** A page is not shaped as the reader knows it. */
  | 'PAGE_SHAPE_CHANGED'
  /** Input of a person or file is not what was asked for. */
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT';

/** `message` says what is wrong, `hint` what to do; neither ever holds a secret. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.hint = options.hint;
  }
}
