import type { EventRow } from '../../db/schema.js';
import { foldEvent } from '../../src/domain/fold-event.js';
import { partyOf } from '../../src/domain/sources.js';
import type { EventClaim } from '../../src/store/claims.js';
import type { CorrectionRow } from '../../src/store/corrections.js';
import type { EventView, Reading } from '../../src/store/event-view.js';

export const kyiv = (day: string, time: string) => new Date(`${day}T${time}:00+03:00`);

/** A claim read in a post of the source's own channel. */
export function claim(source: string, statedAt: Date, given: Partial<EventClaim> = {}): EventClaim {
  const id = statedAt.getTime() / 60_000;
  return {
    id,
    event_id: 1,
    post_id: id,
    report_id: id,
    position: 0,
    source,
    party: partyOf(source),
    via: null,
    url: `https://t.me/${source}/${id % 1000}`,
    status: 'carried_out',
    kind: 'exchange',
    date: '2025-08-24',
    date_implied: true,
    ordinal: null,
    figures: {},
    outside: {},
    qualifiers: {},
    implied: {},
    mediators: [],
    transit: null,
    categories: [],
    quote: null,
    spans: {},
    doubts: [],
    sequel: null,
    parser_version: '1',
    stated_at: statedAt,
    created_at: statedAt,
    replaced_at: null,
    action_id: null,
    ruling: null,
    is_ignored: false,
    is_paused: false,
    earlier_corrections: [],
    message_id: id % 1000,
    deleted_at: null,
    ...given,
  };
}

export function correction(field: string, value: unknown, reason: string, at: Date): CorrectionRow {
  return {
    id: 1,
    event_id: 1,
    field,
    value: { value },
    reason,
    made_by: 7,
    made_at: at,
    is_lock: false,
    action_id: null,
    undone_by: null,
    undone_at: null,
  };
}

const read = (channels: number, at: Date): Reading => ({
  channels,
  readable: channels,
  readAt: at,
  unreadableSince: null,
});

export interface Case {
  claims: EventClaim[];
  corrections?: CorrectionRow[];
  event?: Partial<EventRow>;
  reading?: Partial<EventView['reading']>;
  versions?: EventView['versions'];
  /** Claims that a newer text of their post took out: they only say when the event was. */
  withdrawn?: EventClaim[];
}

/** The view of an event as the fold makes it of its claims and corrections. */
export function viewOf({
  claims,
  corrections = [],
  event = {},
  reading,
  versions,
  withdrawn = [],
}: Case): EventView {
  const at = kyiv('2025-08-24', '13:41');
  const kind = (claims[0] ?? withdrawn[0])!.kind;
  const facts = foldEvent({
    kind,
    seed: null,
    claims: [...withdrawn, ...claims].map((row) => ({
      ...row,
      statedAt: row.stated_at,
      replaced: withdrawn.includes(row),
      fromPost: row.post_id !== null,
    })),
    corrections: corrections.map(({ field, value }) => ({ field: field as 'date', value: value.value })),
  });
  const { consolidated: _, ...columns } = facts;
  return {
    event: {
      id: 1,
      serial: 134,
      origin: 'live',
      ...columns,
      note: '',
      fact_published: true,
      figures_published: true,
      doubts: [],
      first_reported_at: claims[0]?.stated_at ?? null,
      merged_into: null,
      version: 1,
      alert_version: 1,
      alert_not_before: null,
      reply_version: null,
      alert_sound: true,
      created_at: at,
      updated_at: at,
      ...event,
    },
    facts,
    claims,
    corrections,
    versions: versions ?? [],
    reading: {
      ua: read(3, kyiv('2025-08-24', '13:40')),
      ru: read(2, kyiv('2025-08-24', '13:39')),
      mediator: read(0, at),
      media: read(0, at),
      ...reading,
    },
    afterHistory: null,
    mergedInto: null,
  };
}
