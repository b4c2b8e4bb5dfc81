/** Arithmetic: a number that is the sum of others is the whole that they are parts of. */
import type { Document } from '../document.js';
import type { Refiner } from '../engine.js';
import { changed, type Figure } from '../figure.js';
import { namesBoth } from './coordination.js';

function isLiving(figure: Figure): boolean {
  return figure.counted !== null && figure.counted !== 'bodies';
}

function mayStand(figure: Figure): boolean {
  return figure.fate === 'open' || figure.fate === 'part';
}

/** Sentences between a sum and its parts. */
const NEAR = 2;

/** "42 військових" are no sum that civilians are in. */
function mayHold(sum: Figure, part: Figure): boolean {
  return sum.counted === 'people' || part.counted === sum.counted || part.counted === 'people';
}

/** The two figures, one to each side, that make up `sum`. */
function halvesOf(sum: Figure, figures: readonly Figure[]): [Figure, Figure] | null {
  const near = figures.filter(
    (other) =>
      other.id !== sum.id &&
      mayStand(other) &&
      isLiving(other) &&
      mayHold(sum, other) &&
      Math.abs(other.sentence - sum.sentence) <= NEAR &&
      other.value < sum.value,
  );
  for (const ua of near) {
    if (ua.side !== 'ua' || ua.sideBy === 'view') continue;
    const ru = near.find(
      (other) =>
        other.side === 'ru' &&
        other.sideBy !== 'view' &&
        other.from !== ua.from &&
        other.value + ua.value === sum.value,
    );
    const same = near.find(
      (other) =>
        other.side === 'ru' &&
        other.sideBy === 'formula' &&
        other.from === ua.from &&
        other.value * 2 === sum.value,
    );
    if (ru ?? same) return [ua, (ru ?? same)!];
  }
  return null;
}

/** "246 and 246, 31 wounded and 15 wounded: 538 in all": what the whole post counts on both sides. */
function isSumOfAll(sum: Figure, figures: readonly Figure[]): boolean {
  const parts = figures.filter(
    (other) =>
      other.id !== sum.id &&
      mayStand(other) &&
      isLiving(other) &&
      other.from < sum.from &&
      Math.abs(other.sentence - sum.sentence) <= NEAR &&
      (other.side === 'ua' || other.side === 'ru') &&
      other.sideBy !== 'view',
  );
  if (
    parts.length < 3 ||
    !parts.some((other) => other.side === 'ua') ||
    !parts.some((other) => other.side === 'ru')
  )
    return false;
  return parts.reduce((total, other) => total + other.value, 0) === sum.value;
}

/** "З них 16 – військові, один цивільний": a part of those just told is no sum of both sides. */
function isShared(doc: Document, figure: Figure): boolean {
  return doc.within(doc.sentenceOf(figure.from).from, figure.from, 'cue.part').length > 0;
}

/** Some figure for each side, by more than the writer's view: without both nothing adds up. */
function bothNamed(figures: readonly Figure[]): boolean {
  let ua = false;
  let ru = false;
  for (let at = 0; at < figures.length; at += 1) {
    const { side, sideBy } = figures[at]!;
    if (sideBy === 'view') continue;
    ua ||= side === 'ua';
    ru ||= side === 'ru';
  }
  return ua && ru;
}

/** "48 детей: 29 – на Украину, 19 – в Россию", "314 captives: 157 from each side": the first number is both sides together. */
export const sumOfBothSides: Refiner = {
  name: 'sum of both sides',
  refine(figures, doc) {
    if (!bothNamed(figures)) return figures;
    const sums = new Set<number>();
    const halves = new Set<number>();
    for (const figure of figures) {
      const reached =
        (figure.fate === 'cumulative' || (figure.fate === 'part' && doc.party === 'mediator')) &&
        figure.side === 'both';
      if (
        (figure.fate !== 'open' && !reached) ||
        !isLiving(figure) ||
        figure.sideBy === 'formula' ||
        figure.own === 'agent' ||
        isShared(doc, figure) ||
        ((figure.own === 'ua' || figure.own === 'ru') && !namesBoth(doc, figure))
      )
        continue;
      if (isSumOfAll(figure, figures)) sums.add(figure.id);
      if (reached && figure.fate === 'cumulative') continue;
      const pair = halvesOf(figure, figures);
      if (pair === null || halves.has(figure.id)) continue;
      sums.add(figure.id);
      for (const half of pair) halves.add(half.id);
    }
    if (sums.size === 0) return figures;
    return figures.map((figure) => {
      if (sums.has(figure.id)) {
        const half = figures.find((other) => halves.has(other.id) && other.frame !== null)?.frame;
        const list = {
          verb: 'list' as const,
          from: figure.from,
          to: figure.to,
          done: true,
          negated: false,
          distance: 0,
        };
        const frame = figure.frame ?? half ?? list;
        return changed(figure, {
          fate: 'open',
          frame,
          counted: 'people',
          narrow: false,
          side: 'both',
          sideBy: 'both',
        });
      }
      return halves.has(figure.id) && figure.fate === 'part'
        ? changed(figure, { fate: 'open', narrow: false })
        : figure;
    });
  },
};

/** "108 украинок: 96 военнослужащих, 12 гражданских": parts that add up to the people of a side are its split. */
export const splitOfPeople: Refiner = {
  name: 'parts that add up',
  of: 'open',
  refine(figures) {
    if (figures.length < 3) return figures;
    const split = new Map<number, Figure>();
    for (const whole of figures) {
      if (
        whole.fate !== 'open' ||
        whole.sideBy === 'formula' ||
        whole.counted !== 'people' ||
        whole.frame === null ||
        (whole.side !== 'ua' && whole.side !== 'ru')
      )
        continue;
      const near = figures.filter(
        (other) =>
          other.id !== whole.id &&
          other.fate !== 'recap' &&
          other.fate !== 'cumulative' &&
          other.value < whole.value &&
          Math.abs(other.sentence - whole.sentence) <= NEAR + 1,
      );
      for (const military of near) {
        if (
          military.counted !== 'military' ||
          military.noun === 'noun.rank' ||
          (military.noun === 'noun.soldier' && military.narrow) ||
          (military.side !== null && military.side !== whole.side && military.sideBy !== 'view')
        )
          continue;
        const civilians = near.find(
          (other) =>
            other.counted === 'civilians' &&
            other.noun !== 'noun.child' &&
            other.value + military.value === whole.value &&
            (other.side === null || other.side === whole.side || other.sideBy !== 'phrase'),
        );
        if (civilians === undefined) continue;
        split.set(military.id, whole);
        split.set(civilians.id, whole);
      }
    }
    if (split.size === 0) return figures;
    return figures.map((figure) => {
      const whole = split.get(figure.id);
      return whole === undefined
        ? figure
        : changed(figure, {
            fate: 'open',
            narrow: false,
            side: whole.side,
            sideBy: whole.sideBy,
            frame: figure.frame ?? whole.frame,
          });
    });
  },
};
