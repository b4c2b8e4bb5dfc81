import { describe, expect, it, test } from 'vitest';
import { wantedMessage } from '../../src/ledger/wanted-message.js';

const at = new Date('2025-08-24T12:00:00Z');
const settled = new Date('2025-08-24T12:10:00Z');
const earlier = new Date('2025-08-24T11:00:00Z');
const soon = new Date('2025-08-24T12:04:00Z');

function wanted(
  event: { alert_version: number | null; alert_not_before: Date | null },
  effect: 'new_message' | 'edit_and_reply' | 'silent_edit' | 'none',
  beingTold = false,
) {
  return wantedMessage(
    event,
    { effect, reason: 'sources_added', sound: true },
    { version: 5, at, settleMilliseconds: 600_000, beingTold },
  );
}

const told = { alert_version: 4, alert_not_before: earlier };
const untold = { alert_version: null, alert_not_before: null };

describe('what messages should show', () => {
  it('a new message: at once, to everybody', () => {
    expect(wanted(untold, 'new_message')).toEqual({
      columns: { alert_version: 5, alert_not_before: at, alert_sound: true },
      firstAlerts: true,
    });
  });
  it('a change that matters: at once, with a reply', () => {
    expect(wanted(told, 'edit_and_reply').columns).toEqual({
      alert_version: 5,
      alert_not_before: at,
      reply_version: 5,
    });
  });
  it('a silent edit: when it has settled', () => {
    expect(wanted(told, 'silent_edit').columns).toEqual({ alert_version: 5, alert_not_before: settled });
  });
  it('another silent edit meanwhile: no later than the first', () => {
    const waiting = { alert_version: 4, alert_not_before: soon };
    expect(wanted(waiting, 'silent_edit', true).columns.alert_not_before).toEqual(soon);
  });
  it('a silent edit while alerts are on their way: with them', () => {
    expect(wanted(told, 'silent_edit', true).columns.alert_not_before).toEqual(earlier);
  });
  test.each(['edit_and_reply', 'silent_edit'] as const)('%s of what nobody was told: nothing', (effect) => {
    expect(wanted(untold, effect)).toEqual({ columns: {}, firstAlerts: false });
  });
  it('nothing to tell: nothing', () => {
    expect(wanted(told, 'none')).toEqual({ columns: {}, firstAlerts: false });
  });
});
