import type { Transaction } from 'kysely';
import type { ChannelRow, Database, PostRow } from '../../db/schema.js';
import type { NotifyCause } from '../domain/notify-reason.js';
import { NAMELESS_SOURCE } from '../domain/replace-earlier-figures.js';
import type { ParseResult } from '../domain/report.js';
import { claimsOfEvent, currentClaimsOfPost, replaceClaims } from '../store/claims.js';
import { checkTotals } from './check-totals.js';
import type { LedgerDeps } from './ledger-deps.js';
import { linkStages } from './link-stages.js';
import { placeDenials } from './place-denials.js';
import { placeReports } from './place-reports.js';
import { type Cause, type EventChange, refoldEvent } from './refold-event.js';

/** The parser knows sources by their ids, and every other text as `other`. */
export function parseText(
  { parsePost }: Pick<LedgerDeps, 'parsePost'>,
  { source, party }: ChannelRow,
  { published_at }: PostRow,
  text: string,
): ParseResult {
  const channel = source === NAMELESS_SOURCE ? 'other' : source;
  return parsePost({ text, channel, party, published: published_at.toISOString() });
}

export interface ParsedPost {
  channel: ChannelRow;
  post: PostRow;
  text: string;
  revision: number;
  parse: ParseResult;
  reportIds: readonly number[];
  /** The words are those that the ledger had; only the parser reads them otherwise. */
  isReparse?: boolean;
  at: Date;
}

/** Puts the claims of a new parse in place of the earlier ones, and folds every event that either speaks of. */
export async function applyParse(
  trx: Transaction<Database>,
  deps: LedgerDeps,
  parsed: ParsedPost,
): Promise<EventChange[]> {
  const { post, revision, at } = parsed;
  const earlier = revision === 1 ? [] : await currentClaimsOfPost(trx, post.id);
  await replaceClaims(
    trx,
    earlier.map(({ id }) => id),
    at,
  );
  const placed = await placeReports(trx, { ...parsed, earlier, parserVersion: deps.parserVersion });
  const denials = await placeDenials(trx, { ...parsed, parserVersion: deps.parserVersion });
  const claims = placed.length + denials === 0 ? [] : await currentClaimsOfPost(trx, post.id);
  const touched = new Set([...earlier, ...claims].map((claim) => claim.effective_event_id));
  const broken = await checkTotals(trx, { ...parsed, touched });
  const changes: EventChange[] = [];
  for (const eventId of touched) {
    const unsure = placed.find((place) => place.eventId === eventId)?.unsure ?? null;
    const type = await causeOf(trx, parsed, eventId);
    const cause: Cause = { type, post_id: post.id, revision, ...(unsure ? { unsure } : {}) };
    changes.push(
      await refoldEvent(trx, deps, {
        eventId,
        at,
        cause,
        newsTime: post.published_at,
        raise: broken.has(eventId) ? ['checksum_break'] : [],
      }),
    );
  }
  const linked: EventChange[] = [];
  for (const change of changes) linked.push(...(await linkStages(trx, deps, change, at)));
  return [...changes, ...linked];
}

/** A source that an event did not have is news of another kind; the post's own claim is there already. */
async function causeOf(
  trx: Transaction<Database>,
  { channel, post, revision, isReparse }: ParsedPost,
  eventId: number,
): Promise<NotifyCause> {
  if (isReparse) return 'reparse';
  const claims = await claimsOfEvent(trx, eventId);
  const own = claims.filter((claim) => claim.post_id === post.id && claim.replaced_at === null);
  if (own.length > 0 && own.every(({ status }) => status !== 'carried_out')) return 'denial';
  if (revision > 1) return 'edited_post';
  return claims.filter((claim) => claim.source === channel.source).length > 1 ? 'post' : 'new_source';
}
