import { compareStatement } from './compare-statement.js';
import type { Block, Claim, Unsettled } from './event.js';
import {
  canStandTogether,
  exactFigure,
  LIVING,
  PARTS,
  partsOf,
  partyVoices,
  personsIn,
  rankClaims,
  type Statement,
  statedWhole,
} from './party-word.js';
import type { Side } from './post.js';
import type { Kind } from './report.js';

const PLACES = [...PARTS, 'outside'] as const;

function isWhole(word: Statement, kind: Kind): boolean {
  return statedWhole(word) !== undefined || (kind === 'civilians' && word.civilians !== undefined);
}

/** The word on which a block rests, and the words of the others in the order in which they are believed. */
function chooseBase(words: readonly Statement[], kind: Kind): { base: Statement; others: Statement[] } {
  const base = words.find((word) => isWhole(word, kind)) ?? words[0] ?? {};
  return { base, others: words.filter((word) => word !== base) };
}

function livingOnly({ outside: _, ...living }: Statement): Statement {
  return living;
}

/** Parts that another party gives and that find room inside the people already settled. */
function partsInside(settled: Statement, word: Statement): Statement {
  const open = PARTS.filter((part) => settled[part] === undefined && word[part] !== undefined);
  if (open.length === 0 || settled.people === undefined) return {};
  if (!canStandTogether(livingOnly(settled), livingOnly(word))) return {};
  const inside = Object.fromEntries(open.map((part) => [part, word[part]])) as Statement;
  const complete = partsOf({ ...settled, ...inside }) === settled.people;
  // Military alone is that party's own whole: it is a part of this one only if it makes the number up.
  const isOwnWhole = word.military !== undefined && word.people === undefined;
  return complete || !isOwnWhole ? inside : {};
}

/** Parts of which nobody says whether they come on top of the settled number or are inside it. */
function partsLeftOver(settled: Statement, word: Statement): Unsettled {
  const findings = Object.values(compareStatement(settled, word));
  if (findings.some((finding) => finding !== 'same')) return {};
  const whole = statedWhole(word);
  const samePersons =
    whole !== undefined &&
    settled.outside === undefined &&
    whole + (word.outside ?? 0) === personsIn(settled);
  if (samePersons) return {};
  const left = PLACES.filter((place) => settled[place] === undefined && word[place] !== undefined);
  return Object.fromEntries(left.map((place) => [place, word[place]]));
}

/**
 * One side of an event by the rule of the history's codebook: one party's word is the base, others may only fill a
 * place inside its number, and what has no place is unsettled. Never averages, never makes a sum that nobody stated.
 */
export function mergeSide(side: Side, kind: Kind, claims: readonly Claim[]): Block {
  const words = [...partyVoices(side, claims).values()].map(([word]) => word);
  const { base, others } = chooseBase(words, kind);
  const settled: Statement = { ...base };
  for (const word of others) Object.assign(settled, partsInside(settled, word));
  const leftOver = others.map((word) => partsLeftOver(settled, word));
  // Who is believed first is assigned last.
  const unsettled: Unsettled = Object.assign({}, ...leftOver.reverse());
  const hasParts = PARTS.some((part) => settled[part] !== undefined);
  const partsSayAll = hasParts && partsOf(settled) === settled.people;
  const bodies = rankClaims(side, claims).map((claim) => exactFigure(claim, `${side}.bodies`));
  return {
    military: settled.military ?? null,
    civilians: settled.civilians ?? null,
    people: partsSayAll ? null : (settled.people ?? null),
    bodies: bodies.find((value) => value !== undefined) ?? null,
    outside: settled.outside ?? null,
    unsettled,
  };
}

/** The living of a block as a statement: places that are null are absent. */
export function settledIn(block: Block): Statement {
  const statement: Statement = {};
  for (const place of [...LIVING, 'outside'] as const) {
    const value = block[place];
    if (value !== null) statement[place] = value;
  }
  return statement;
}
