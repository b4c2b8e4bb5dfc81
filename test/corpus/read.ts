/** Reads the labelled posts: every `*.jsonl` of this folder, found by listing, so that no file can be forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ParseResult, Report } from '../../src/domain/report.js';

export interface CorpusLine {
  id: string;
  channel: string;
  lang?: string;
  published: string;
  text: string;
  expect: Omit<ParseResult, 'reports'> & { reports: (Report & { event?: string })[] };
  note?: string;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

export function corpusFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}

/** The posts of our own, in folders below this one; their labels are ours alone, so their floors stand apart. */
export function ownFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true })
    .map(String)
    .filter((name) => name.includes('/') && name.endsWith('.jsonl'))
    .sort();
}

export function readCorpus(file: string): CorpusLine[] {
  return readFileSync(FOLDER + file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusLine);
}
