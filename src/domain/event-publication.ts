import { type EventRecord, foldEvent, type LedgerClaim } from './fold-event.js';
import {
  ABOUT_BOTH,
  type Doubt,
  decidePublication,
  HELD_BACK,
  type JudgedClaim,
  type Publication,
} from './publish-policy.js';

/** A claim with what its report is doubted for. */
export interface DoubtedClaim extends LedgerClaim {
  doubts: readonly Doubt[];
  /** When the ledger took it. */
  takenAt: Date;
  /** A moderator says that it counts for nothing. */
  setAside: boolean;
}

/** A doubt about the event as a whole: of its totals, its deleted posts, its readers, too many alerts. */
export interface RaisedDoubt {
  doubt: Doubt;
  at: Date;
}

/** A moderator's word that a doubt, as far as it was raised until then, is settled. */
export interface SettledDoubt {
  doubt: Doubt;
  at: Date;
}

export interface PublicationRecord extends EventRecord {
  claims: readonly DoubtedClaim[];
  settled: readonly SettledDoubt[];
  raised: readonly RaisedDoubt[];
}

function isAboutFigures(doubt: Doubt): boolean {
  return HELD_BACK[doubt] === 'figures' || ABOUT_BOTH.includes(doubt);
}

/** Whether a claim's figures make the event say other than it would without them. */
function changesFigures(record: EventRecord, claim: LedgerClaim): boolean {
  const others = record.claims.filter((other) => other !== claim);
  if (others.every(({ replaced }) => replaced)) return true;
  const without = foldEvent({ ...record, claims: others }).consolidated;
  return JSON.stringify(without) !== JSON.stringify(foldEvent(record).consolidated);
}

/** A claim without the doubts that are settled, and without those about figures on which nothing rests. */
function judgedClaim(record: PublicationRecord, claim: DoubtedClaim): JudgedClaim {
  const { party, figures } = claim;
  const unsettled = claim.doubts.filter(
    (doubt) => !record.settled.some((word) => word.doubt === doubt && word.at >= claim.takenAt),
  );
  if (!unsettled.some(isAboutFigures) || changesFigures(record, claim)) {
    return { party, figures, doubts: unsettled };
  }
  return { party, figures: {}, doubts: unsettled.filter((doubt) => HELD_BACK[doubt] !== 'figures') };
}

/**
 * Judges an event by its record. One of which every claim was taken back is judged by these: it stays as public as it
 * was with them. One of which moderators set every claim aside is told to nobody anew, and asks nothing.
 */
export function publishEvent(record: PublicationRecord): Publication {
  const inForce = record.claims.filter(({ replaced }) => !replaced);
  const raised = record.raised
    .filter(({ doubt, at }) => !record.settled.some((word) => word.doubt === doubt && word.at >= at))
    .map(({ doubt }) => doubt);
  if (inForce.length === 0 && record.claims.some(({ setAside }) => setAside)) {
    return { fact: 'review', figures: 'publish', doubts: [] };
  }
  // Who denies an event, or had planned it, does not make it sure.
  const reports = inForce.filter(({ status }) => status === 'carried_out');
  const judged = [reports, inForce, record.claims].find((claims) => claims.length > 0) ?? [];
  return decidePublication({
    claims: judged.map((claim) => judgedClaim(record, claim)),
    raised,
    filed: record.seed !== null,
  });
}
