import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import { ManualClock } from '../../src/clock.js';
import type { IncomingPost, Party } from '../../src/domain/post.js';
import type { ParsePost, ParseResult, Report } from '../../src/domain/report.js';
import type { LedgerDeps } from '../../src/ledger/ledger-deps.js';
import { type ProcessOutcome, processRevision } from '../../src/ledger/process-revision.js';
import { createLogger } from '../../src/logger.js';
import { syncChannels } from '../../src/store/channels.js';

/** Sources as channels of the same name. */
const CHANNELS: Record<string, Party> = {
  mod_russia: 'ru',
  moskalkova: 'ru',
  koord_shtab: 'ua',
  zelensky: 'ua',
  uae_mofa: 'mediator',
  'media:unknown': 'media',
};

export const EMPTY_PARSE: ParseResult = {
  verdict: 'irrelevant',
  language: 'uk',
  reports: [],
  cumulative: [],
  announcements: [],
  held: [],
};

export function report(more: Partial<Report> = {}): Report {
  return {
    kind: 'exchange',
    date: '2025-08-24',
    figures: {},
    outside: {},
    qualifiers: {},
    mediators: [],
    categories: [],
    ...more,
  };
}

export interface SaidPost {
  channel: string;
  messageId: number;
  /** ISO time. */
  at: string;
  /** Part of the text, so that two sayings differ. */
  text?: string;
  says: Partial<ParseResult>;
  firstReadPage?: boolean;
}

/** A ledger whose parser answers what each post is said to say. */
export class TestLedger {
  readonly clock = new ManualClock(new Date('2025-08-24T10:00:00Z'));
  readonly deps: LedgerDeps;
  private readonly sayings = new Map<string, ParseResult>();

  constructor(readonly db: Kysely<Database>) {
    const parsePost: ParsePost = ({ text }) => this.sayings.get(text) ?? EMPTY_PARSE;
    this.deps = {
      db,
      clock: this.clock,
      logger: createLogger('silent'),
      parsePost,
      parserVersion: 'test',
      settings: { settleMilliseconds: 600_000, newAlertsPerHour: 6 },
    };
  }

  async start(): Promise<this> {
    const listed = Object.entries(CHANNELS).map(([source, party]) => ({
      source,
      handle: source,
      party,
      languages: [],
    }));
    await syncChannels(this.db, listed, this.clock.now());
    return this;
  }

  incoming({ channel, messageId, at, text = '', says }: SaidPost): IncomingPost {
    const whole = `${channel}/${messageId} ${text} ${JSON.stringify(says)}`;
    this.say(whole, says);
    return {
      handle: channel,
      chatId: null,
      messageId,
      publishedAt: new Date(at),
      text: whole,
      edited: false,
      via: 'preview',
      url: `https://t.me/${channel}/${messageId}`,
    };
  }

  say(text: string, says: Partial<ParseResult>): void {
    this.sayings.set(text, { ...EMPTY_PARSE, verdict: says.reports ? 'report' : 'irrelevant', ...says });
  }

  /** Takes a post a minute after it appeared, or now if the clock is further on. */
  async take(post: SaidPost): Promise<ProcessOutcome> {
    const seen = new Date(new Date(post.at).getTime() + 60_000);
    if (seen > this.clock.now()) this.clock.set(seen);
    return processRevision(this.deps, this.incoming(post), { firstReadPage: post.firstReadPage ?? false });
  }
}
