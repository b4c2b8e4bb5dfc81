import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { EventFacts } from '../domain/event.js';
import { foldEvent } from '../domain/fold-event.js';
import { insertAudit } from '../store/audit.js';
import { insertClaims } from '../store/claims.js';
import { importVersions, insertEventVersions } from '../store/event-versions.js';
import {
  hasLiveEvents,
  insertEvents,
  nextSerial,
  reserveSerials,
  saveSides,
  takenSerials,
} from '../store/events.js';
import { lockLedger } from '../store/ledger-lock.js';
import type { ImportCause } from './event-record.js';
import { filedClaimRows, filedClaims, filedTime, importCause, serialOf } from './filed-event.js';
import { clipHistory, type FiledEvent, readHistory } from './history-files.js';
import { importStatements } from './import-statements.js';
import type { LedgerDeps } from './ledger-deps.js';
import { attachFiledEvent, type Filing, rewriteFiledEvent } from './refile-event.js';

export interface ImportOptions {
  /** Only what was known of days up to and including this one, `YYYY-MM-DD`. */
  until?: string;
  /** Where the files are; by default those shipped with the program. */
  folder?: URL;
}

export interface ImportSummary {
  added: number;
  /** Lines that speak of an event that posts had reported already. */
  attached: number;
  /** Lines that changed since the last import. */
  rewritten: number;
  unchanged: number;
}

export type ImportDeps = Omit<LedgerDeps, 'parsePost' | 'parserVersion'>;

/**
 * Brings the known swaps into the ledger: published, without doubts and without any alert. Importing again changes
 * nothing where the files did not; corrections are rows of their own and stay in force. Throws INVALID_INPUT.
 */
export async function importHistory(deps: ImportDeps, options: ImportOptions = {}): Promise<ImportSummary> {
  const whole = readHistory(options.folder);
  const files = options.until === undefined ? whole : clipHistory(whole, options.until);
  return deps.db.transaction().execute(async (trx) => {
    await lockLedger(trx);
    const at = deps.clock.now();
    await reserveSerials(trx, Math.max(...whole.events.map(serialOf)));
    const summary = await importEvents(trx, deps, files.events, at);
    await importStatements(trx, files);
    if (summary.added + summary.attached + summary.rewritten > 0) {
      await insertAudit(trx, { at, actor: null, action: 'import_history', eventId: null, after: summary });
    }
    deps.logger.info(summary, 'history imported');
    return summary;
  });
}

async function importEvents(
  trx: Transaction<Database>,
  deps: ImportDeps,
  events: readonly FiledEvent[],
  at: Date,
): Promise<ImportSummary> {
  const summary: ImportSummary = { added: 0, attached: 0, rewritten: 0, unchanged: 0 };
  const known = new Map(
    (await importVersions(trx)).map(({ event_id, cause }) => {
      const { id, hash } = cause as ImportCause;
      return [id, { eventId: event_id, hash }] as const;
    }),
  );
  const mayBeLive = await hasLiveEvents(trx);
  const added: Filing[] = [];
  for (const filed of events) {
    const filing = { filed, cause: importCause(filed), at };
    const earlier = known.get(filed.id);
    if (earlier?.hash === filing.cause.hash) {
      summary.unchanged += 1;
    } else if (earlier) {
      await rewriteFiledEvent(trx, deps, { ...filing, eventId: earlier.eventId });
      summary.rewritten += 1;
    } else if (mayBeLive && (await attachFiledEvent(trx, deps, filing))) {
      summary.attached += 1;
    } else {
      added.push(filing);
      summary.added += 1;
    }
  }
  await addFiledEvents(trx, added);
  return summary;
}

/** New events, a few statements for all of them. A number that a live event has meanwhile stays that event's. */
async function addFiledEvents(trx: Transaction<Database>, filings: readonly Filing[]): Promise<void> {
  const taken = await takenSerials(
    trx,
    filings.map(({ filed }) => serialOf(filed)),
  );
  const events = [];
  for (const { filed, cause, at } of filings) {
    const record = { kind: filed.kind, seed: cause.seed, claims: filedClaims(filed), corrections: [] };
    const serial = taken.has(serialOf(filed)) ? await nextSerial(trx) : serialOf(filed);
    events.push({ filed, cause, at, serial, facts: foldEvent(record) });
  }
  const ids = await insertEvents(trx, events.map(eventRow));
  const placed = events.map((event, index) => ({ ...event, id: ids[index]! }));
  await insertClaims(
    trx,
    placed.flatMap(({ filed, id, at }) => filedClaimRows(filed, id, at)),
  );
  await saveSides(
    trx,
    placed.map(({ id, facts }) => ({ id, consolidated: facts.consolidated })),
  );
  await insertEventVersions(
    trx,
    placed.map(({ id, at, cause, facts }) => ({
      event_id: id,
      version: 1,
      at,
      reason: 'nothing_to_tell',
      effect: 'none',
      cause: JSON.stringify(cause),
      facts: JSON.stringify(facts),
      doubts: [],
    })),
  );
}

function eventRow({ filed, at, serial, facts }: Filing & { serial: number; facts: EventFacts }) {
  const { consolidated: _, states, ...columns } = facts;
  return {
    ...columns,
    states: JSON.stringify(states),
    serial,
    origin: 'history' as const,
    note: filed.note,
    fact_published: true,
    figures_published: true,
    first_reported_at: filedTime(filed.date),
    created_at: at,
    updated_at: at,
  };
}
