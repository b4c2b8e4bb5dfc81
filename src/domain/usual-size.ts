import type { FigureKey, Figures } from './report.js';

/** A few people more than ever in one day is news; half as many again is more often a sum of stages or a total. */
const LIMITS = {
  /** The most on file: 390 on 23 May 2025. The whole agreement, "1000 for 1000", must not pass. */
  people: 500,
  /** The most on file: 307 on 24 May 2025. */
  military: 500,
  /** The most on file: 120 on 23 May 2025. */
  civilians: 200,
  /** The most on file: 1248 on 16 June 2025. The 6000 of the agreement must not pass. */
  bodies: 1500,
} as const;
/** Both sides of the 390. */
const BOTH_SIDES_LIMIT = 1000;
/** The most on file: 31 on 19 April 2025. */
const OUTSIDE_LIMIT = 100;

function limitOf(key: FigureKey): number {
  if (key === 'both.people') return BOTH_SIDES_LIMIT;
  return LIMITS[key.slice(key.indexOf('.') + 1) as keyof typeof LIMITS];
}

function exceeds(figures: Figures, limit: (key: FigureKey) => number): boolean {
  return Object.entries(figures).some(([key, value]) => value > limit(key as FigureKey));
}

/** Whether a report of one day states more than any on file, with a margin. */
export function isUnusualSize({ figures, outside }: { figures: Figures; outside: Figures }): boolean {
  return exceeds(figures, limitOf) || exceeds(outside, (key) => Math.min(OUTSIDE_LIMIT, limitOf(key)));
}
