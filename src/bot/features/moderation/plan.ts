import type { ClaimByHand, Moderation } from '../../../ledger/moderation/api.js';
import type { Needs, Outcome } from '../../../ledger/moderation/outcomes.js';
import type { Answers, Draft } from './draft.js';

const INCOMPLETE: Outcome = { kind: 'invalid', problem: 'empty' };

function claimByHand({ link, source, status, kind, day, figures }: Answers): ClaimByHand | null {
  if (!link || source === undefined || status === undefined || kind === undefined || day === undefined) {
    return null;
  }
  return { source, url: link, status, kind, date: day, figures: figures ?? {} };
}

type Step = { by: number; reason: string; cardId?: number };

function seenOf({ eventVersion }: Draft): { expectedVersion?: number } {
  return eventVersion === null ? {} : { expectedVersion: eventVersion };
}

/** Steps that concern a claim, a card, a channel or an earlier step. Undefined: the goal is another. */
function beyondEvents(
  moderation: Moderation,
  draft: Draft,
  step: Step,
): Promise<Outcome | Needs> | undefined {
  const { goal, answers, cardId, eventId } = draft;
  const { by, reason } = step;
  const seen = seenOf(draft);
  const onClaim = { ...step, ...seen, ...(eventId === null ? {} : { eventId }) };
  switch (goal) {
    case 'attach': {
      const { claim: claimId, target: toEventId } = answers;
      if (claimId === undefined || toEventId === undefined) return undefined;
      return moderation.attachClaim({ ...onClaim, claimId, toEventId });
    }
    case 'irrelevant':
    case 'follow_up':
    case 'announcement':
      if (answers.claim === undefined) return undefined;
      return moderation.ruleClaim({ ...onClaim, claimId: answers.claim, ruling: goal });
    case 'add_event': {
      const claim = claimByHand(answers);
      return claim === null ? undefined : moderation.addEvent({ by, reason, claim });
    }
    case 'pause':
      return moderation.pausePublishing({ by, reason, channelId: answers.channel ?? null });
    case 'ignore':
      if (!answers.channel) return undefined;
      return moderation.ignoreChannel({ by, reason, channelId: answers.channel });
    case 'undo':
      if (answers.action === undefined) return undefined;
      return moderation.undo({ by, reason, actionId: answers.action });
    case 'wrong':
      if (cardId === null) return undefined;
      return moderation.settleDoubt({ by, reason, ...seen, cardId, answer: 'wrong' });
    default:
      return undefined;
  }
}

function onEvent(
  moderation: Moderation,
  draft: Draft,
  step: Step & { eventId: number },
): Promise<Outcome> | undefined {
  const { goal, answers } = draft;
  const { field, value, target, claim, link, source } = answers;
  const event = { ...step, ...seenOf(draft) };
  switch (goal) {
    case 'correct':
      if (field === undefined || value === undefined) return undefined;
      return moderation.correctField({ ...event, field, value: value.is });
    case 'lock':
      return field === undefined ? undefined : moderation.lockField({ ...event, field });
    case 'merge':
      return target === undefined ? undefined : moderation.mergeEvents({ ...event, into: target });
    case 'split':
      return claim === undefined ? undefined : moderation.splitClaims({ ...event, claimIds: [claim] });
    case 'retract':
      return moderation.retractEvent(event);
    case 'false': {
      const denial = link && source !== undefined ? { source, url: link } : null;
      return moderation.markFalse({ ...event, denial });
    }
    case 'agreement': {
      const { eventId, ...on } = event;
      return moderation.linkToAgreement({ ...on, eventIds: [eventId], agreement: answers.agreement ?? null });
    }
    case 'add_claim': {
      const byHand = claimByHand(answers);
      return byHand === null ? undefined : moderation.addClaim({ ...event, claim: byHand });
    }
    default:
      return undefined;
  }
}

/**
 * Does what a dialogue led to. Rights and values are judged by the ledger, in the transaction that acts; a draft that
 * lacks an answer does nothing.
 */
export async function carryOut(moderation: Moderation, draft: Draft, by: number): Promise<Outcome | Needs> {
  const { eventId, cardId } = draft;
  const step: Step = { by, reason: draft.answers.reason ?? '', ...(cardId === null ? {} : { cardId }) };
  const other = beyondEvents(moderation, draft, step);
  if (other !== undefined) return await other;
  if (eventId === null) return INCOMPLETE;
  return (await onEvent(moderation, draft, { ...step, eventId })) ?? INCOMPLETE;
}
