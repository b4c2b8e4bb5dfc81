import { compareStatement } from './compare-statement.js';
import { type Block, type Claim, persons } from './event.js';
import { settledIn } from './merge-claims.js';
import { exactFigure, isSilent, partyVoices, personsIn, type Statement, statementOf } from './party-word.js';
import type { Party, Side } from './post.js';

/** A figure of a block as lists tell it: `persons` are all its living, `unsettled` all its unsettled parts. */
export type ToldFigure = 'persons' | 'people' | 'military' | 'civilians' | 'outside' | 'unsettled' | 'bodies';

function gives(block: Block, figure: Exclude<ToldFigure, 'bodies'>, said: Statement): boolean {
  switch (figure) {
    case 'persons':
      return personsIn(said) === persons(block);
    case 'outside':
      return said.outside === block.outside;
    case 'unsettled':
      return Object.entries(block.unsettled).some(
        ([part, value]) => said[part as keyof Block['unsettled']] === value,
      );
    default:
      return compareStatement(settledIn(block), said)[figure] === 'same';
  }
}

function sayingParties(
  side: Side,
  block: Block,
  figure: ToldFigure,
  claims: readonly Claim[],
): ReadonlySet<Party> {
  if (figure === 'bodies') {
    const saying = claims.filter((claim) => exactFigure(claim, `${side}.bodies`) === block.bodies);
    return new Set(saying.map(({ party }) => party));
  }
  const voices = [...partyVoices(side, claims)];
  return new Set(
    voices.filter(([, words]) => words.some((word) => gives(block, figure, word))).map(([party]) => party),
  );
}

/**
 * The claims of those who give the figure as the block has it, officials of one party taken together; media only where
 * nobody else does. Empty where nobody on file gives it, as after a correction. Claims are those that still count.
 */
export function sayersOf<C extends Claim>(
  side: Side,
  block: Block,
  figure: ToldFigure,
  claims: readonly C[],
): C[] {
  const parties = sayingParties(side, block, figure, claims);
  const saying = claims.filter((claim) => {
    if (!parties.has(claim.party)) return false;
    return figure === 'bodies'
      ? exactFigure(claim, `${side}.bodies`) === block.bodies
      : !isSilent(statementOf(claim, side));
  });
  const officials = saying.filter(({ party }) => party !== 'media');
  return officials.length > 0 ? officials : saying;
}
