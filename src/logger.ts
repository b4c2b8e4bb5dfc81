import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/**
 * `123456:AA…` of a bot token, and the password of a connection string: up to the last `@` before a space or a quote,
 * since a password may have one too.
 */
const SECRETS: readonly [RegExp, string][] = [
  [/\d{3,}:[A-Za-z0-9_-]{30,}/g, '<bot token>'],
  [/(postgres(?:ql)?:\/\/[^:@\s/]*):(?:\\.|[^\s"\\])*@/g, '$1:<password>@'],
];

/** Takes out of any text what must never be seen. */
export function redact(text: string): string {
  return SECRETS.reduce((result, [pattern, name]) => result.replace(pattern, name), text);
}

/** JSON lines on stderr; every line goes through `redact`. */
export function createLogger(level: string, destination: DestinationStream = process.stderr): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => destination.write(redact(line)) },
  );
}
