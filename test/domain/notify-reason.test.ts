import { expect, it, test } from 'vitest';
import type { Block, EventFacts } from '../../src/domain/event.js';
import {
  NOTIFY_REASONS,
  type NotifyCause,
  type NotifyEffect,
  type NotifyReason,
  notifyReason,
} from '../../src/domain/notify-reason.js';

const EMPTY: Block = {
  military: null,
  civilians: null,
  people: null,
  bodies: null,
  outside: null,
  unsettled: {},
};

function facts(more: Partial<EventFacts> = {}, ua: Partial<Block> = {}, ru: Partial<Block> = {}): EventFacts {
  return {
    kind: 'exchange',
    lifecycle: 'carried_out',
    date: '2025-08-24',
    date_precision: 'day',
    ordinal: null,
    agreement: null,
    mediators: [],
    transit: null,
    categories: [],
    consolidated: { ua: { ...EMPTY, ...ua }, ru: { ...EMPTY, ...ru } },
    states: {},
    agreement_state: 'one_party',
    confirmed_by: ['ru'],
    ...more,
  };
}

const cases: {
  sentence: string;
  before: EventFacts | null;
  after: EventFacts;
  cause?: NotifyCause;
  reason: NotifyReason;
  effect: NotifyEffect;
}[] = [
  {
    sentence: 'a first report is a message',
    before: null,
    after: facts(),
    reason: 'first_report',
    effect: 'new_message',
  },
  {
    sentence: 'a first announcement is a message',
    before: null,
    after: facts({ lifecycle: 'announced' }),
    reason: 'first_report',
    effect: 'new_message',
  },
  {
    sentence: 'what nobody was told of is not taken back',
    before: null,
    after: facts({ lifecycle: 'denied' }),
    reason: 'nothing_to_tell',
    effect: 'none',
  },
  {
    sentence: 'announced and carried out is a new message',
    before: facts({ lifecycle: 'announced' }),
    after: facts({}, { people: 95 }),
    reason: 'carried_out',
    effect: 'new_message',
  },
  {
    sentence: 'carried out after it was postponed is a new message',
    before: facts({ lifecycle: 'postponed' }),
    after: facts(),
    reason: 'carried_out',
    effect: 'new_message',
  },
  {
    sentence: 'a plan that is called off rings',
    before: facts({ lifecycle: 'announced' }),
    after: facts({ lifecycle: 'called_off' }),
    reason: 'plan_changed',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'a report that was false rings',
    before: facts({}, { people: 95 }),
    after: facts({ lifecycle: 'retracted' }),
    reason: 'retracted',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'a denial rings',
    before: facts(),
    after: facts({ lifecycle: 'denied' }),
    reason: 'denied',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'a denial that a moderator takes back brings no news: the report stands again',
    before: facts({ lifecycle: 'denied' }),
    after: facts(),
    cause: 'undo',
    reason: 'reinstated',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'a report that turns out to be a plan is taken back',
    before: facts(),
    after: facts({ lifecycle: 'announced' }),
    reason: 'retracted',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'what was taken back and holds after all rings, in the message that said so',
    before: facts({ lifecycle: 'retracted' }),
    after: facts(),
    cause: 'undo',
    reason: 'reinstated',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'a number of persons becomes known',
    before: facts({}, {}, { military: 35 }),
    after: facts({}, { people: 36 }, { military: 35 }),
    reason: 'number_known',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'a number of bodies becomes known',
    before: facts({ kind: 'bodies' }),
    after: facts({ kind: 'bodies' }, { bodies: 1000 }),
    reason: 'number_known',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'that nobody came is a number too',
    before: facts(),
    after: facts({}, {}, { people: 0 }),
    reason: 'number_known',
    effect: 'edit_and_reply',
  },
  {
    sentence: "the side's own word takes the place of the other's",
    before: facts({}, { military: 195 }),
    after: facts({ confirmed_by: ['ua', 'ru'] }, { military: 207 }),
    reason: 'number_changed',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'a number is withdrawn',
    before: facts({}, { people: 154 }),
    after: facts(),
    cause: 'correction',
    reason: 'number_changed',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'one number changes while another becomes known',
    before: facts({}, { people: 95 }),
    after: facts({}, { people: 96 }, { military: 96 }),
    reason: 'number_changed',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'those outside the formula become known',
    before: facts({}, { military: 175 }),
    after: facts({}, { military: 175, outside: 22 }),
    reason: 'number_known',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'the same persons are split into parts',
    before: facts({}, { people: 205 }),
    after: facts({}, { military: 185, civilians: 20 }),
    reason: 'parts_settled',
    effect: 'silent_edit',
  },
  {
    sentence: 'an unsettled part appears',
    before: facts({}, { military: 146 }),
    after: facts({}, { military: 146, unsettled: { civilians: 8 } }),
    reason: 'parts_settled',
    effect: 'silent_edit',
  },
  {
    sentence: 'an unsettled part is settled on top, which changes the number',
    before: facts({}, { military: 146, unsettled: { civilians: 8 } }),
    after: facts({}, { military: 146, civilians: 8 }),
    cause: 'correction',
    reason: 'number_changed',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'the other side confirms without a number',
    before: facts({ confirmed_by: ['ru'] }, { military: 25 }),
    after: facts({ confirmed_by: ['ua', 'ru'] }, { military: 25 }),
    reason: 'other_side_confirms',
    effect: 'silent_edit',
  },
  {
    sentence: 'a mediator confirms',
    before: facts({ confirmed_by: ['ru'] }),
    after: facts({ confirmed_by: ['ru', 'mediator'], mediators: ['AE'] }),
    reason: 'sources_added',
    effect: 'silent_edit',
  },
  {
    sentence: 'mediators are credited',
    before: facts(),
    after: facts({ mediators: ['AE'] }),
    reason: 'sources_added',
    effect: 'silent_edit',
  },
  {
    sentence: 'a number that is contested stays as it was',
    before: facts({ states: { 'ua.people': 'one_party' } }, { people: 189 }),
    after: facts({ states: { 'ua.people': 'contested' }, agreement_state: 'contested' }, { people: 189 }),
    reason: 'sources_added',
    effect: 'silent_edit',
  },
  {
    sentence: 'a source more that changes no fact',
    before: facts(),
    after: facts(),
    cause: 'new_source',
    reason: 'sources_added',
    effect: 'silent_edit',
  },
  {
    sentence: 'the official ordinal becomes known',
    before: facts(),
    after: facts({ ordinal: 68 }),
    reason: 'details_changed',
    effect: 'silent_edit',
  },
  {
    sentence: 'the day is corrected',
    before: facts(),
    after: facts({ date: '2025-08-23' }),
    cause: 'correction',
    reason: 'details_changed',
    effect: 'silent_edit',
  },
  {
    sentence: 'the same lists in another order are no change',
    before: facts({
      mediators: ['AE', 'US'],
      categories: ['women', 'azov'],
      states: { a: 'same', b: 'one_party' },
    }),
    after: facts({
      mediators: ['US', 'AE'],
      categories: ['azov', 'women'],
      states: { b: 'one_party', a: 'same' },
    }),
    reason: 'nothing_to_tell',
    effect: 'none',
  },
  {
    sentence: 'a post edited without a change of its parse',
    before: facts(),
    after: facts(),
    cause: 'edited_post',
    reason: 'nothing_to_tell',
    effect: 'none',
  },
  {
    sentence: 'a post that is gone adds a neutral line',
    before: facts(),
    after: facts(),
    cause: 'deleted_post',
    reason: 'source_post_gone',
    effect: 'silent_edit',
  },
  {
    sentence: 'an official denies it: a neutral line, until a moderator says what it is',
    before: facts(),
    after: facts(),
    cause: 'denial',
    reason: 'officially_denied',
    effect: 'silent_edit',
  },
  {
    sentence: 'a moderator puts it under check',
    before: facts(),
    after: facts(),
    cause: 'under_check',
    reason: 'under_check',
    effect: 'silent_edit',
  },
  {
    sentence: 'an event that another took in points there, without sound',
    before: facts({}, { people: 95 }),
    after: facts({}, { people: 96 }),
    cause: 'merged_away',
    reason: 'merged',
    effect: 'silent_edit',
  },
  {
    sentence: 'the event that took another in tells its new number',
    before: facts({}, { people: 95 }),
    after: facts({}, { people: 96 }),
    cause: 'merge',
    reason: 'number_changed',
    effect: 'edit_and_reply',
  },
  {
    sentence: 'an import begins no alert',
    before: null,
    after: facts(),
    cause: 'import',
    reason: 'first_report',
    effect: 'none',
  },
  {
    sentence: 'a re-parse corrects what was shown without a sound',
    before: facts({}, { people: 95 }),
    after: facts({}, { people: 96 }),
    cause: 'reparse',
    reason: 'number_changed',
    effect: 'silent_edit',
  },
];

test.each(cases)('$sentence', ({ before, after, cause = 'post', reason, effect }) => {
  expect(notifyReason(before, after, cause)).toEqual({ reason, effect });
});

it('has a case for every reason', () => {
  expect([...new Set(cases.map(({ reason }) => reason))].sort()).toEqual([...NOTIFY_REASONS].sort());
});
