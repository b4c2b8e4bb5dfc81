import type { Kysely } from 'kysely';
import type { Database, EventRow } from '../../../db/schema.js';
import { addDays } from '../../domain/day.js';
import { questionOf } from '../../domain/doubt-question.js';
import { CANDIDATE_REACH_DAYS } from '../../domain/match-event.js';
import type { ObjectionPreset } from '../../domain/objection.js';
import type { Doubt } from '../../domain/publish-policy.js';
import { eventsAround } from '../../store/candidate-events.js';
import { cardById } from '../../store/cards.js';
import { claimsOfEvent, isInForce } from '../../store/claims.js';
import { eventById, eventSides, factsOf } from '../../store/events.js';
import { openObjections } from '../../store/objections.js';
import { textsOfReports } from '../../store/reports.js';
import type { CardClaim, CardDetails } from './queries.js';

/** Everything that showing one card needs; of a settled one too. Undefined if there is none. */
export async function cardDetails(db: Kysely<Database>, cardId: number): Promise<CardDetails | undefined> {
  const card = await cardById(db, cardId);
  const event = card && (await eventById(db, card.event_id));
  if (card === undefined || event === undefined) return undefined;
  const doubt = card.doubt as Doubt;
  const objections = doubt === 'readers_object' ? await openObjections(db, event.id) : [];
  return {
    id: card.id,
    eventId: event.id,
    serial: event.serial,
    date: event.date,
    kind: event.kind,
    doubt,
    urgent: card.urgent,
    state: card.state,
    createdAt: card.created_at,
    takenBy: card.taken_by,
    revision: card.revision,
    ...questionOf(doubt),
    eventVersion: event.version,
    facts: factsOf(event, await eventSides(db, event.id)),
    factPublished: event.fact_published,
    claims: await doubtedClaims(db, event, doubt),
    neighbours: await neighboursOf(db, event),
    objections: objections.map(({ preset, words, filed_at }) => ({
      preset: preset as ObjectionPreset,
      words,
      filedAt: filed_at,
    })),
    settledBy: card.settled_by,
    settledAt: card.settled_at,
  };
}

/** The claims that raise the doubt, with the whole text of each; all in force where none does. */
async function doubtedClaims(db: Kysely<Database>, event: EventRow, doubt: Doubt): Promise<CardClaim[]> {
  const inForce = (await claimsOfEvent(db, event.id)).filter(isInForce);
  const doubted = inForce.filter(({ doubts }) => doubts.includes(doubt));
  const shown = doubted.length > 0 ? doubted : inForce;
  const texts = await textsOfReports(
    db,
    shown.flatMap(({ report_id }) => (report_id === null ? [] : [report_id])),
  );
  return shown.map((claim) => ({
    claim,
    text: claim.report_id === null ? null : (texts.get(claim.report_id) ?? null),
    spans: claim.spans,
  }));
}

async function neighboursOf(db: Kysely<Database>, event: EventRow): Promise<CardDetails['neighbours']> {
  const around = await eventsAround(db, {
    from: addDays(event.date, -CANDIDATE_REACH_DAYS),
    to: addDays(event.date, CANDIDATE_REACH_DAYS),
    ordinal: event.ordinal,
  });
  return around
    .filter(({ id, kind }) => id !== event.id && kind === event.kind)
    .map(({ id, serial, kind, date }) => ({ id, serial, kind, date }));
}
