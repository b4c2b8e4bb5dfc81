import type { Claim, EventFacts, Lifecycle } from './event.js';
import { agreementState, figureStates } from './figure-state.js';
import { mergeSide } from './merge-claims.js';
import { PARTIES } from './post.js';
import type { Kind } from './report.js';

export type ConsolidatedFacts = Pick<
  EventFacts,
  'consolidated' | 'states' | 'agreement_state' | 'confirmed_by'
>;

/**
 * Everything that is computed from an event's claims. They come in the order of their statements, earlier figures of
 * a source already replaced, and say that the transfer took place: an announcement or a denial is no claim here.
 * Order matters only between claims of equal rank.
 */
export function consolidate(event: {
  kind: Kind;
  lifecycle: Lifecycle;
  claims: readonly Claim[];
}): ConsolidatedFacts {
  const { kind, lifecycle, claims } = event;
  const consolidated = { ua: mergeSide('ua', kind, claims), ru: mergeSide('ru', kind, claims) };
  const states = figureStates(consolidated, claims);
  const speakers = new Set(claims.map(({ party }) => party));
  return {
    consolidated,
    states,
    agreement_state: agreementState(states),
    confirmed_by: lifecycle === 'carried_out' ? PARTIES.filter((party) => speakers.has(party)) : [],
  };
}
