import { type EventRecord, foldEvent, type LedgerClaim } from './fold-event.js';
import { type Doubt, decidePublication, HELD_BACK, type Publication } from './publish-policy.js';

/** A claim with what its report is doubted for. */
export interface DoubtedClaim extends LedgerClaim {
  doubts: readonly Doubt[];
  /** When the ledger took it. */
  takenAt: Date;
}

/** A moderator's word that a doubt, as far as it was raised until then, is settled. */
export interface SettledDoubt {
  doubt: Doubt;
  at: Date;
}

export interface PublicationRecord extends EventRecord {
  claims: readonly DoubtedClaim[];
  settled: readonly SettledDoubt[];
  /** Doubts about the event as a whole: of its totals, its deleted posts, its readers, too many alerts. */
  raised: readonly Doubt[];
}

function isAboutFigures(doubt: Doubt): boolean {
  return HELD_BACK[doubt] === 'figures' || doubt === 'verdict_unsure';
}

/** Whether a claim's figures make the event say other than it would without them. */
function changesFigures(record: EventRecord, claim: LedgerClaim): boolean {
  const others = record.claims.filter((other) => other !== claim);
  if (others.every(({ replaced }) => replaced)) return true;
  const without = foldEvent({ ...record, claims: others }).consolidated;
  return JSON.stringify(without) !== JSON.stringify(foldEvent(record).consolidated);
}

/** Without the doubts that are settled, and without those about figures on which nothing rests. */
function openDoubts(record: PublicationRecord, claim: DoubtedClaim): Doubt[] {
  const unsettled = claim.doubts.filter(
    (doubt) => !record.settled.some((word) => word.doubt === doubt && word.at >= claim.takenAt),
  );
  if (!unsettled.some(isAboutFigures) || changesFigures(record, claim)) return unsettled;
  return unsettled.filter((doubt) => HELD_BACK[doubt] !== 'figures');
}

/**
 * Judges an event by its record. One of which every claim was taken back is judged by these: it stays as public as it
 * was with them.
 */
export function publishEvent(record: PublicationRecord): Publication {
  const inForce = record.claims.filter(({ replaced }) => !replaced);
  const judged = inForce.length > 0 ? inForce : record.claims;
  return decidePublication({
    claims: judged.map((claim) => ({
      party: claim.party,
      figures: claim.figures,
      doubts: openDoubts(record, claim),
    })),
    raised: record.raised.filter((doubt) => !record.settled.some((word) => word.doubt === doubt)),
    filed: record.seed !== null,
  });
}
