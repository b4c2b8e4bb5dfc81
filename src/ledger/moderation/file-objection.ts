import type { Transaction } from 'kysely';
import type { Database, EventRow } from '../../../db/schema.js';
import { OBJECTION_LENGTH, OBJECTIONS_PER_DAY, OBJECTIONS_PER_HOUR } from '../../domain/objection.js';
import { touchCard, unsettledCards } from '../../store/cards.js';
import { eventById } from '../../store/events.js';
import { insertObjection, objectionTimes, openObjections } from '../../store/objections.js';
import { storableText } from '../record-revision.js';
import { refoldEvent, survivingEvent } from '../refold-event.js';
import type { Moderation, ObjectOutcome } from './api.js';
import { inLedger } from './desk.js';
import type { ModerationDeps } from './moderation-deps.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** When a chat may object again; null = now. */
async function retryAt(trx: Transaction<Database>, chatId: number, at: Date): Promise<Date | null> {
  const times = await objectionTimes(trx, chatId, new Date(at.getTime() - DAY_MS));
  const lastHour = times.filter((time) => time.getTime() > at.getTime() - HOUR_MS);
  if (times.length >= OBJECTIONS_PER_DAY) return new Date(times[0]!.getTime() + DAY_MS);
  return lastHour.length >= OBJECTIONS_PER_HOUR ? new Date(lastHour[0]!.getTime() + HOUR_MS) : null;
}

/**
 * Takes a reader's report of an error: one card an event, however many report it. Changes nothing that the event says.
 * Words are never written into the audit, so that they can be erased.
 */
export async function fileObjection(
  deps: ModerationDeps,
  { chatId, eventId, preset, words = '' }: Parameters<Moderation['fileObjection']>[0],
): Promise<ObjectOutcome> {
  return inLedger(deps, async (trx, at): Promise<ObjectOutcome> => {
    const text = storableText(words).trim();
    if (text.length > OBJECTION_LENGTH) return { kind: 'words_too_long', limit: OBJECTION_LENGTH };
    if ((await eventById(trx, eventId)) === undefined) return { kind: 'unknown_event' };
    const event = await survivingEvent(trx, eventId);
    if (!event.fact_published) return { kind: 'unknown_event' };
    const open = await openObjections(trx, event.id);
    const again = open.some((known) => known.chat_id === chatId && known.preset === preset && text === '');
    if (again) return { kind: 'already_filed' };
    const wait = await retryAt(trx, chatId, at);
    if (wait !== null) return { kind: 'too_many', retryAt: wait };
    const objectionId = await insertObjection(trx, {
      event_id: event.id,
      chat_id: chatId,
      preset,
      words: text === '' ? null : text,
      filed_at: at,
    });
    return { kind: 'filed', objectionId, cardId: await raiseCard(trx, deps, event, preset, at) };
  });
}

async function raiseCard(
  trx: Transaction<Database>,
  deps: ModerationDeps,
  event: EventRow,
  preset: string,
  at: Date,
): Promise<number | null> {
  if (!event.doubts.includes('readers_object')) {
    const cause = { type: 'objection' as const, preset };
    await refoldEvent(trx, deps, { eventId: event.id, at, cause, raise: ['readers_object'] });
  }
  const card = (await unsettledCards(trx, event.id)).find(({ doubt }) => doubt === 'readers_object');
  if (card === undefined) return null;
  const mayBeFalseAlarm = preset === 'not_a_swap' && event.alert_version !== null;
  await touchCard(trx, card.id, mayBeFalseAlarm);
  return card.id;
}
