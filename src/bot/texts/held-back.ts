import { DOUBTS, HELD_BACK } from '../../domain/publish-policy.js';
import type { HeldBackDoubts } from '../../store/totals.js';

/** The publish policy as a query needs it: which open doubts keep an event, or its figures, out of a sum. */
export function heldBackDoubts(): HeldBackDoubts {
  return {
    fact: DOUBTS.filter((doubt) => HELD_BACK[doubt] === 'fact' && doubt !== 'verdict_unsure'),
    // A doubtful verdict beside a sure report leaves only its figures in doubt.
    figures: DOUBTS.filter((doubt) => HELD_BACK[doubt] === 'figures' || doubt === 'verdict_unsure'),
  };
}
