import type { Block, Claim, Consolidated, EventFacts } from './event.js';
import { SIDES, type Side } from './post.js';
import type { FigureKey, Figures } from './report.js';

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
export type CorrectionField =
  | CorrectableMember
  | CorrectableFigure
  | UnsettledField
  | SettledField
  /** Shown on the event while it is true; takes nothing away. */
  | 'under_check';

/** A change of one field that wins over every claim. A figure's null says that it is unknown. */
export interface Correction {
  field: CorrectionField;
  value: unknown;
  /** Found by the program: gives way to what a file or a moderator says. */
  byProgram?: boolean;
  /** Holds the event's value, and leaves to every claim what it states. */
  isLock?: boolean;
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
 * Claims as corrections say that they are to be read: a misread number becomes the corrected one wherever it was
 * stated, so that it contests nothing any more, and goes where the correction says that it is unknown.
 */
export function correctClaims<C extends Claim>(
  claims: readonly C[],
  corrections: readonly Correction[],
): C[] {
  const figures = correctedFigures(corrections.filter(({ isLock }) => !isLock));
  if (figures.size === 0) return [...claims];
  // Several stated numbers may make up one place, which is then said once.
  const read = (stated: Figures, fieldOf: (key: FigureKey) => string): Figures => {
    const said = new Set<string>();
    const entries = Object.entries(stated).flatMap(([key, value]) => {
      const field = fieldOf(key as FigureKey);
      const corrected = figures.get(field as CorrectableFigure);
      if (corrected === undefined) return [[key, value]];
      const again = said.has(field);
      said.add(field);
      return corrected === null || again ? [] : [[key, corrected]];
    });
    return Object.fromEntries(entries);
  };
  return claims.map((claim) => ({
    ...claim,
    figures: read(claim.figures, (key) => key),
    outside: read(claim.outside, (key) => `${key.slice(0, key.indexOf('.'))}.outside`),
  }));
}

/** The blocks with what corrections say in place of what the claims gave. */
export function correctBlocks(blocks: Consolidated, corrections: readonly Correction[]): Consolidated {
  const corrected: Record<Side, Block> = { ua: { ...blocks.ua }, ru: { ...blocks.ru } };
  for (const [figure, value] of correctedFigures(corrections)) {
    const [side, place] = figure.split('.') as [Side, CorrectablePlace];
    corrected[side][place] = value;
  }
  // Whoever says how many there are has settled the part that waited for it.
  for (const figure of correctedFigures(corrections.filter(({ isLock }) => !isLock)).keys()) {
    const [side, place] = figure.split('.') as [Side, CorrectablePlace];
    corrected[side].unsettled = withoutPart(corrected[side].unsettled, place);
  }
  for (const { field, value } of corrections) {
    const [side, part] = field.split('.');
    if (part === 'unsettled') corrected[side as Side].unsettled = value as Block['unsettled'];
  }
  return { ua: withoutSum(corrected.ua), ru: withoutSum(corrected.ru) };
}

function withoutPart(unsettled: Block['unsettled'], place: CorrectablePlace): Block['unsettled'] {
  return Object.fromEntries(Object.entries(unsettled).filter(([part]) => part !== place));
}

/** People are not said apart where the parts make them up. */
function withoutSum(block: Block): Block {
  const hasParts = block.military !== null || block.civilians !== null;
  const isSum = hasParts && (block.military ?? 0) + (block.civilians ?? 0) === block.people;
  return isSum ? { ...block, people: null } : block;
}
