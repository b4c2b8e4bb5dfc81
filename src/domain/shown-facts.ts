import type { Block, EventFacts } from './event.js';

const NO_FIGURES: Block = {
  military: null,
  civilians: null,
  people: null,
  bodies: null,
  outside: null,
  unsettled: {},
};

/** The facts as a reader sees them: figures that are being checked are told to nobody. */
export function hideFigures(facts: EventFacts, figuresPublished: boolean): EventFacts {
  if (figuresPublished) return facts;
  return {
    ...facts,
    consolidated: { ua: { ...NO_FIGURES, unsettled: {} }, ru: { ...NO_FIGURES, unsettled: {} } },
    states: {},
    agreement_state: 'unknown',
  };
}
