import type { Block, Claim, Consolidated, EventFacts } from './event.js';
import { SIDES, type Side } from './post.js';
import type { FigureKey } from './report.js';

/** Members of an event that a correction may set as a whole. */
export const CORRECTABLE_MEMBERS = [
  'kind',
  'lifecycle',
  'date',
  'date_precision',
  'ordinal',
  'agreement',
  'mediators',
  'transit',
  'categories',
] as const;
export type CorrectableMember = (typeof CORRECTABLE_MEMBERS)[number];

export const CORRECTABLE_PLACES = ['military', 'civilians', 'people', 'bodies', 'outside'] as const;
export type CorrectablePlace = (typeof CORRECTABLE_PLACES)[number];
export type CorrectableFigure = `${Side}.${CorrectablePlace}`;
/** Unsettled parts go when a moderator has settled them. */
export type UnsettledField = `${Side}.unsettled`;
/** A doubt that a moderator settled: `settled.media_only`; its value is true. */
export type SettledField = `settled.${string}`;
export type CorrectionField = CorrectableMember | CorrectableFigure | UnsettledField | SettledField;

/** A change of one field that wins over every claim. A figure's null says that it is unknown. */
export interface Correction {
  field: CorrectionField;
  value: unknown;
}

/** The members that corrections set; of two on one member the later wins. Absent = not corrected. */
export function correctedFields(
  corrections: readonly Correction[],
): Partial<Pick<EventFacts, CorrectableMember>> {
  const members = corrections.filter(({ field }) =>
    (CORRECTABLE_MEMBERS as readonly string[]).includes(field),
  );
  return Object.fromEntries(members.map(({ field, value }) => [field, value]));
}

function correctedFigures(corrections: readonly Correction[]): Map<CorrectableFigure, number | null> {
  const figures = SIDES.flatMap((side) => CORRECTABLE_PLACES.map((place) => `${side}.${place}` as const));
  return new Map(
    corrections
      .filter(({ field }) => (figures as readonly string[]).includes(field))
      .map(({ field, value }) => [field as CorrectableFigure, value as number | null]),
  );
}

/**
 * Claims without the figures that corrections overrule: a misread number contests nothing any more, and one that the
 * correction agrees with still supports it.
 */
export function correctClaims<C extends Claim>(
  claims: readonly C[],
  corrections: readonly Correction[],
): C[] {
  const figures = correctedFigures(corrections);
  if (figures.size === 0) return [...claims];
  const stands = ([key, value]: [string, number]) =>
    !figures.has(key as CorrectableFigure) || figures.get(key as CorrectableFigure) === value;
  return claims.map((claim) => ({
    ...claim,
    figures: Object.fromEntries(Object.entries(claim.figures).filter(stands)),
    outside: Object.fromEntries(
      Object.entries(claim.outside).filter(
        ([key]) => !figures.has(`${key.slice(0, 2)}.outside` as CorrectableFigure),
      ),
    ) as Partial<Record<FigureKey, number>>,
  }));
}

/** The blocks with what corrections say in place of what the claims gave. */
export function correctBlocks(blocks: Consolidated, corrections: readonly Correction[]): Consolidated {
  const corrected: Record<Side, Block> = { ua: { ...blocks.ua }, ru: { ...blocks.ru } };
  for (const [figure, value] of correctedFigures(corrections)) {
    const [side, place] = figure.split('.') as [Side, CorrectablePlace];
    corrected[side][place] = value;
  }
  for (const { field, value } of corrections) {
    const [side, part] = field.split('.');
    if (part === 'unsettled') corrected[side as Side].unsettled = value as Block['unsettled'];
  }
  return corrected;
}
