import { type Living, personsIn, type Statement, statedWhole } from './party-word.js';

/** What a statement makes of a figure in a block. */
export type Finding = 'same' | 'split_differs' | 'contested';

/** Military of a statement, also where it follows from its people and civilians. */
function impliedMilitary({ military, civilians, people }: Statement): number | undefined {
  if (military !== undefined || civilians === undefined || people === undefined) return military;
  return people - civilians;
}

/** A number may have been meant without or with those outside the formula. */
function readings(value: number | undefined, outside: number): number[] {
  return value === undefined ? [] : [value, value + outside];
}

function overlap(a: readonly number[], b: readonly number[]): boolean {
  return a.some((value) => b.includes(value));
}

/**
 * Holds a statement against the settled figures of a block. Figures on which the statement has no bearing are absent.
 * A number without a split may include the civilians and those outside or not, so it contests nothing that one of
 * these readings explains.
 */
export function compareStatement(settled: Statement, said: Statement): Partial<Record<Living, Finding>> {
  const whole = statedWhole(said);
  const settledWhole = personsIn(settled);
  const military = impliedMilitary(said);
  const settledMilitary = impliedMilitary(settled);
  const wholes = readings(whole, said.outside ?? 0);
  const settledWholes = readings(settledWhole, settled.outside ?? 0);
  const militaryReadings = readings(military, said.outside ?? 0);
  const settledMilitaryReadings = readings(settledMilitary, settled.outside ?? 0);

  const comparable = whole !== undefined && settledWhole !== undefined;
  const samePersons = comparable && overlap(wholes, settledWholes);
  const otherPersons =
    comparable &&
    !overlap(
      settled.civilians === undefined ? [...wholes, ...militaryReadings] : wholes,
      said.civilians === undefined ? [...settledWholes, ...settledMilitaryReadings] : settledWholes,
    );
  const otherMilitary =
    military !== undefined &&
    settledMilitary !== undefined &&
    !overlap(militaryReadings, settledMilitaryReadings);
  const otherPart: Finding = samePersons ? 'split_differs' : 'contested';

  const findings: Partial<Record<Living, Finding>> = {};
  if (settled.people !== undefined && comparable) {
    if (samePersons) findings.people = 'same';
    else if (otherPersons) findings.people = 'contested';
  }
  if (settled.military !== undefined) {
    if (military !== undefined) findings.military = otherMilitary ? otherPart : 'same';
    else if (otherPersons) findings.military = 'contested';
    else if (comparable && overlap(wholes, settledMilitaryReadings)) findings.military = 'same';
  }
  if (settled.civilians !== undefined) {
    if (said.civilians !== undefined) {
      findings.civilians = said.civilians === settled.civilians ? 'same' : otherPart;
    } else if (otherPersons) findings.civilians = 'contested';
    else if (comparable && military !== undefined && (otherMilitary || settledMilitary === undefined)) {
      findings.civilians = 'split_differs';
    } else if (samePersons && settled.civilians === settledWhole) findings.civilians = 'same';
  }
  return findings;
}
