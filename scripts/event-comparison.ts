import { consolidate } from '../src/domain/consolidate.js';
import { type Block, type Claim, persons } from '../src/domain/event.js';
import { SIDES, type Side } from '../src/domain/post.js';
import { NAMELESS_SOURCE, replaceEarlierFigures } from '../src/domain/replace-earlier-figures.js';
import type { Kind } from '../src/domain/report.js';
import { partyOf } from '../src/domain/sources.js';
import type { ExportedEvent } from '../src/ledger/export-events.js';
import { type Label, labelledParse } from '../src/ledger/labelled-parse.js';
import type { ReplayedClaim } from '../src/ledger/replay.js';

export interface LabelledPost {
  id: string;
  channel: string;
  published: string;
  expect: Label & { reports?: { event?: string; loose?: boolean }[] };
}

/** One labelled report: its post and kind name it, for a post has one report of a kind at most. */
interface LabelledReport {
  post: string;
  kind: Kind;
  event: string;
  claim: Claim;
}

export type Replayed = ExportedEvent<ReplayedClaim>;

function labelledReports({ id, channel, expect }: LabelledPost): LabelledReport[] {
  const source = channel === 'other' ? NAMELESS_SOURCE : channel;
  return labelledParse(expect).reports.flatMap((report, index) => {
    const { event, loose } = expect.reports![index]!;
    const { figures, outside, qualifiers, mediators } = report;
    const claim = { source, party: partyOf(channel), figures, outside, qualifiers, mediators };
    return loose ? [] : [{ post: id, kind: report.kind, event: event ?? `${id}#${index}`, claim }];
  });
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2;
}

function pairsInside<T>(groups: Iterable<readonly T[]>): number {
  return [...groups].reduce((sum, group) => sum + pairs(group.length), 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Number((part / whole).toFixed(4));
}

/** What is compared of a side. */
function cell(block: Block): string {
  const parts = Object.entries(block.unsettled).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([persons(block), block.outside, block.bodies, parts]);
}

const EMPTY_CELL = '[null,null,null,[]]';

function wantedBlocks(reports: readonly LabelledReport[]): Record<Side, Block> {
  const claims = replaceEarlierFigures(reports.map(({ claim }) => claim));
  return consolidate({ kind: reports[0]!.kind, lifecycle: 'carried_out', claims }).consolidated;
}

/**
 * How well replayed events hold together the posts of each true event, and say what these say. `attached`: reports found
 * in some event of their kind; precision and recall over pairs of reports of one kind; `false_events`: told, but no post
 * of theirs is labelled a report; cells are the sides of events.
 */
export function compareEvents(
  posts: readonly LabelledPost[],
  replayed: readonly Replayed[],
  note: (line: string) => void,
) {
  const events = replayed.filter(({ lifecycle }) => lifecycle === 'carried_out');
  const ordered = posts.toSorted((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : 0,
  );
  const reports = ordered.flatMap(labelledReports);
  const eventOf = new Map<string, Replayed>();
  for (const event of events) {
    for (const { post } of event.claims) {
      const key = `${event.kind} ${post}`;
      if (!eventOf.has(key)) eventOf.set(key, event);
    }
  }
  const found = reports.flatMap((report) => {
    const event = eventOf.get(`${report.kind} ${report.post}`);
    if (event === undefined) note(`not attached ${report.post} ${report.kind} ${report.event}`);
    return event === undefined ? [] : [{ ...report, got: event }];
  });

  const truth = groupBy(found, ({ event }) => event);
  const gotten = groupBy(found, ({ got }) => got);
  const together = pairsInside(groupBy(found, ({ event, got }) => `${event} ${got.id}`).values());
  const doubled = [...truth].filter(([, group]) => new Set(group.map(({ got }) => got)).size > 1);
  const merged = [...gotten].filter(([, group]) => new Set(group.map(({ event }) => event)).size > 1);
  for (const [event, group] of doubled)
    note(`doubled ${event} ${[...new Set(group.map(({ got }) => got.id))].join(' ')}`);
  for (const [event, group] of merged)
    note(`merged ${event.id} ${[...new Set(group.map(({ event: name }) => name))].join(' ')}`);

  const reporting = new Set(posts.filter(({ expect }) => expect.reports?.length).map(({ id }) => id));
  const invented = events.filter(
    (event) => !event.review && !event.claims.some(({ post }) => reporting.has(post)),
  );
  for (const event of invented) note(`false ${event.id} ${event.claims.map(({ post }) => post).join(' ')}`);

  const all = groupBy(reports, ({ event }) => event);
  const cells = [...truth].flatMap(([event, group]) => {
    const byEvent = [...groupBy(group, ({ got }) => got)];
    const [main] = byEvent.toSorted(([, a], [, b]) => b.length - a.length)[0]!;
    const wanted = wantedBlocks(all.get(event)!);
    return SIDES.map((side) => ({
      event,
      side,
      wanted: cell(wanted[side]),
      got: cell(main.consolidated[side]),
    })).filter(({ wanted: want, got }) => want !== EMPTY_CELL || got !== EMPTY_CELL);
  });
  for (const { event, side, wanted, got } of cells.filter((one) => one.wanted !== one.got))
    note(`cell ${event} ${side}: persons, outside, bodies, unsettled: want ${wanted} got ${got}`);

  return {
    reports: reports.length,
    attached: share(found.length, reports.length),
    pair_precision: share(together, pairsInside(gotten.values())),
    pair_recall: share(together, pairsInside(truth.values())),
    true_events: all.size,
    doubled: doubled.length,
    merged: merged.length,
    false_events: invented.length,
    cells: cells.length,
    cells_right: share(cells.filter(({ wanted, got }) => wanted === got).length, cells.length),
  };
}
