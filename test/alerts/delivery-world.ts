import { Api } from 'grammy';
import type { Kysely } from 'kysely';
import type { Database, MessageRow } from '../../db/schema.js';
import type { Alarm } from '../../src/alerts/breaker.js';
import { createDeliverer, type DelivererDeps } from '../../src/alerts/deliver.js';
import { ManualClock } from '../../src/clock.js';
import type { EventFacts } from '../../src/domain/event.js';
import { loadTranslations } from '../../src/locales/load-translations.js';
import { createLogger } from '../../src/logger.js';
import { Emulator } from '../../src/playground/emulator/index.js';
import { nextSerial } from '../../src/store/events.js';
import { insertFanOut } from '../../src/store/fan-outs.js';
import { createTestDatabase } from '../db/test-database.js';
import { FakeTimer } from './fake-timer.js';

export const NOW = new Date('2025-08-24T10:41:00Z');

const translate = loadTranslations();

const FACTS: EventFacts = {
  kind: 'exchange',
  lifecycle: 'carried_out',
  date: '2025-08-24',
  date_precision: 'day',
  ordinal: null,
  agreement: null,
  mediators: [],
  transit: null,
  categories: [],
  consolidated: {
    ua: { military: 146, civilians: null, people: null, bodies: null, outside: null, unsettled: {} },
    ru: { military: 146, civilians: 8, people: null, bodies: null, outside: null, unsettled: {} },
  },
  states: {},
  agreement_state: 'one_party',
  confirmed_by: ['ru'],
};

export interface Change {
  reason?: string;
  effect: 'new_message' | 'edit_and_reply' | 'silent_edit' | 'none';
  military?: number;
  lifecycle?: EventFacts['lifecycle'];
  cause?: object;
  notBefore?: Date;
}

/** A database, a Telegram and a deliverer of their own, and events as the ledger would leave them. */
export async function openDeliveryWorld() {
  const database = await createTestDatabase();
  const { db } = database;
  const emulator = new Emulator();
  const apiRoot = await emulator.start();
  const botId = Number(emulator.token.split(':')[0]);
  const clock = new ManualClock(NOW);
  const timer = new FakeTimer();
  const alarms: Alarm[] = [];
  let person = 0;

  const deps: DelivererDeps = {
    db,
    api: new Api(emulator.token, { apiRoot, timeoutSeconds: 2 }),
    botId,
    translate,
    clock,
    logger: createLogger('silent'),
    rate: 1000,
    onAlarm: (alarm) => alarms.push(alarm),
    timer,
    random: () => 0.5,
  };

  async function subscribe(
    chat: { id: number; language?: string; activeAt?: Date; threadId?: number; botId?: number },
    kinds = ['exchange'],
  ): Promise<number> {
    const { id } = await db
      .insertInto('destinations')
      .values({
        bot_id: chat.botId ?? botId,
        chat_id: chat.id,
        thread_id: chat.threadId ?? null,
        chat_type: 'private',
        language: chat.language ?? 'en',
        created_at: NOW,
        active_at: chat.activeAt ?? NOW,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('subscriptions')
      .values({ destination_id: id, kinds: kinds as ['exchange'], created_at: NOW })
      .execute();
    return id;
  }

  /** A person who has started the bot and subscribed. */
  async function subscriber(language = 'en', activeAt?: Date) {
    const human = emulator.createPerson({ name: `Reader ${++person}` });
    human.start();
    const destinationId = await subscribe({ id: human.chat.id, language, ...(activeAt && { activeAt }) });
    return Object.assign(human, { destinationId });
  }

  async function report(change: Partial<Change> & { sound?: boolean } = {}): Promise<number> {
    const { consolidated: _, states, ...facts } = FACTS;
    const { id } = await db
      .insertInto('events')
      .values({
        ...facts,
        lifecycle: change.lifecycle ?? 'carried_out',
        states: JSON.stringify(states),
        serial: await nextSerial(db),
        origin: 'live',
        fact_published: true,
        figures_published: true,
        version: 0,
        alert_sound: change.sound ?? true,
        created_at: NOW,
        updated_at: NOW,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await changeEvent(id, { effect: 'new_message', reason: 'first_report', ...change });
    return id;
  }

  /** A new version, as the ledger writes one. */
  async function changeEvent(eventId: number, change: Change): Promise<number> {
    const at = clock.now();
    const { version, lifecycle } = await db
      .updateTable('events')
      .set((eb) => ({
        version: eb('version', '+', 1),
        ...(change.effect !== 'none' && { alert_version: eb('version', '+', 1), alert_not_before: at }),
        ...(change.notBefore && { alert_not_before: change.notBefore }),
        ...(change.effect === 'edit_and_reply' && { reply_version: eb('version', '+', 1) }),
        ...(change.lifecycle && { lifecycle: change.lifecycle }),
        updated_at: at,
      }))
      .where('id', '=', eventId)
      .returning(['version', 'lifecycle'])
      .executeTakeFirstOrThrow();
    const military = change.military ?? 146;
    const facts = { ...FACTS, lifecycle };
    await db
      .insertInto('event_versions')
      .values({
        event_id: eventId,
        version,
        at,
        reason: change.reason ?? 'number_changed',
        effect: change.effect,
        cause: JSON.stringify(change.cause ?? { type: 'post' }),
        facts: JSON.stringify(facts),
        doubts: [],
      })
      .execute();
    await db.deleteFrom('claims').where('event_id', '=', eventId).execute();
    await db
      .insertInto('claims')
      .values({
        event_id: eventId,
        source: 'mod_russia',
        party: 'ru',
        kind: 'exchange',
        date: '2025-08-24',
        status: facts.lifecycle === 'announced' ? 'planned' : 'carried_out',
        figures: JSON.stringify({ 'ua.military': military, 'ru.military': 146 }),
        stated_at: NOW,
        created_at: NOW,
      })
      .execute();
    if (change.effect === 'new_message') await insertFanOut(db, eventId, at);
    return version;
  }

  const rows = async (eventId: number, purpose: 'alert' | 'notice' = 'alert'): Promise<MessageRow[]> =>
    db
      .selectFrom('messages')
      .selectAll()
      .where('event_id', '=', eventId)
      .where('purpose', '=', purpose)
      .orderBy('destination_id')
      .execute();

  return {
    db: db as Kysely<Database>,
    connectionString: database.connectionString,
    emulator,
    clock,
    timer,
    alarms,
    deps,
    deliverer: createDeliverer(deps),
    botId,
    subscribe,
    subscriber,
    report,
    changeEvent,
    rows,
    /** Nothing of the test before is left. */
    async reset() {
      await db.deleteFrom('fan_outs').execute();
      await db.deleteFrom('destinations').execute();
      await db.updateTable('events').set({ alert_version: null, reply_version: null }).execute();
      emulator.faults.clear();
      emulator.restoreToken();
      alarms.length = 0;
      clock.set(NOW);
      timer.advance(3_600_000);
    },
    async close() {
      await emulator.stop();
      await database.destroy();
    },
  };
}

export type DeliveryWorld = Awaited<ReturnType<typeof openDeliveryWorld>>;
