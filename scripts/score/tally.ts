/** Sums comparisons into shares. */

import type { Floors } from '../../test/corpus/floors.js';
import {
  type Comparison,
  common,
  EXACTS,
  type ExactName,
  type NormalResult,
  SETS,
  type SetName,
  same,
  saysTooMuch,
  size,
} from './compare.js';

export interface Prf {
  tp: number;
  fp: number;
  fn: number;
}

export function precision(counts: Prf): number | null {
  return counts.tp + counts.fp === 0 ? null : counts.tp / (counts.tp + counts.fp);
}

export function recall(counts: Prf): number | null {
  return counts.tp + counts.fn === 0 ? null : counts.tp / (counts.tp + counts.fn);
}

export function f1(counts: Prf): number | null {
  const all = 2 * counts.tp + counts.fp + counts.fn;
  return all === 0 ? null : (2 * counts.tp) / all;
}

const EMPTY: ReadonlyMap<string, number> = new Map();

export class Tally {
  posts = 0;
  rightVerdict = 0;
  rightLanguage = 0;
  reportPosts = 0;
  exactPosts = 0;
  otherPosts = 0;
  falseAlarms = 0;
  /** Posts of which too much is said, and no doubt keeps it from readers. */
  wronglySure = 0;
  /** Reports that wait for a moderator though their figures are right. */
  needlesslyDoubted = 0;
  reports = 0;
  readonly sets: Record<SetName, Prf>;
  readonly exact: Record<ExactName, number>;

  constructor() {
    this.sets = Object.fromEntries(SETS.map((name) => [name, { tp: 0, fp: 0, fn: 0 }])) as Record<
      SetName,
      Prf
    >;
    this.exact = Object.fromEntries(EXACTS.map((name) => [name, 0])) as Record<ExactName, number>;
  }

  private count(name: SetName, gold: ReadonlyMap<string, number>, got: ReadonlyMap<string, number>): void {
    const right = common(gold, got);
    this.sets[name].tp += right;
    this.sets[name].fp += size(got) - right;
    this.sets[name].fn += size(gold) - right;
  }

  add(gold: NormalResult, got: NormalResult, comparison: Comparison): void {
    this.posts += 1;
    this.rightVerdict += Number(gold.verdict === got.verdict);
    this.rightLanguage += Number(gold.language === got.language);
    if (gold.verdict === 'report') {
      this.reportPosts += 1;
      this.exactPosts += Number(comparison.exact);
    } else {
      this.otherPosts += 1;
      this.falseAlarms += Number(got.verdict === 'report' || got.reports.length > 0);
    }
    this.wronglySure += Number(!got.doubted && comparison.pairs.some(saysTooMuch));
    this.needlesslyDoubted += Number(got.doubted && comparison.exact);
    this.reports += gold.reports.length;
    this.count('cumulative', gold.cumulative, got.cumulative);
    this.count('held', gold.held, got.held);
    for (const [g, p] of comparison.pairs) {
      for (const name of [
        'figures',
        'outside',
        'qualifiers',
        'ordinal',
        'transit',
        'mediators',
        'categories',
      ] as const) {
        this.count(name, g?.[name] ?? EMPTY, p?.[name] ?? EMPTY);
      }
      if (g && p) for (const name of EXACTS) this.exact[name] += Number(same(g[name], p[name]));
    }
  }

  share(part: number, whole: number): number | null {
    return whole === 0 ? null : part / whole;
  }
}

/** What floors are set for; null where nothing was there to measure. */
export function measure(tally: Tally): Record<keyof Floors, number | null> {
  const { figures, mediators } = tally.sets;
  return {
    figuresPrecision: precision(figures),
    figuresRecall: recall(figures),
    exactPosts: tally.share(tally.exactPosts, tally.reportPosts),
    kindAccuracy: tally.share(tally.exact.kind, tally.reports),
    dateAccuracy: tally.share(tally.exact.date, tally.reports),
    mediatorsF1: f1(mediators),
    falseAlarms: tally.share(tally.falseAlarms, tally.otherPosts),
  };
}

/** The names of what is worse than its floor. */
export function belowFloors(tally: Tally, floors: Floors): string[] {
  const measured = measure(tally);
  return (Object.keys(floors) as (keyof Floors)[]).filter((name) => {
    const value = measured[name];
    if (value === null) return false;
    return name === 'falseAlarms' ? value > floors[name] : value < floors[name];
  });
}
