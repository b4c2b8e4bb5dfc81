import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema.js';
import { foldEvent } from '../domain/fold-event.js';
import { insertAudit } from '../store/audit.js';
import { insertClaims } from '../store/claims.js';
import { importVersions, insertEventVersion } from '../store/event-versions.js';
import { eventBySerial, insertEvent, nextSerial, reserveSerials, saveEventSides } from '../store/events.js';
import { lockLedger } from '../store/ledger-lock.js';
import type { ImportCause } from './event-record.js';
import { filedClaimRows, filedClaims, filedTime, importCause, serialOf } from './filed-event.js';
import { clipHistory, type FiledEvent, readHistory } from './history-files.js';
import { importStatements } from './import-statements.js';
import type { LedgerDeps } from './ledger-deps.js';
import { attachFiledEvent, rewriteFiledEvent } from './refile-event.js';

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
  for (const filed of events) {
    const cause = importCause(filed);
    const earlier = known.get(filed.id);
    if (earlier?.hash === cause.hash) {
      summary.unchanged += 1;
    } else if (earlier) {
      await rewriteFiledEvent(trx, deps, { filed, cause, eventId: earlier.eventId, at });
      summary.rewritten += 1;
    } else if (await attachFiledEvent(trx, deps, { filed, cause, at })) {
      summary.attached += 1;
    } else {
      await addFiledEvent(trx, filed, cause, at);
      summary.added += 1;
    }
  }
  return summary;
}

async function addFiledEvent(
  trx: Transaction<Database>,
  filed: FiledEvent,
  cause: ImportCause,
  at: Date,
): Promise<void> {
  const { seed } = cause;
  const facts = foldEvent({ kind: filed.kind, seed, claims: filedClaims(filed), corrections: [] });
  const { consolidated, states, ...columns } = facts;
  const taken = await eventBySerial(trx, serialOf(filed));
  const eventId = await insertEvent(trx, {
    ...columns,
    states: JSON.stringify(states),
    serial: taken ? await nextSerial(trx) : serialOf(filed),
    origin: 'history',
    note: filed.note,
    fact_published: true,
    figures_published: true,
    first_reported_at: filedTime(filed.date),
    created_at: at,
    updated_at: at,
  });
  await insertClaims(trx, filedClaimRows(filed, eventId, at));
  await saveEventSides(trx, eventId, consolidated);
  await insertEventVersion(trx, {
    event_id: eventId,
    version: 1,
    at,
    reason: 'history_imported',
    effect: 'none',
    cause: JSON.stringify(cause),
    facts: JSON.stringify(facts),
    doubts: [],
  });
}
