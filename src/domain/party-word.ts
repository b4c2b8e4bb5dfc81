import type { Claim } from './event.js';
import { PARTIES, type Party, type Side } from './post.js';
import type { FigureKey } from './report.js';
import { rankOf } from './sources.js';

export const PARTS = ['military', 'civilians'] as const;
export const LIVING = [...PARTS, 'people'] as const;
export type Living = (typeof LIVING)[number];

/** What one voice says exactly of one side's living. An absent member was left open; a stated 0 is there. */
export type Statement = Partial<Record<Living | 'outside', number>>;

/** A party's statements of one side: its own word first, then those that contradict it. */
export type Voices = readonly [word: Statement, ...dissent: Statement[]];

/** The figure if it is stated without a qualifier: bounds and approximations never count. */
export function exactFigure(claim: Claim, key: FigureKey): number | undefined {
  return claim.qualifiers[key] === undefined ? claim.figures[key] : undefined;
}

export function statementOf(claim: Claim, side: Side): Statement {
  const statement: Statement = {};
  for (const figure of LIVING) {
    const value = exactFigure(claim, `${side}.${figure}`);
    if (value !== undefined) statement[figure] = value;
  }
  const outside = LIVING.flatMap((figure) => claim.outside[`${side}.${figure}`] ?? []);
  if (outside.length > 0) statement.outside = outside.reduce((sum, value) => sum + value, 0);
  return statement;
}

export function isSilent(statement: Statement): boolean {
  return Object.keys(statement).length === 0;
}

export function partsOf(statement: Statement): number {
  return (statement.military ?? 0) + (statement.civilians ?? 0);
}

/** Persons of a statement, those outside the formula apart. */
export function personsIn(statement: Statement): number | undefined {
  if (statement.people !== undefined) return statement.people;
  return PARTS.some((part) => statement[part] !== undefined) ? partsOf(statement) : undefined;
}

/** The number that a statement gives as a whole; civilians alone are only a part of one. */
export function statedWhole(statement: Statement): number | undefined {
  if (statement.people !== undefined) return statement.people;
  return statement.military === undefined ? undefined : partsOf(statement);
}

/** The side's own officials, then the other side's, mediators, media; inside each by rank, then as given. */
export function rankClaims<C extends Claim>(side: Side, claims: readonly C[]): C[] {
  const precedence = [side, ...PARTIES.filter((party) => party !== side)];
  return claims.toSorted(
    (a, b) =>
      precedence.indexOf(a.party) - precedence.indexOf(b.party) || rankOf(a.source) - rankOf(b.source),
  );
}

/** Nothing is stated twice with two numbers, and the parts together stay inside the whole. */
export function canStandTogether(settled: Statement, added: Statement): boolean {
  const clash = [...LIVING, 'outside' as const].some(
    (figure) =>
      settled[figure] !== undefined && added[figure] !== undefined && settled[figure] !== added[figure],
  );
  if (clash) return false;
  const joined = { ...settled, ...added };
  return joined.people === undefined || partsOf(joined) <= joined.people;
}

/**
 * What each party says of a side, in the order in which parties are believed. Officials of one party complete each
 * other's word; a statement that contradicts it is left out of the word as a whole and kept beside it.
 */
export function partyVoices(side: Side, claims: readonly Claim[]): ReadonlyMap<Party, Voices> {
  const voices = new Map<Party, [Statement, ...Statement[]]>();
  for (const claim of rankClaims(side, claims)) {
    const said = statementOf(claim, side);
    if (isSilent(said)) continue;
    const own = voices.get(claim.party);
    if (own === undefined) voices.set(claim.party, [said]);
    else if (canStandTogether(own[0], said)) own[0] = { ...said, ...own[0] };
    else own.push(said);
  }
  return voices;
}
