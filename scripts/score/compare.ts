/** Pairs the reports of a labelled post with the parser's and counts what agrees. Definitions: the parse format. */
import type { ParseResult, Report } from '../../src/domain/report.js';

export const SETS = [
  'figures',
  'outside',
  'qualifiers',
  'ordinal',
  'transit',
  'mediators',
  'categories',
  'cumulative',
  'held',
] as const;
export type SetName = (typeof SETS)[number];
export const EXACTS = ['kind', 'date', 'ordinal', 'transit', 'mediators', 'categories'] as const;
export type ExactName = (typeof EXACTS)[number];

/** A bag of values: each with how often it stands there. */
type Bag = ReadonlyMap<string, number>;

interface NormalReport {
  kind: Bag;
  date: Bag;
  figures: Bag;
  outside: Bag;
  qualifiers: Bag;
  ordinal: Bag;
  transit: Bag;
  mediators: Bag;
  categories: Bag;
}

export interface NormalResult {
  verdict: string;
  language: string;
  reports: NormalReport[];
  cumulative: Bag;
  held: Bag;
  /** It waits for a moderator. */
  doubted: boolean;
}

function bag(values: Iterable<unknown>): Bag {
  const out = new Map<string, number>();
  for (const value of values) {
    const key = JSON.stringify(value);
    out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}

function pairs(record: object | undefined): Bag {
  return bag(
    Object.entries(record ?? {}).filter(
      ([, value]) => value !== null && value !== undefined && value !== 'exact',
    ),
  );
}

function one(value: unknown): Bag {
  return bag(value === null || value === undefined || value === '' ? [] : [value]);
}

function normaliseReport(report: Report): NormalReport {
  return {
    kind: one(report.kind),
    date: one(report.date?.slice(0, 10)),
    figures: pairs(report.figures),
    outside: pairs(report.outside),
    qualifiers: pairs(report.qualifiers),
    ordinal: one(report.ordinal),
    transit: one(report.transit),
    mediators: bag(new Set(report.mediators ?? [])),
    categories: bag(new Set(report.categories ?? [])),
  };
}

function distinct(values: Iterable<unknown>): Bag {
  return bag([...new Set([...values].map((value) => JSON.stringify(value)))]);
}

export function normaliseResult(result: ParseResult): NormalResult {
  return {
    verdict: result.verdict,
    language: result.language,
    reports: (result.reports ?? []).map(normaliseReport),
    cumulative: distinct((result.cumulative ?? []).map((total) => [total.side, total.what, total.value])),
    held: distinct(
      (result.held ?? []).map((held) => [
        held.what === 'missing' ? null : held.held_by,
        held.what,
        held.value,
      ]),
    ),
    doubted: (result.doubts ?? []).length > 0,
  };
}

export function common(a: Bag, b: Bag): number {
  let sum = 0;
  for (const [key, times] of a) sum += Math.min(times, b.get(key) ?? 0);
  return sum;
}

export function size(a: Bag): number {
  let sum = 0;
  for (const times of a.values()) sum += times;
  return sum;
}

export function same(a: Bag, b: Bag): boolean {
  return size(a) === size(b) && common(a, b) === size(a);
}

function keys(report: NormalReport): Set<string> {
  return new Set(
    [...report.figures.keys(), ...report.outside.keys()].map((pair) => (JSON.parse(pair) as [string])[0]),
  );
}

/** Same kind first, then most figures in common, most keys in common, same day, order in the post. */
function closeness(gold: NormalReport, got: NormalReport, order: number): number[] {
  const gotKeys = keys(got);
  return [
    Number(same(gold.kind, got.kind)),
    common(gold.figures, got.figures) + common(gold.outside, got.outside),
    [...keys(gold)].filter((key) => gotKeys.has(key)).length,
    Number(same(gold.date, got.date)),
    -order,
  ];
}

/** It says a figure, or tells of a transfer, that the label does not. */
export function saysTooMuch([gold, got]: Pair): boolean {
  if (got === null) return false;
  if (gold === null) return true;
  return (['figures', 'outside'] as const).some((name) => common(gold[name], got[name]) < size(got[name]));
}

export type Pair = readonly [gold: NormalReport | null, got: NormalReport | null];

export function pairUp(gold: readonly NormalReport[], got: readonly NormalReport[]): Pair[] {
  const todo = gold.flatMap((g, i) => got.map((p, j) => ({ i, j, rank: [...closeness(g, p, i + j), i, j] })));
  todo.sort((a, b) => {
    const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
    return at < 0 ? 0 : b.rank[at]! - a.rank[at]!;
  });
  const usedGold = new Set<number>();
  const usedGot = new Set<number>();
  const out: Pair[] = [];
  for (const { i, j } of todo) {
    if (usedGold.has(i) || usedGot.has(j)) continue;
    usedGold.add(i);
    usedGot.add(j);
    out.push([gold[i]!, got[j]!]);
  }
  for (const [i, report] of gold.entries()) if (!usedGold.has(i)) out.push([report, null]);
  for (const [j, report] of got.entries()) if (!usedGot.has(j)) out.push([null, report]);
  return out;
}

export interface Comparison {
  pairs: Pair[];
  /** Verdict, number of reports and every figure are right. */
  exact: boolean;
  /** Names of what is wrong. */
  wrong: string[];
}

const JUDGED = ['kind', 'date', 'ordinal', 'figures', 'outside', 'mediators', 'transit'] as const;

export function compare(gold: NormalResult, got: NormalResult): Comparison {
  const paired = pairUp(gold.reports, got.reports);
  const wrong: string[] = [];
  if (gold.verdict !== got.verdict) wrong.push('verdict');
  if (paired.some(([g, p]) => g === null || p === null)) wrong.push('reports');
  for (const name of JUDGED) if (paired.some(([g, p]) => g && p && !same(g[name], p[name]))) wrong.push(name);
  for (const name of ['cumulative', 'held'] as const) if (!same(gold[name], got[name])) wrong.push(name);
  const exact =
    gold.verdict === 'report' &&
    !wrong.some((name) => ['verdict', 'reports', 'figures', 'outside'].includes(name));
  return { pairs: paired, exact, wrong };
}
