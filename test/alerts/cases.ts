import type { EventView } from '../../src/store/event-view.js';
import { claim, correction, kyiv, viewOf } from './event-views.js';

const DAY = '2025-08-24';

const MINISTRY = claim('mod_russia', kyiv(DAY, '13:32'), {
  figures: { 'ua.military': 146, 'ru.military': 146, 'ru.civilians': 8 },
  mediators: ['AE'],
  transit: 'BY',
  categories: ['kursk_residents'],
});
const HEADQUARTERS = claim('koord_shtab', kyiv(DAY, '14:20'), {
  figures: { 'ua.civilians': 8 },
  ordinal: 68,
  categories: ['journalists', 'mariupol'],
});
const EMIRATES = claim('uae_mofa', kyiv(DAY, '15:05'), {
  figures: { 'ua.people': 146, 'ru.people': 146 },
  mediators: ['AE'],
});
const PRESIDENT = claim('zelensky', kyiv(DAY, '14:05'), { mediators: ['AE', 'US'] });

const oneSide = viewOf({ claims: [MINISTRY] });

const bodies = (source: string, time: string, figures: Record<string, number>) =>
  claim(source, kyiv('2025-06-16', time), { kind: 'bodies', date: '2025-06-16', figures });

/** Names say what is shown; the snapshots are read by people. */
export const CASES: Record<string, EventView> = {
  'first report, one side': oneSide,
  'both sides, a part unsettled, one error corrected': viewOf({
    claims: [MINISTRY, PRESIDENT, HEADQUARTERS, EMIRATES],
    corrections: [correction('ua.military', 146, 'We had added two sources’ figures', kyiv(DAY, '15:40'))],
    versions: [
      {
        event_id: 1,
        version: 3,
        at: kyiv(DAY, '14:21'),
        reason: 'figures_changed',
        effect: 'silent_edit',
        cause: {},
        facts: {
          ...oneSide.facts,
          consolidated: {
            ...oneSide.facts.consolidated,
            ua: { ...oneSide.facts.consolidated.ua, military: 154 },
          },
        },
        doubts: [],
      },
      {
        event_id: 1,
        version: 4,
        at: kyiv(DAY, '15:41'),
        reason: 'correction',
        effect: 'edit_and_reply',
        cause: {},
        facts: oneSide.facts,
        doubts: [],
      },
    ],
    event: { version: 4 },
  }),
  'exchange without numbers': viewOf({
    claims: [claim('zelensky', kyiv(DAY, '14:05')), claim('mod_russia', kyiv(DAY, '14:30'))],
  }),
  'bodies only, contested': viewOf({
    claims: [
      bodies('koord_shtab', '12:01', { 'ua.bodies': 1245 }),
      bodies('mod_russia', '12:40', { 'ua.bodies': 1248, 'ru.bodies': 51 }),
      bodies('medinsky', '13:10', {}),
    ],
    event: { serial: 124 },
  }),
  'contested persons, and a number beyond the terms': viewOf({
    claims: [
      claim('koord_shtab', kyiv(DAY, '13:00'), { figures: { 'ua.people': 84 }, qualifiers: {} }),
      claim('mod_russia', kyiv(DAY, '13:32'), {
        figures: { 'ua.military': 90, 'ru.military': 84 },
        outside: { 'ua.military': 22 },
      }),
      claim('diu', kyiv(DAY, '13:45'), {
        figures: { 'ua.civilians': 51 },
        qualifiers: { 'ua.civilians': 'more_than' },
      }),
    ],
  }),
  'late news': viewOf({
    claims: [MINISTRY],
    event: { alert_sound: false, created_at: kyiv(DAY, '18:10') },
    reading: { ua: { channels: 3, readable: 0, readAt: null, unreadableSince: kyiv('2025-08-23', '22:15') } },
  }),
  retracted: viewOf({
    claims: [],
    withdrawn: [MINISTRY],
    event: { version: 3, figures_published: true },
    versions: [
      {
        event_id: 1,
        version: 1,
        at: kyiv(DAY, '13:41'),
        reason: 'first_report',
        effect: 'new_message',
        cause: {},
        facts: oneSide.facts,
        doubts: [],
      },
    ],
  }),
  'denied by the other side': viewOf({
    claims: [MINISTRY, claim('koord_shtab', kyiv(DAY, '16:02'), { status: 'denied' })],
    corrections: [correction('lifecycle', 'denied', '', kyiv(DAY, '16:10'))],
    event: { version: 2 },
  }),
  'deleted source post': viewOf({
    claims: [{ ...MINISTRY, deleted_at: kyiv('2025-08-25', '02:10') }],
    event: { version: 2 },
  }),
  'figures held back': viewOf({ claims: [MINISTRY], event: { figures_published: false } }),
  'mediator only': viewOf({
    claims: [claim('uae_mofa', kyiv(DAY, '15:05'), { figures: { 'both.people': 292 }, mediators: ['AE'] })],
    reading: { ru: { channels: 2, readable: 1, readAt: kyiv(DAY, '15:00'), unreadableSince: null } },
  }),
  announced: viewOf({
    claims: [
      claim('umerov', kyiv(DAY, '09:15'), {
        status: 'agreed',
        date: '2025-08-26',
        figures: { 'ua.people': 1200, 'ru.people': 1200 },
        mediators: ['US'],
      }),
    ],
  }),
  'handover, one person': viewOf({
    claims: [claim('moskalkova', kyiv(DAY, '11:00'), { kind: 'handover', figures: { 'ru.military': 1 } })],
  }),
};
