import type { Kysely } from 'kysely';
import type { Database, EventRow } from '../../db/schema.js';
import { type EventFacts, serialName } from '../domain/event.js';
import { effectiveClaims } from '../domain/fold-event.js';
import type { Party } from '../domain/post.js';
import type { Figures, Qualifiers } from '../domain/report.js';
import type { EventClaim } from '../store/claims.js';
import { claimsOfEvent } from '../store/claims.js';
import { eventSides, eventsAfter, factsOf } from '../store/events.js';
import { toLedgerClaim } from './event-record.js';

/** One claim in the form of the history files. */
export interface ExportedClaim {
  source: string;
  via: string | null;
  side: Party;
  url: string | null;
  /** Without those that a later post of the source replaced. */
  figures: Figures;
  outside: Figures;
  qualifiers: Qualifiers;
  mediators: string[];
}

/** An event in the form of the history files. */
export interface ExportedEvent<C extends ExportedClaim = ExportedClaim> extends EventFacts {
  id: string;
  claims: C[];
  note: string;
  /** Present while it waits for a moderator. */
  review?: true;
  doubts?: string[];
}

const PAGE = 200;

/** All events by serial, a page in memory at a time; those merged into another are inside it. */
export async function* exportEvents<C extends ExportedClaim>(
  db: Kysely<Database>,
  claimOf: (exported: ExportedClaim, row: EventClaim) => C,
): AsyncGenerator<ExportedEvent<C>> {
  let serial = 0;
  for (;;) {
    const page = await eventsAfter(db, serial, PAGE);
    for (const event of page) yield await exportEvent(db, event, claimOf);
    if (page.length < PAGE) return;
    serial = page.at(-1)!.serial;
  }
}

async function exportEvent<C extends ExportedClaim>(
  db: Kysely<Database>,
  event: EventRow,
  claimOf: (exported: ExportedClaim, row: EventClaim) => C,
): Promise<ExportedEvent<C>> {
  const all = await claimsOfEvent(db, event.id);
  // A claim of a transfer that took place means, in this form, that its source says so.
  const rows = event.lifecycle === 'carried_out' ? all.filter(({ status }) => status === 'carried_out') : all;
  const claims = effectiveClaims(
    rows.map((row) => ({ ...toLedgerClaim({ ...row, earlier_corrections: [] }), row })),
  );
  const { date, date_precision, consolidated, states, agreement_state, confirmed_by, ...curated } = factsOf(
    event,
    await eventSides(db, event.id),
  );
  // The members stand in the order of the files.
  return {
    id: serialName(event.serial),
    date,
    date_precision,
    ...curated,
    claims: claims.map(({ row, figures, outside, qualifiers }) =>
      claimOf(
        {
          source: row.source,
          via: row.via,
          side: row.party,
          url: row.url,
          figures,
          outside,
          qualifiers,
          mediators: row.mediators,
        },
        row,
      ),
    ),
    consolidated,
    states,
    agreement_state,
    confirmed_by,
    note: event.note,
    ...(event.fact_published && event.figures_published ? {} : { review: true as const }),
    ...(event.doubts.length === 0 ? {} : { doubts: event.doubts }),
  };
}
