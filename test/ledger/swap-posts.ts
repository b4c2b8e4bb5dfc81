import type { ProcessOutcome } from '../../src/ledger/process-revision.js';
import type { EventChange } from '../../src/ledger/refold-event.js';
import { report } from './ledger.js';

/** The single change that a post made. */
export function only(outcome: ProcessOutcome): EventChange {
  if (outcome.kind !== 'events' || outcome.changes.length !== 1)
    throw new Error(`not one change: ${JSON.stringify(outcome)}`);
  return outcome.changes[0]!;
}

export const moscow = {
  channel: 'mod_russia',
  messageId: 100,
  at: '2025-08-24T10:32:00Z',
  says: { reports: [report({ figures: { 'ua.military': 146, 'ru.military': 146 } })] },
};
export const kyiv = {
  channel: 'koord_shtab',
  messageId: 7,
  at: '2025-08-24T11:05:00Z',
  says: { reports: [report({ figures: { 'ua.civilians': 8 } })] },
};
