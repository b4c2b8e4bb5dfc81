import type { Transaction } from 'kysely';
import type { Database, EventRow } from '../../db/schema.js';
import type { EventFacts } from '../domain/event.js';
import { publishEvent } from '../domain/event-publication.js';
import { freshness } from '../domain/freshness.js';
import {
  type NotifyCause,
  type NotifyEffect,
  type NotifyReason,
  notifyReason,
} from '../domain/notify-reason.js';
import type { Doubt } from '../domain/publish-policy.js';
import { hideFigures } from '../domain/shown-facts.js';
import { countFanOutsSince } from '../store/fan-outs.js';
import type { LoadedRecord } from './event-record.js';
import type { LedgerDeps } from './ledger-deps.js';

const HOUR_MS = 3_600_000;

export interface JudgedEvent {
  factPublished: boolean;
  figuresPublished: boolean;
  doubts: Doubt[];
  reason: NotifyReason;
  effect: NotifyEffect;
  /** Whether a first alert rings. */
  sound: boolean;
}

export interface Subject {
  event: EventRow;
  /** As they were; null for a new event. */
  before: EventFacts | null;
  facts: EventFacts;
  loaded: LoadedRecord;
  cause: NotifyCause;
  /** Doubts about the event as a whole that this change raises. */
  raise: readonly Doubt[];
  /** When the news appeared where it came from. */
  newsTime: Date;
  at: Date;
}

/** What holds for the event as a whole: raised by its posts, or once and until a moderator settles it. */
function raisedDoubts({ event, facts, loaded, raise }: Subject): Doubt[] {
  const gone = loaded.rows.some(({ replaced_at, deleted_at }) => replaced_at === null && deleted_at !== null);
  const lasting = (['readers_object', 'checksum_break', 'alert_brake'] as const).filter((doubt) =>
    event.doubts.includes(doubt),
  );
  const takenBack = facts.lifecycle === 'retracted' && loaded.publication.seed === null;
  return [
    ...lasting,
    ...raise,
    ...(gone ? (['source_deleted_post'] as const) : []),
    ...(takenBack ? (['source_edited_figures'] as const) : []),
  ];
}

/** Whether an event may be told, and what its change does to messages. */
export async function judgeEvent(
  trx: Transaction<Database>,
  deps: Pick<LedgerDeps, 'settings'>,
  subject: Subject,
): Promise<JudgedEvent> {
  const { event, before, facts, loaded, cause, newsTime, at } = subject;
  const raised = raisedDoubts(subject);
  const publication = publishEvent({ ...loaded.publication, raised });
  const wasTold = event.alert_version !== null;
  // What chats were told stays public: it can be taken back in sight of them, not made to disappear.
  const factPublished = publication.fact === 'publish' || wasTold;
  const figuresPublished = publication.figures === 'publish';
  const known = wasTold && before !== null ? hideFigures(before, event.figures_published) : null;
  const notice = notifyReason(known, hideFigures(facts, figuresPublished), cause);
  const judged = { factPublished, figuresPublished, doubts: publication.doubts, ...notice, sound: false };
  if (!factPublished) return { ...judged, effect: 'none' };
  if (notice.effect !== 'new_message') return judged;

  const age = freshness(newsTime, at);
  if (age === 'old') return { ...judged, effect: wasTold ? 'silent_edit' : 'none' };
  if (!wasTold && (await isBraked(trx, deps, loaded, at))) {
    const braked = publishEvent({ ...loaded.publication, raised: [...raised, 'alert_brake'] });
    return { ...judged, factPublished: false, doubts: braked.doubts, effect: 'none' };
  }
  return { ...judged, sound: age === 'rings' };
}

/** More first alerts than a day of swaps ever brought are a fault of ours until a moderator says otherwise. */
async function isBraked(
  trx: Transaction<Database>,
  deps: Pick<LedgerDeps, 'settings'>,
  { publication }: LoadedRecord,
  at: Date,
): Promise<boolean> {
  if (publication.settled.some(({ doubt }) => doubt === 'alert_brake')) return false;
  const recent = await countFanOutsSince(trx, new Date(at.getTime() - HOUR_MS));
  return recent >= deps.settings.newAlertsPerHour;
}
