import { changed, type Figure, opposite } from '../figure.js';

/**
 * "Домой вернулись 95 военных. России передали 90 военных": in a news text the side that is named is taken, so those
 * counted before it without a side went the other way.
 */
export function byElimination(figures: readonly Figure[]): readonly Figure[] {
  let turned: Set<number> | null = null;
  for (const guess of figures) {
    if (
      guess.sideBy !== 'view' ||
      (guess.side !== 'ua' && guess.side !== 'ru') ||
      guess.fate !== 'open' ||
      guess.narrow
    )
      continue;
    if (guess.frame?.done !== true) continue;
    const rival = figures.find(
      (other) =>
        other.sentence !== guess.sentence &&
        other.fate === 'open' &&
        !other.narrow &&
        other.frame?.done === true &&
        other.counted === guess.counted &&
        other.side === guess.side &&
        (other.sideBy === 'phrase' || other.sideBy === 'direction' || other.sideBy === 'agent'),
    );
    if (rival === undefined) continue;
    const answered = figures.some(
      (other) =>
        other.side === opposite(guess.side as 'ua' | 'ru') &&
        other.counted === guess.counted &&
        other.sideBy !== 'view',
    );
    if (answered) continue;
    turned ??= new Set();
    turned.add(guess.sentence);
  }
  if (turned === null) return figures;
  return figures.map((figure) =>
    turned.has(figure.sentence) && figure.sideBy === 'view' && (figure.side === 'ua' || figure.side === 'ru')
      ? changed(figure, { side: opposite(figure.side) })
      : figure,
  );
}
