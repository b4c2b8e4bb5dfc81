import type { Params } from '../params.js';
import type { Telegram } from '../telegram.js';
import type { Webhook } from '../webhook.js';

export interface MethodContext {
  telegram: Telegram;
  webhook: Webhook;
  params: Params;
  /** Aborted when the connection is gone. */
  signal: AbortSignal;
}

/** Returns what goes under `result`; throws ApiError. */
export type Method = (context: MethodContext) => unknown;
