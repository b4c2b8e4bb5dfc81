import { type Kysely, sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { EventFacts } from '../domain/event.js';
import type { PageOf } from './event-list.js';

export interface ListedChange {
  serial: number;
  version: number;
  at: Date;
  reason: string;
  date: string;
  kind: EventFacts['kind'];
  /** Type of what made it: `post`, `correction` … */
  cause: string;
}

export interface Page<T> {
  rows: T[];
  more: boolean;
}

function pageOf<T>(rows: readonly T[], size: number): Page<T> {
  return { rows: rows.slice(0, size), more: rows.length > size };
}

/**
 * Versions of events that may be told, newest first. While an event waits for review every version would be its first
 * report; only the last of them was told. The import of history is no change of what is known.
 */
export async function listChanges(
  db: Kysely<Database>,
  since: string | null,
  { size, offset }: PageOf,
): Promise<Page<ListedChange>> {
  const { rows } = await sql<ListedChange>`
    select e.serial, v.version, v.at, v.reason, e.date, e.kind, v.cause->>'type' as cause
    from event_versions v join events e on e.id = v.event_id
    where e.fact_published and v.cause->>'type' <> 'import' and v.reason <> 'nothing_to_tell'
      and v.at >= ${since ?? '-infinity'}::timestamptz
      and not (v.reason = 'first_report' and exists (select 1 from event_versions later
        where later.event_id = v.event_id and later.version > v.version and later.reason = 'first_report'))
    order by v.at desc, e.serial desc, v.version desc limit ${size + 1} offset ${offset}`.execute(db);
  return pageOf(rows, size);
}

export interface ListedCorrection {
  id: number;
  event_id: number;
  serial: number;
  undone_at: Date | null;
}

/**
 * Corrections of told events, undone ones included, newest first. Doubts that were settled, locks and what the program
 * found correct nothing that was told.
 */
export async function listCorrections(
  db: Kysely<Database>,
  { size, offset }: PageOf,
): Promise<Page<ListedCorrection>> {
  const { rows } = await sql<ListedCorrection>`
    select c.id, c.event_id, e.serial, c.undone_at
    from corrections c join events e on e.id = c.event_id
    where e.fact_published and c.field not like 'settled.%' and c.field <> 'under_check'
      and not c.is_lock and c.made_by is not null
    order by c.made_at desc, c.id desc limit ${size + 1} offset ${offset}`.execute(db);
  return pageOf(rows, size);
}
