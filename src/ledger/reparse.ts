import type { ChannelRow, PostRow, RevisionRow } from '../../db/schema.js';
import { equalContent } from '../domain/equal-content.js';
import type { ParseResult } from '../domain/report.js';
import { lockLedger } from '../store/ledger-lock.js';
import { postWithChannel } from '../store/posts.js';
import { latestRevision, latestRevisionsAfter } from '../store/revisions.js';
import { applyParse, parseText } from './apply-parse.js';
import type { LedgerDeps } from './ledger-deps.js';
import { recordRevision } from './record-revision.js';
import type { EventChange } from './refold-event.js';
import { speakerOf } from './speaker.js';

/** A post of which the parser now says other than when its text was taken. */
export interface ParseDifference {
  url: string;
  before: ParseResult;
  after: ParseResult;
  /** What became of events; empty unless it was written. */
  changes: EventChange[];
}

const PAGE = 200;

/**
 * Reads the newest text of every post anew, and gives those of which the parser now says something else. With `write`
 * the new reading takes the place of the old one, as a revision with the same words. Rings for nobody, tells nobody of
 * an event for the first time: that is for moderators.
 */
export async function* reparse(
  deps: LedgerDeps,
  { write }: { write: boolean },
): AsyncGenerator<ParseDifference> {
  let postId = 0;
  for (;;) {
    const page = await latestRevisionsAfter(deps.db, postId, PAGE);
    for (const revision of page) {
      const { post, channel: listed } = await postWithChannel(deps.db, revision.post_id);
      const channel = speakerOf(listed, post);
      const after = parseText(deps, channel, post, revision.text);
      if (equalContent(revision.parse, after)) continue;
      const changes = write ? await writeReading(deps, { channel, post, revision, parse: after }) : [];
      yield { url: post.url, before: revision.parse, after, changes };
    }
    if (page.length < PAGE) return;
    postId = page.at(-1)!.post_id;
  }
}

async function writeReading(
  deps: LedgerDeps,
  reading: { channel: ChannelRow; post: PostRow; revision: RevisionRow; parse: ParseResult },
): Promise<EventChange[]> {
  const { channel, post, revision, parse } = reading;
  return deps.db.transaction().execute(async (trx) => {
    await lockLedger(trx);
    const latest = await latestRevision(trx, post.id);
    // Somebody else took a newer text of it meanwhile, with the new rules.
    if (latest?.id !== revision.id) return [];
    const at = deps.clock.now();
    const { text, edited, via } = revision;
    const { number, reportIds } = await recordRevision(trx, deps, {
      channel,
      known: { row: post, latest },
      text,
      edited,
      via,
      parse,
      at,
    });
    return applyParse(trx, deps, {
      channel,
      post,
      text,
      revision: number,
      parse,
      reportIds,
      isReparse: true,
      at,
    });
  });
}
