import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema.js';
import { claimsOfEvent, insertClaims, replaceClaims } from '../store/claims.js';
import { updateEvent } from '../store/events.js';
import type { ImportCause } from './event-record.js';
import { filedClaimRows, filedClaims, HISTORY_VERSION } from './filed-event.js';
import type { FiledEvent } from './history-files.js';
import type { LedgerDeps } from './ledger-deps.js';
import { matchReport } from './match-report.js';
import { refoldEvent } from './refold-event.js';

type RefileDeps = Pick<LedgerDeps, 'settings'>;

export interface Filing {
  filed: FiledEvent;
  cause: ImportCause;
  at: Date;
}

/** Puts a line that was changed in the file in place of what the import before made of it. */
export async function rewriteFiledEvent(
  trx: Transaction<Database>,
  deps: RefileDeps,
  filing: Filing & { eventId: number },
): Promise<void> {
  const { eventId, at } = filing;
  const earlier = (await claimsOfEvent(trx, eventId)).filter(
    (claim) =>
      claim.event_id === eventId && claim.parser_version === HISTORY_VERSION && claim.replaced_at === null,
  );
  await replaceClaims(
    trx,
    earlier.map(({ id }) => id),
    at,
  );
  await fileOn(trx, deps, filing);
}

/** Gives a filed event to the live one that tells of the same transfer. False if there is none. */
export async function attachFiledEvent(
  trx: Transaction<Database>,
  deps: RefileDeps,
  filing: Filing,
): Promise<boolean> {
  const { filed } = filing;
  for (const claim of filedClaims(filed)) {
    const { match } = await matchReport(trx, { ...claim, kind: filed.kind, ordinal: filed.ordinal }, 'live');
    if (match.match !== 'same') continue;
    await fileOn(trx, deps, { ...filing, eventId: match.id });
    return true;
  }
  return false;
}

async function fileOn(
  trx: Transaction<Database>,
  deps: RefileDeps,
  { filed, cause, eventId, at }: Filing & { eventId: number },
): Promise<void> {
  await insertClaims(trx, filedClaimRows(filed, eventId, at));
  await updateEvent(trx, eventId, { note: filed.note });
  await refoldEvent(trx, deps, { eventId, at, cause: { ...cause }, seed: cause.seed });
}
