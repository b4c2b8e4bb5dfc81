import { describe, expect, it, test } from 'vitest';
import type { Correction } from '../../src/domain/correction.js';
import type { EventFacts } from '../../src/domain/event.js';
import { type EventRecord, foldEvent, type LedgerClaim, type Seed } from '../../src/domain/fold-event.js';
import type { Figures } from '../../src/domain/report.js';
import { partyOf } from '../../src/domain/sources.js';

function claim(source: string, figures: Figures, more: Partial<LedgerClaim> = {}): LedgerClaim {
  return {
    source,
    party: partyOf(source),
    figures,
    outside: {},
    qualifiers: {},
    mediators: [],
    status: 'carried_out',
    date: '2025-08-24',
    ordinal: null,
    transit: null,
    categories: [],
    statedAt: new Date('2025-08-24T10:00:00Z'),
    replaced: false,
    fromPost: true,
    ...more,
  };
}

function fold(claims: LedgerClaim[], more: Partial<EventRecord> = {}): EventFacts {
  return foldEvent({ kind: 'exchange', seed: null, claims, corrections: [], ...more });
}

const SEED: Seed = {
  lifecycle: 'carried_out',
  date: '2025-08-24',
  date_precision: 'day',
  ordinal: 68,
  agreement: 'istanbul-2025-07-23',
  mediators: ['AE'],
  transit: 'BY',
  categories: ['kursk_residents'],
};
const filed = { statedAt: null, fromPost: false };

it('a corrected part is settled: it is no longer said apart too', () => {
  const claims = [claim('mod_russia', { 'ua.military': 146 }), claim('koord_shtab', { 'ua.civilians': 8 })];
  expect(fold(claims).consolidated.ua.unsettled).toEqual({ civilians: 8 });
  const corrections: Correction[] = [{ field: 'ua.civilians', value: 9 }];
  expect(fold(claims, { corrections }).consolidated.ua).toMatchObject({
    military: 146,
    civilians: 9,
    unsettled: {},
  });
  const lock: Correction[] = [{ field: 'ua.civilians', value: null, isLock: true }];
  expect(fold(claims, { corrections: lock }).consolidated.ua.unsettled).toEqual({ civilians: 8 });
});

describe('claims', () => {
  it("of one source: the later post's number replaces the earlier one, another key stays", () => {
    const facts = fold([
      claim('zelensky', { 'ua.people': 200, 'ua.civilians': 6 }),
      claim('zelensky', { 'ua.people': 230 }),
    ]);
    expect(facts.consolidated.ua).toMatchObject({ people: 230, civilians: 6 });
  });

  it('of a file replace nothing among themselves, and give way to a post of the same source', () => {
    const parts = [
      claim('yermak', { 'ua.people': 45, 'ua.civilians': 2 }, filed),
      claim('yermak', { 'ua.military': 45, 'ua.civilians': 2 }, filed),
    ];
    expect(fold(parts).consolidated.ua).toMatchObject({ people: 45, civilians: 2, military: null });
    const posted = claim('yermak', { 'ua.people': 46 });
    expect(fold([parts[0]!, posted]).consolidated.ua).toMatchObject({ people: 46, civilians: 2 });
  });

  it('that were replaced count for nothing', () => {
    const facts = fold([
      claim('zelensky', { 'ua.people': 999 }, { replaced: true, mediators: ['US'], ordinal: 12 }),
      claim('zelensky', { 'ua.people': 95 }),
    ]);
    expect(facts).toMatchObject({ mediators: [], ordinal: null, consolidated: { ua: { people: 95 } } });
  });

  it('that are all replaced leave a retracted event on its day, without figures', () => {
    const facts = fold([claim('zelensky', { 'ua.people': 95 }, { replaced: true })]);
    expect(facts).toMatchObject({ lifecycle: 'retracted', date: '2025-08-24', confirmed_by: [] });
    expect(facts.agreement_state).toBe('unknown');
  });

  it('without numbers still confirm', () => {
    expect(fold([claim('zelensky', {}), claim('mod_russia', {})])).toMatchObject({
      confirmed_by: ['ua', 'ru'],
      agreement_state: 'unknown',
      consolidated: { ua: { people: null, military: null } },
    });
  });

  it('keep 0 apart from nothing said', () => {
    expect(fold([claim('mod_russia', { 'ru.civilians': 0 })]).consolidated.ru).toMatchObject({
      civilians: 0,
      military: null,
    });
  });

  it('together name mediators, the transit country, the ordinal and who is among them', () => {
    const facts = fold([
      claim('mod_russia', {}, { mediators: ['AE'], transit: 'BY', categories: ['women'] }),
      claim('koord_shtab', {}, { mediators: ['AE', 'US'], ordinal: 68, categories: ['azov'] }),
    ]);
    expect(facts).toMatchObject({
      mediators: ['AE', 'US'],
      transit: 'BY',
      ordinal: 68,
      categories: ['women', 'azov'],
    });
  });
});

describe('what is said before an event', () => {
  const cases = [
    ['planned', 'announced'],
    ['agreed', 'announced'],
    ['postponed', 'postponed'],
    ['called_off', 'called_off'],
    ['denied', 'denied'],
  ] as const;
  test.each(cases)('%s makes it %s', (status, lifecycle) => {
    const facts = fold([claim('zelensky', { 'ua.people': 95 }, { status })]);
    expect(facts).toMatchObject({ lifecycle, confirmed_by: [], consolidated: { ua: { people: null } } });
  });

  it('is overtaken by the first report that it took place', () => {
    const facts = fold([claim('zelensky', {}, { status: 'postponed' }), claim('mod_russia', {})]);
    expect(facts).toMatchObject({ lifecycle: 'carried_out', confirmed_by: ['ru'] });
  });
});

describe('a file', () => {
  it('keeps its day and its members against posts, and takes what they add', () => {
    const late = claim('uae_mofa', {}, { date: '2025-08-25', mediators: ['AE', 'SA'], ordinal: 70 });
    expect(fold([claim('zelensky', {}, filed), late], { seed: SEED })).toMatchObject({
      ...SEED,
      mediators: ['AE', 'SA'],
    });
  });

  it('says that a planned one was called off', () => {
    const planned = claim('diu', {}, { ...filed, status: 'called_off' });
    expect(fold([planned], { seed: { ...SEED, lifecycle: 'called_off' } }).lifecycle).toBe('called_off');
  });
});

describe('a correction', () => {
  const said = [
    claim('mod_russia', { 'ua.military': 154, 'ru.military': 146 }, { mediators: ['AE'] }),
    claim('uae_mofa', { 'ua.people': 146 }),
  ];
  const corrected = (...corrections: Correction[]) => fold(said, { corrections });

  it('of a number wins, and the misread one contests nothing any more', () => {
    expect(fold(said).agreement_state).toBe('contested');
    const facts = corrected({ field: 'ua.military', value: 146 });
    expect(facts.consolidated.ua).toMatchObject({ military: 146, people: null });
    expect(facts.states['ua.military']).toBe('same');
  });

  it('may say that a number is unknown', () => {
    expect(corrected({ field: 'ru.military', value: null }).consolidated.ru.military).toBeNull();
  });

  it('of two on one field the later wins', () => {
    const facts = corrected({ field: 'ua.military', value: 1 }, { field: 'ua.military', value: 2 });
    expect(facts.consolidated.ua.military).toBe(2);
  });

  const members: [Correction, Partial<EventFacts>][] = [
    [{ field: 'date', value: '2025-08-23' }, { date: '2025-08-23' }],
    [{ field: 'kind', value: 'handover' }, { kind: 'handover' }],
    [
      { field: 'lifecycle', value: 'denied' },
      { lifecycle: 'denied', confirmed_by: [] },
    ],
    [{ field: 'ordinal', value: 68 }, { ordinal: 68 }],
    [{ field: 'agreement', value: 'geneva-2026-03' }, { agreement: 'geneva-2026-03' }],
    [{ field: 'mediators', value: [] }, { mediators: [] }],
    [{ field: 'transit', value: 'BY' }, { transit: 'BY' }],
  ];
  test.each(members)('%j', (correction, expected) => {
    expect(corrected(correction)).toMatchObject(expected);
  });

  it('settles a part that nobody had settled', () => {
    const facts = fold(
      [claim('mod_russia', { 'ua.military': 146 }), claim('koord_shtab', { 'ua.civilians': 8 })],
      {
        corrections: [
          { field: 'ua.civilians', value: 8 },
          { field: 'ua.unsettled', value: {} },
        ],
      },
    );
    expect(facts.consolidated.ua).toMatchObject({ military: 146, civilians: 8, unsettled: {} });
  });
});
