import type { Api } from 'grammy';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Clock } from '../clock.js';
import { languageFor, type Translate } from '../locales/translate.js';
import type { Logger } from '../logger.js';
import { languageOfChat } from '../store/destinations.js';
import type { Alarm as DeliveryAlarm } from './breaker.js';

/** Something that an owner must look at. */
export type Alarm =
  | DeliveryAlarm
  /** The channel's name belongs to somebody else now; it is read no more. */
  | { kind: 'takeover'; handle: string };

/** The same trouble is told once in this time. */
const REPEAT_AFTER_MS = 60 * 60_000;

export interface AlarmDeps {
  api: Api;
  db: Kysely<Database>;
  botId: number;
  ownerIds: readonly number[];
  translate: Translate;
  clock: Clock;
  logger: Logger;
}

/**
 * Tells the log and, in a private message, every owner who has started the bot. Does not wait for the messages: trouble
 * with Telegram must not hold up who found it.
 */
export function createAlarm(deps: AlarmDeps): (alarm: Alarm) => void {
  const lastTold = new Map<string, number>();
  return (alarm) => {
    const key = JSON.stringify({ ...alarm, chats: undefined });
    const now = deps.clock.now().getTime();
    if (now - (lastTold.get(key) ?? Number.NEGATIVE_INFINITY) < REPEAT_AFTER_MS) return;
    lastTold.set(key, now);
    deps.logger.error({ alarm }, 'alarm');
    for (const ownerId of deps.ownerIds) void tellOwner(deps, ownerId, alarm);
  };
}

async function tellOwner(deps: AlarmDeps, ownerId: number, alarm: Alarm): Promise<void> {
  const { api, db, botId, translate, logger } = deps;
  try {
    const language = languageFor(await languageOfChat(db, botId, ownerId));
    const { kind, ...facts } = alarm;
    await api.sendMessage(ownerId, translate(language, `alarm-${kind}`, facts));
  } catch (error) {
    logger.warn({ err: error, owner: ownerId }, 'an owner could not be told');
  }
}
