import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database, EventRow, EventVersionTable } from '../../db/schema.js';
import type { EventFacts } from '../domain/event.js';
import { PARTIES, type Party } from '../domain/post.js';
import { claimsOfEvent, type EventClaim, isInForce } from './claims.js';
import { type CorrectionRow, correctionsInForce } from './corrections.js';
import { type CoverageRow, coveragePeriods } from './coverage.js';
import { eventSides, factsOf } from './events.js';
import { firstReadAt } from './sources-view.js';

/** How a party's listed channels are read now. */
export interface Reading {
  channels: number;
  readable: number;
  /** The oldest of the last reads of its readable channels: until then all of them were seen. */
  readAt: Date | null;
  /** Since when none of them can be read; null while one can, or when none was ever read. */
  unreadableSince: Date | null;
}

/** Everything that showing one event needs. */
export interface EventView {
  event: EventRow;
  facts: EventFacts;
  /** Those in force, of the event and of events merged into it; oldest statement first. */
  claims: EventClaim[];
  /** Those in force, oldest first. */
  corrections: CorrectionRow[];
  /** Oldest first. */
  versions: Selectable<EventVersionTable>[];
  reading: Record<Party, Reading>;
  /** Of the first public event that posts reported: what is known of the time before. */
  afterHistory: { periods: CoverageRow[]; readSince: Date | null } | null;
  /** Serial of the event into which this one was merged. */
  mergedInto: number | null;
}

const NOT_READ: Reading = { channels: 0, readable: 0, readAt: null, unreadableSince: null };

async function loadReading(db: Kysely<Database>): Promise<Record<Party, Reading>> {
  const rows = await db
    .selectFrom('channels')
    .select(({ fn }) => [
      'party',
      fn.countAll<number>().as('channels'),
      sql<number>`count(*) filter (where state = 'ok')`.as('readable'),
      sql<Date | null>`min(last_read_at) filter (where state = 'ok')`.as('readAt'),
      sql<Date | null>`max(state_since) filter (where state not in ('ok', 'not_read'))`.as('failingSince'),
    ])
    .where('listed', '=', true)
    .groupBy('party')
    .execute();
  const of = (party: Party): Reading => {
    const row = rows.find((candidate) => candidate.party === party);
    if (row === undefined) return NOT_READ;
    const { channels, readable, readAt, failingSince } = row;
    return { channels, readable, readAt, unreadableSince: readable > 0 ? null : failingSince };
  };
  return Object.fromEntries(PARTIES.map((party) => [party, of(party)])) as Record<Party, Reading>;
}

async function isFirstLive(db: Kysely<Database>, { id, origin }: EventRow): Promise<boolean> {
  if (origin !== 'live') return false;
  const earlier = await db
    .selectFrom('events')
    .select('id')
    .where('id', '<', id)
    .where('origin', '=', 'live')
    .where('fact_published', '=', true)
    .where('merged_into', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return earlier === undefined;
}

/**
 * The event as it is in the database now; undefined if there is none. Several statements: give it a repeatable-read
 * transaction where a change in between must not be seen by half.
 */
export async function loadEventView(db: Kysely<Database>, eventId: number): Promise<EventView | undefined> {
  const event = await db
    .selectFrom('events')
    .leftJoin('events as target', 'target.id', 'events.merged_into')
    .selectAll('events')
    .select('target.serial as target_serial')
    .where('events.id', '=', eventId)
    .executeTakeFirst();
  if (event === undefined) return undefined;
  const { target_serial: mergedInto, ...row } = event;
  const claims = await claimsOfEvent(db, eventId);
  return {
    event: row,
    facts: factsOf(row, await eventSides(db, eventId)),
    claims: claims.filter(isInForce),
    corrections: await correctionsInForce(db, eventId),
    versions: await db
      .selectFrom('event_versions')
      .selectAll()
      .where('event_id', '=', eventId)
      .orderBy('version')
      .execute(),
    reading: await loadReading(db),
    afterHistory: (await isFirstLive(db, row))
      ? { periods: await coveragePeriods(db), readSince: await firstReadAt(db) }
      : null,
    mergedInto,
  };
}

/** By the n of S-n. A merged event is given as it is, with `mergedInto`. */
export async function loadEventViewBySerial(
  db: Kysely<Database>,
  serial: number,
): Promise<EventView | undefined> {
  const event = await db.selectFrom('events').select('id').where('serial', '=', serial).executeTakeFirst();
  return event === undefined ? undefined : loadEventView(db, event.id);
}
