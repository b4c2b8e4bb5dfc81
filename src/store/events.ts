import type { Insertable, Kysely, Updateable } from 'kysely';
import type { Database, EventRow, EventSideRow, EventTable } from '../../db/schema.js';
import type { Block, Consolidated, EventFacts } from '../domain/event.js';
import { SIDES, type Side } from '../domain/post.js';

/** Numbers are never reused, and none is left out: what is rolled back gives its number back. */
export async function nextSerial(db: Kysely<Database>): Promise<number> {
  const { last } = await db
    .updateTable('event_serials')
    .set((eb) => ({ last: eb('last', '+', 1) }))
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

/** Serials up to `serial` are given away. */
export async function reserveSerials(db: Kysely<Database>, serial: number): Promise<void> {
  await db.updateTable('event_serials').set({ last: serial }).where('last', '<', serial).execute();
}

export async function eventById(db: Kysely<Database>, id: number): Promise<EventRow | undefined> {
  return db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function eventBySerial(db: Kysely<Database>, serial: number): Promise<EventRow | undefined> {
  return db.selectFrom('events').selectAll().where('serial', '=', serial).executeTakeFirst();
}

/** Both sides of one event; a side of which nothing is on file is absent. */
export async function eventSides(db: Kysely<Database>, eventId: number): Promise<EventSideRow[]> {
  return db.selectFrom('event_sides').selectAll().where('event_id', '=', eventId).execute();
}

/** Their ids, in the order given. */
export async function insertEvents(
  db: Kysely<Database>,
  events: readonly Insertable<EventTable>[],
): Promise<number[]> {
  if (events.length === 0) return [];
  const rows = await db
    .insertInto('events')
    .values([...events])
    .returning(['id', 'serial'])
    .execute();
  const ids = new Map(rows.map(({ id, serial }) => [serial, id]));
  return events.map(({ serial }) => ids.get(serial)!);
}

export async function hasLiveEvents(db: Kysely<Database>): Promise<boolean> {
  const row = await db
    .selectFrom('events')
    .select('id')
    .where('origin', '=', 'live')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Which of these serials are given away. */
export async function takenSerials(db: Kysely<Database>, serials: readonly number[]): Promise<Set<number>> {
  if (serials.length === 0) return new Set();
  const rows = await db
    .selectFrom('events')
    .select('serial')
    .where('serial', 'in', [...serials])
    .execute();
  return new Set(rows.map(({ serial }) => serial));
}

export async function updateEvent(
  db: Kysely<Database>,
  id: number,
  change: Updateable<EventTable>,
): Promise<void> {
  await db.updateTable('events').set(change).where('id', '=', id).execute();
}

/** Puts both sides of each event as they are now. */
export async function saveSides(
  db: Kysely<Database>,
  events: readonly { id: number; consolidated: Consolidated }[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.flatMap(({ id, consolidated }) =>
    SIDES.map((side) => ({ event_id: id, side, ...sideColumns(consolidated[side]) })),
  );
  await db
    .insertInto('event_sides')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'side']).doUpdateSet((eb) => ({
        military: eb.ref('excluded.military'),
        civilians: eb.ref('excluded.civilians'),
        people: eb.ref('excluded.people'),
        bodies: eb.ref('excluded.bodies'),
        outside: eb.ref('excluded.outside'),
        unsettled_military: eb.ref('excluded.unsettled_military'),
        unsettled_civilians: eb.ref('excluded.unsettled_civilians'),
        unsettled_outside: eb.ref('excluded.unsettled_outside'),
      })),
    )
    .execute();
}

function sideColumns({ unsettled, ...block }: Block): Omit<EventSideRow, 'event_id' | 'side'> {
  return {
    ...block,
    unsettled_military: unsettled.military ?? null,
    unsettled_civilians: unsettled.civilians ?? null,
    unsettled_outside: unsettled.outside ?? null,
  };
}

const NO_FIGURES: Block = {
  military: null,
  civilians: null,
  people: null,
  bodies: null,
  outside: null,
  unsettled: {},
};

function blockOf(row: EventSideRow | undefined): Block {
  if (row === undefined) return { ...NO_FIGURES, unsettled: {} };
  const unsettled: Block['unsettled'] = {};
  if (row.unsettled_military !== null) unsettled.military = row.unsettled_military;
  if (row.unsettled_civilians !== null) unsettled.civilians = row.unsettled_civilians;
  if (row.unsettled_outside !== null) unsettled.outside = row.unsettled_outside;
  const { military, civilians, people, bodies, outside } = row;
  return { military, civilians, people, bodies, outside, unsettled };
}

/** The facts as the columns hold them. */
export function factsOf(event: EventRow, sides: readonly EventSideRow[]): EventFacts {
  const of = (side: Side) => blockOf(sides.find((row) => row.side === side));
  return {
    kind: event.kind,
    lifecycle: event.lifecycle,
    date: event.date,
    date_precision: event.date_precision,
    ordinal: event.ordinal,
    agreement: event.agreement,
    mediators: event.mediators,
    transit: event.transit,
    categories: event.categories,
    consolidated: { ua: of('ua'), ru: of('ru') },
    states: event.states,
    agreement_state: event.agreement_state,
    confirmed_by: event.confirmed_by,
  };
}

/** The next events after a serial, without those merged into another. */
export async function eventsAfter(db: Kysely<Database>, serial: number, limit: number): Promise<EventRow[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('serial', '>', serial)
    .where('merged_into', 'is', null)
    .orderBy('serial')
    .limit(limit)
    .execute();
}

/** Transfers carried out on the days after `after` up to `to`, and both sides of each. */
export async function eventsBetween(
  db: Kysely<Database>,
  days: { after: string; to: string },
): Promise<{ event: EventRow; sides: EventSideRow[] }[]> {
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where('date', '>', days.after)
    .where('date', '<=', days.to)
    .where('lifecycle', '=', 'carried_out')
    .where('merged_into', 'is', null)
    .orderBy('date')
    .orderBy('id')
    .execute();
  if (events.length === 0) return [];
  const sides = await db
    .selectFrom('event_sides')
    .selectAll()
    .where(
      'event_id',
      'in',
      events.map(({ id }) => id),
    )
    .execute();
  return events.map((event) => ({ event, sides: sides.filter(({ event_id }) => event_id === event.id) }));
}

/** The events with the official numbers around one, a few below and above it. */
export async function eventsNumberedAround(db: Kysely<Database>, ordinal: number): Promise<EventRow[]> {
  const numbered = db.selectFrom('events').selectAll().where('merged_into', 'is', null);
  const below = await numbered.where('ordinal', '<=', ordinal).orderBy('ordinal', 'desc').limit(5).execute();
  const above = await numbered.where('ordinal', '>', ordinal).orderBy('ordinal').limit(5).execute();
  return [...below.toReversed(), ...above];
}

/** Official numbers of the public exchanges on file, and their days. */
export async function ordinalsOnFile(db: Kysely<Database>): Promise<{ date: string; ordinal: number }[]> {
  return db
    .selectFrom('events')
    .select('date')
    .select((eb) => eb.ref('ordinal').$notNull().as('ordinal'))
    .where('ordinal', 'is not', null)
    .where('merged_into', 'is', null)
    .where('fact_published', '=', true)
    .execute();
}

export async function serialOf(db: Kysely<Database>, id: number): Promise<number> {
  const row = await db.selectFrom('events').select('serial').where('id', '=', id).executeTakeFirstOrThrow();
  return row.serial;
}
