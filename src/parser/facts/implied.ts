import type { Figures } from '../../domain/report.js';
import type { Figure } from '../figure.js';

/** Ranks are counted: a part of the military of a side. */
function countsRank({ fate, noun, bracketed }: Figure): boolean {
  return fate === 'part' && (noun === 'noun.rank' || noun === 'noun.soldier') && !bracketed;
}

/** "40 солдатів, 12 сержантів і 5 офіцерів": one of a row of ranks, none of which is the figure. */
export function isInRow(figures: readonly Figure[], place: number): boolean {
  const figure = figures[place]!;
  const rowed = (other: Figure | undefined) =>
    other !== undefined && other.sentence === figure.sentence && countsRank(other);
  return countsRank(figure) && (rowed(figures[place - 1]) || rowed(figures[place + 1]));
}

/**
 * "три офіцери, а з ними 202 солдати та сержанти": ranks told side by side in one sentence add up to the military of a
 * side. The sum is evidence only: no text states it.
 */
export function impliedSums(figures: readonly Figure[], stated: Figures): Figures | undefined {
  if (!figures.some((figure) => figure.fate === 'part')) return undefined;
  const implied: Figures = {};
  for (const side of ['ua', 'ru'] as const) {
    const military = side === 'ua' ? stated['ua.military'] : stated['ru.military'];
    const people = side === 'ua' ? stated['ua.people'] : stated['ru.people'];
    if (military !== undefined || people !== undefined) continue;
    const ranks = figures.filter(
      (figure) => figure.side === side && figure.frame !== null && countsRank(figure),
    );
    const first = ranks[0];
    const row = ranks.filter((figure) => figure.sentence === first?.sentence);
    if (row.length > 1) implied[`${side}.military`] = row.reduce((sum, figure) => sum + figure.value, 0);
  }
  return Object.keys(implied).length > 0 ? implied : undefined;
}
