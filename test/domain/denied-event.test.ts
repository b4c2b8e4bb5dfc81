import { expect, test } from 'vitest';
import { deniedEvent, type ToldEvent } from '../../src/domain/denied-event.js';
import type { Block } from '../../src/domain/event.js';
import type { Announcement } from '../../src/domain/report.js';

function block(people: number | null): Block {
  return { military: people, civilians: null, people: null, bodies: null, outside: null, unsettled: {} };
}

function told(id: string, date: string, people: number | null, kind: ToldEvent<string>['kind'] = 'exchange') {
  return { id, kind, date, consolidated: { ua: block(people), ru: block(people) } };
}

const swap = told('swap', '2025-08-24', 146);
const bodies = told('bodies', '2025-08-24', null, 'bodies');
const before = told('before', '2025-08-22', 84);
const denied: Announcement = { status: 'denied', figures: {} };
const DAY = '2025-08-24';

const CASES: [string, Announcement, string, ToldEvent<string>[], string | null][] = [
  ['a denial of the day', denied, DAY, [swap, bodies, before], 'swap'],
  ['a denial of the next day', denied, '2025-08-25', [swap], 'swap'],
  ['a denial that names no day, days later', denied, '2025-08-27', [swap], null],
  ['with the numbers, days later', { ...denied, formula: [84, 84] }, DAY, [swap, before], 'before'],
  ['of another formula, the only swap of the day', { ...denied, formula: [150, 150] }, DAY, [swap], 'swap'],
  ['with a day', { ...denied, date: '2025-08-22' }, DAY, [swap, before], 'before'],
  ['that may mean either of two', denied, DAY, [swap, told('other', DAY, 7)], null],
  ['of bodies', { ...denied, figures: { 'ua.bodies': 1000 } }, DAY, [swap, bodies], 'bodies'],
  ['called off, for that day', { ...denied, status: 'called_off', date: DAY }, DAY, [swap], 'swap'],
  ['called off, without a day: another swap', { ...denied, status: 'called_off' }, DAY, [swap], null],
  ['postponed to a later day', { ...denied, status: 'postponed', date: '2025-08-30' }, DAY, [swap], null],
  ['what is planned speaks against nothing', { ...denied, status: 'planned', date: DAY }, DAY, [swap], null],
];

test.each(CASES)('%s', (_, said, day, events, id) => {
  expect(deniedEvent(said, day, events)).toBe(id);
  expect(deniedEvent(said, day, events.toReversed())).toBe(id);
});
