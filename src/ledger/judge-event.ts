import type { Transaction } from 'kysely';
import type { Database, EventRow } from '../../db/schema.js';
import { UNLIKELY_DAYS } from '../domain/dated-claim.js';
import { daysBetween, kyivDay } from '../domain/day.js';
import { standingDenials } from '../domain/denied-event.js';
import type { EventFacts } from '../domain/event.js';
import { publishEvent, type RaisedDoubt } from '../domain/event-publication.js';
import { freshness } from '../domain/freshness.js';
import {
  type NotifyCause,
  type NotifyEffect,
  type NotifyReason,
  notifyReason,
} from '../domain/notify-reason.js';
import type { Doubt } from '../domain/publish-policy.js';
import { hideFigures } from '../domain/shown-facts.js';
import { isInForce } from '../store/claims.js';
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
  /** Its alert would be one too many: `alert_brake` is among the doubts, and is to be put on record. */
  braked: boolean;
}

export interface Subject {
  event: EventRow;
  /** As they were; null for a new event. */
  before: EventFacts | null;
  facts: EventFacts;
  loaded: LoadedRecord;
  cause: NotifyCause;
  /** When the news appeared where it came from. */
  newsTime: Date;
  at: Date;
}

/** What the event's posts say for it as a whole: an official denies it, one is gone, or edits took back all that they had reported. */
function doubtsOfPosts({ facts, loaded }: Subject): RaisedDoubt[] {
  const gone = loaded.rows.flatMap((row) => (isInForce(row) && row.deleted_at ? [row.deleted_at] : []));
  const takenBack = loaded.rows.flatMap(({ replaced_at, post_id }) =>
    replaced_at !== null && post_id !== null ? [replaced_at] : [],
  );
  const allTakenBack =
    facts.lifecycle === 'retracted' &&
    loaded.publication.seed === null &&
    takenBack.length === loaded.rows.length;
  const denials = facts.lifecycle === 'carried_out' ? standingDenials(loaded.rows.filter(isInForce)) : [];
  return [
    ...denials.map((row) => ({ doubt: 'officially_denied', at: row.created_at }) as const),
    ...gone.map((at) => ({ doubt: 'source_deleted_post', at }) as const),
    ...(allTakenBack ? takenBack.map((at) => ({ doubt: 'source_edited_figures', at }) as const) : []),
  ];
}

/** Whether an event may be told, and what its change does to messages. */
export async function judgeEvent(
  trx: Transaction<Database>,
  deps: Pick<LedgerDeps, 'settings'>,
  subject: Subject,
): Promise<JudgedEvent> {
  const { event, before, facts, loaded, cause, newsTime, at } = subject;
  const raised = [...loaded.publication.raised, ...doubtsOfPosts(subject)];
  const publication = publishEvent({ ...loaded.publication, raised });
  const wasTold = event.alert_version !== null;
  // What chats were told stays public: it can be taken back in sight of them, not made to disappear.
  const factPublished = publication.fact === 'publish' || wasTold;
  const figuresPublished = publication.figures === 'publish';
  const shown = hideFigures(facts, figuresPublished);
  const shownBefore = before === null ? null : hideFigures(before, event.figures_published);
  const notice = notifyReason(wasTold ? shownBefore : null, shown, cause);
  const judged = {
    factPublished,
    figuresPublished,
    doubts: publication.doubts,
    ...notice,
    sound: false,
    braked: false,
  };
  if (!factPublished) return { ...judged, effect: 'none' };
  // What is public and was told to nobody changes like any other, in silence.
  const untold = event.fact_published ? notifyReason(shownBefore, shown, cause).reason : notice.reason;
  if (notice.effect !== 'new_message') return wasTold ? judged : { ...judged, reason: untold };

  const age = isOfToday(facts, at) ? freshness(newsTime, at) : 'old';
  if (age === 'old') {
    return wasTold ? { ...judged, effect: 'silent_edit' } : { ...judged, reason: untold, effect: 'none' };
  }
  if (!wasTold && (await isBraked(trx, deps, loaded, at))) {
    const brake: RaisedDoubt = { doubt: 'alert_brake', at };
    const { doubts } = publishEvent({ ...loaded.publication, raised: [...raised, brake] });
    return { ...judged, factPublished: false, doubts, effect: 'none', braked: true };
  }
  return { ...judged, sound: age === 'rings' };
}

/** A new word about a swap of days ago is no news of a swap; yesterday's may be told the morning after. */
function isOfToday({ date }: EventFacts, at: Date): boolean {
  return daysBetween(date, kyivDay(at)) < UNLIKELY_DAYS;
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
