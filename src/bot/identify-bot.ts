import { setTimeout as delay } from 'node:timers/promises';
import { Api, GrammyError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { AppError } from '../errors.js';
import type { Logger } from '../logger.js';

const CALL_TIMEOUT_SECONDS = 15;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** Telegram answers 401 to a token it does not know, 404 to a text that is none. */
const REFUSED = [401, 404];

export interface IdentifyOptions {
  token: string;
  apiRoot: string;
  logger: Logger;
  signal: AbortSignal;
}

/**
 * Asks Telegram who the token belongs to. Waits for a Telegram that does not answer, until `signal` aborts; a token
 * that Telegram refuses is `CONFIG_INVALID`.
 */
export async function identifyBot({
  token,
  apiRoot,
  logger,
  signal,
}: IdentifyOptions): Promise<UserFromGetMe> {
  const api = new Api(token, { apiRoot, timeoutSeconds: CALL_TIMEOUT_SECONDS });
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await api.getMe(signal as Parameters<typeof api.getMe>[0]);
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof GrammyError && REFUSED.includes(error.error_code)) throw tokenRefused(error);
      const reason = error instanceof GrammyError ? error.description : 'no connection';
      logger.warn({ reason, retry_in_ms: pause }, 'Telegram does not answer yet');
      await delay(pause, undefined, { signal });
    }
  }
}

function tokenRefused(cause: GrammyError): AppError {
  return new AppError(
    'CONFIG_INVALID',
    `BOT_TOKEN: Telegram refuses it (${cause.error_code} ${cause.description})`,
    {
      hint: 'Copy the token again from @BotFather, whole and without spaces; /revoke there gives a new one.',
    },
  );
}
