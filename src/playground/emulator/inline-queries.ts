import type { Account } from './account.js';
import { badRequest } from './api-error.js';
import type { Content } from './telegram.js';

/** One offer of an answer; `content` is the message that choosing it sends. */
export interface InlineResult {
  id: string;
  title: string;
  description: string | undefined;
  content: Content;
}

export interface InlineQuery {
  readonly id: string;
  readonly from: Account;
  readonly query: string;
  readonly offset: string;
  results: InlineResult[] | undefined;
  readonly answered: (results: InlineResult[]) => void;
}

const FIRST_ID = 6_000_000_000_001;

export class InlineQueries {
  private readonly all: InlineQuery[] = [];
  private nextMessage = 1;

  add(from: Account, query: string, offset: string, answered: InlineQuery['answered']): InlineQuery {
    const id = String(FIRST_ID + this.all.length);
    const inline: InlineQuery = { id, from, query, offset, results: undefined, answered };
    this.all.push(inline);
    return inline;
  }

  answer(id: string, results: InlineResult[]): void {
    const query = this.all.find((candidate) => candidate.id === id);
    if (!query || query.results) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    query.results = results;
    query.answered(results);
  }

  takeMessageId(): string {
    return `inline-message-${this.nextMessage++}`;
  }
}
