import { badRequest, conflict } from '../api-error.js';
import { compact, unixTime } from '../json.js';
import type { Params } from '../params.js';
import type { Method } from './method.js';

/** Updates of one answer, 1–100 (core.telegram.org/bots/api#getupdates). */
const MAX_LIMIT = 100;
/** Telegram's own ceiling of a long poll, in seconds. */
const MAX_TIMEOUT = 50;
const SECRET = /^[A-Za-z0-9_-]{1,256}$/;

export const getUpdates: Method = ({ telegram, webhook, params, signal }) => {
  if (webhook.target) {
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  telegram.updates.allow(readAllowed(params));
  const limit = Math.min(Math.max(params.integer('limit', MAX_LIMIT), 1), MAX_LIMIT);
  const timeout = Math.min(Math.max(params.integer('timeout'), 0), MAX_TIMEOUT);
  return telegram.updates.get(params.integer('offset'), limit, timeout * 1000, signal);
};

/** Plain http is taken for this machine only: there is no certificate on loopback. */
export const setWebhook: Method = ({ telegram, webhook, params }) => {
  const url = params.string('url');
  if (url === '') return removeWebhook({ telegram, webhook, params });
  if (!isWebhookUrl(url)) throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  const secret = params.string('secret_token');
  if (secret !== '' && !SECRET.test(secret)) {
    throw badRequest('secret token contains unallowed characters');
  }
  const allowed = readAllowed(params);
  telegram.updates.endPoll(conflict('terminated by setWebhook request'));
  telegram.updates.allow(allowed);
  if (params.boolean('drop_pending_updates')) telegram.updates.clear();
  webhook.set({ url, secret, maxConnections: params.integer('max_connections', 40) });
  return true;
};

export const deleteWebhook: Method = (context) => removeWebhook(context);

export const getWebhookInfo: Method = ({ telegram, webhook }) => {
  const { target, lastError } = webhook;
  return compact({
    url: target?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: telegram.updates.pending,
    max_connections: target?.maxConnections,
    last_error_date: lastError && unixTime(lastError.at),
    last_error_message: lastError?.message,
    allowed_updates: telegram.updates.allowedUpdates,
  });
};

function removeWebhook({
  telegram,
  webhook,
  params,
}: Pick<Parameters<Method>[0], 'telegram' | 'webhook' | 'params'>) {
  webhook.remove();
  if (params.boolean('drop_pending_updates')) telegram.updates.clear();
  return true;
}

function readAllowed(params: Params): string[] | undefined {
  const list = params.json('allowed_updates', 'allowed updates');
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) throw badRequest("can't parse allowed updates JSON object");
  return list.map(String);
}

function isWebhookUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
  );
}
