import { type CountedEvent, type Reading, readEvent } from './checksum.js';
import { daysBetween } from './day.js';
import type { Side } from './post.js';

/** An exchange that may be a stage of an agreement. */
export interface Stage extends CountedEvent {
  date: string;
}

/** What officials said was agreed: so many to Ukraine for so many to Russia. */
export interface Agreed {
  formula: readonly [ua: number, ru: number];
  /** The day on which it was first said. */
  agreedOn: string;
}

/** "1000 for 1000", agreed on 16 May 2025, ended on the 25th; the nine stages of the next one took 52 days. */
export const LONGEST_AGREEMENT_DAYS = 60;
/** Between two stages of the nine there were up to 19 days. */
const LONGEST_PAUSE_DAYS = 20;

/** A formula speaks of prisoners of war, or of all persons; it never counts those outside it. */
const READINGS: readonly Reading[] = ['persons', 'military'];

/** Whether the stages make up a side's number; null when one of them has no number of that side. */
function makesUp(stages: readonly Stage[], side: Side, wanted: number): boolean | null {
  const sums = READINGS.map((reading) => {
    const numbers = stages.map((stage) => readEvent(stage, side, reading));
    return numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0);
  });
  return sums.every((sum) => sum === null) ? null : sums.includes(wanted);
}

/**
 * The exchanges that make up an agreement exactly: days running on from it, with every number of one side at least and
 * nothing against it on the other. Empty when none do, or not yet: part of a sum proves nothing.
 */
export function stagesOf({ formula, agreedOn }: Agreed, exchanges: readonly Stage[]): Stage[] {
  const ordered = exchanges
    .filter(({ date }) => date >= agreedOn && daysBetween(agreedOn, date) <= LONGEST_AGREEMENT_DAYS)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const start of ordered.keys()) {
    for (let end = start; end < ordered.length; end += 1) {
      if (end > start && daysBetween(ordered[end - 1]!.date, ordered[end]!.date) > LONGEST_PAUSE_DAYS) break;
      const run = ordered.slice(start, end + 1);
      const made = [makesUp(run, 'ua', formula[0]), makesUp(run, 'ru', formula[1])];
      if (made.includes(true) && !made.includes(false)) return run;
    }
  }
  return [];
}

/** `1000-for-1000-2025-05-16`. */
export function agreementId({ formula, agreedOn }: Agreed): string {
  return `${formula[0]}-for-${formula[1]}-${agreedOn}`;
}
