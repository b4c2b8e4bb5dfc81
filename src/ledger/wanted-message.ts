import type { Updateable } from 'kysely';
import type { EventRow, EventTable } from '../../db/schema.js';
import type { JudgedEvent } from './judge-event.js';

export interface WantedMessage {
  columns: Pick<
    Updateable<EventTable>,
    'alert_version' | 'alert_not_before' | 'alert_sound' | 'reply_version'
  >;
  /** The event is to be told for the first time. */
  firstAlerts: boolean;
}

/**
 * What every message about an event should show from now on. A silent edit waits for more of them, but neither longer
 * than the first one asked for nor while some chat still waits for what was wanted before.
 */
export function wantedMessage(
  event: Pick<EventRow, 'alert_version' | 'alert_not_before'>,
  { reason, effect, sound }: Pick<JudgedEvent, 'reason' | 'effect' | 'sound'>,
  now: { version: number; at: Date; settleMilliseconds: number; beingTold: boolean },
): WantedMessage {
  const { version, at } = now;
  if (effect === 'new_message') {
    return {
      columns: { alert_version: version, alert_not_before: at, alert_sound: sound },
      firstAlerts: true,
    };
  }
  if (effect === 'none' || event.alert_version === null) return { columns: {}, firstAlerts: false };
  if (effect === 'edit_and_reply') {
    return {
      columns: { alert_version: version, alert_not_before: at, reply_version: version },
      firstAlerts: false,
    };
  }
  // A warning is of use at once.
  const wait = reason === 'under_check' || reason === 'officially_denied' ? 0 : now.settleMilliseconds;
  const settled = new Date(at.getTime() + wait);
  const dueBefore = event.alert_not_before;
  const keep = dueBefore !== null && now.beingTold && dueBefore < settled;
  return {
    columns: { alert_version: version, alert_not_before: keep ? dueBefore : settled },
    firstAlerts: false,
  };
}
