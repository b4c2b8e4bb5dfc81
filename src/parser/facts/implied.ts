import type { Figures } from '../../domain/report.js';
import type { Figure } from '../figure.js';

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
      (figure) =>
        figure.side === side &&
        figure.fate === 'part' &&
        (figure.noun === 'noun.rank' || figure.noun === 'noun.soldier') &&
        figure.frame !== null &&
        !figure.bracketed,
    );
    const first = ranks[0];
    const row = ranks.filter((figure) => figure.sentence === first?.sentence);
    if (row.length > 1) implied[`${side}.military`] = row.reduce((sum, figure) => sum + figure.value, 0);
  }
  return Object.keys(implied).length > 0 ? implied : undefined;
}
