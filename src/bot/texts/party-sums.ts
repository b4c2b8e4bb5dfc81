import { effectiveClaims } from '../../domain/fold-event.js';
import { exactFigure, partyVoices, personsIn, statedWhole } from '../../domain/party-word.js';
import { type Party, SIDES, type Side } from '../../domain/post.js';
import { toLedgerClaim } from '../../ledger/event-record.js';
import type { ToldClaim } from '../../store/told-claims.js';

export interface PartySum {
  side: Side;
  party: Party;
  what: 'people' | 'bodies';
  sum: number;
  /** Events of which the party gave this number. */
  events: number;
}

function byEvent(claims: readonly ToldClaim[]): ToldClaim[][] {
  const events = new Map<number, ToldClaim[]>();
  for (const claim of claims) {
    const own = events.get(claim.told_event);
    if (own === undefined) events.set(claim.told_event, [claim]);
    else own.push(claim);
  }
  return [...events.values()];
}

/** What one party says of one event and side: living persons (its part alone is no number of an exchange) or bodies. */
function wordsOf(rows: readonly ToldClaim[], side: Side): [Party, 'people' | 'bodies', number][] {
  const kind = rows[0]?.event_kind;
  const claims = effectiveClaims(
    rows.map((row) => toLedgerClaim({ ...row, message_id: null, deleted_at: null })),
  );
  const people = [...partyVoices(side, claims)].flatMap(([party, [word]]): [Party, 'people', number][] => {
    const number = kind === 'civilians' ? personsIn(word) : statedWhole(word);
    return number === undefined ? [] : [[party, 'people', number]];
  });
  const bodies = new Map<Party, number>();
  for (const claim of claims) {
    const number = exactFigure(claim, `${side}.bodies`);
    if (number !== undefined && !bodies.has(claim.party)) bodies.set(claim.party, number);
  }
  return [...people, ...[...bodies].map(([party, n]): [Party, 'bodies', number] => [party, 'bodies', n])];
}

/** Sums of what each party itself states, over the events of which it gave a number. */
export function partySums(claims: readonly ToldClaim[]): PartySum[] {
  const sums = new Map<string, PartySum>();
  for (const rows of byEvent(claims)) {
    for (const side of SIDES) {
      for (const [party, what, number] of wordsOf(rows, side)) {
        const key = `${side} ${what} ${party}`;
        const sum = sums.get(key) ?? { side, party, what, sum: 0, events: 0 };
        sums.set(key, { ...sum, sum: sum.sum + number, events: sum.events + 1 });
      }
    }
  }
  return [...sums.values()];
}
