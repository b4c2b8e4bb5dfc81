import { readFileSync } from 'node:fs';
import type { Claim, EventFacts } from '../../src/domain/event.js';
import type { Party } from '../../src/domain/post.js';
import type { RunningTotal } from '../../src/domain/report.js';

const FOLDER = new URL('../../db/history/', import.meta.url);

export function readLines<T>(file: URL): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export function fixture<T>(name: string): T[] {
  return readLines<T>(new URL(`./fixtures/${name}.jsonl`, import.meta.url));
}

export interface HistoryEvent extends EventFacts {
  id: string;
  claims: Claim[];
}

type HistoryLine = Omit<HistoryEvent, 'claims'> & { claims: (Omit<Claim, 'party'> & { side: Party })[] };

/** The events on file; a claim's `side` there is our `party`. */
export function historyEvents(): HistoryEvent[] {
  return readLines<HistoryLine>(new URL('events.jsonl', FOLDER)).map((event) => ({
    ...event,
    claims: event.claims.map(({ side, ...claim }) => ({ ...claim, party: side })),
  }));
}

export type HistoryTotal = RunningTotal & { date: string; source: string; url: string | null };

export function historyTotals(): HistoryTotal[] {
  return readLines<HistoryTotal>(new URL('cumulative.jsonl', FOLDER));
}

export function historyChains<T>(): T[] {
  return readLines<T>(new URL('chains.jsonl', FOLDER));
}
