import { describe, expect, test } from 'vitest';
import { consolidate } from '../../src/domain/consolidate.js';
import type { Claim } from '../../src/domain/event.js';
import { sayersOf, type ToldFigure } from '../../src/domain/figure-sayers.js';
import type { Side } from '../../src/domain/post.js';
import type { Figures } from '../../src/domain/report.js';
import { partyOf } from '../../src/domain/sources.js';

function claim(source: string, figures: Figures, more: Partial<Claim> = {}): Claim {
  return {
    source,
    party: partyOf(source),
    figures,
    outside: {},
    qualifiers: {},
    mediators: [],
    ...more,
  };
}

function sayers(claims: readonly Claim[], side: Side, figure: ToldFigure): string[] {
  const { consolidated } = consolidate({ kind: 'exchange', lifecycle: 'carried_out', claims });
  return sayersOf(side, consolidated[side], figure, claims).map(({ source }) => source);
}

describe('the swap of 24 August 2025', () => {
  const claims = [
    claim('mod_russia', { 'ua.military': 146, 'ru.military': 146, 'ru.civilians': 8 }),
    claim('koord_shtab', { 'ua.civilians': 8 }),
    claim('uae_mofa', { 'ua.people': 146, 'ru.people': 146 }),
  ];

  test.each<[Side, ToldFigure, string[]]>([
    ['ua', 'military', ['mod_russia', 'uae_mofa']],
    ['ua', 'persons', ['mod_russia', 'uae_mofa']],
    ['ua', 'unsettled', ['koord_shtab']],
    ['ru', 'military', ['mod_russia', 'uae_mofa']],
    ['ru', 'civilians', ['mod_russia']],
    ['ru', 'persons', ['mod_russia']],
  ])('to %s, %s', (side, figure, expected) => {
    expect(sayers(claims, side, figure)).toEqual(expected);
  });
});

test('one party gives the whole, the other the parts: each what it says', () => {
  const claims = [
    claim('koord_shtab', { 'ua.people': 65 }),
    claim('mod_russia', { 'ua.military': 64, 'ua.civilians': 1 }),
  ];
  expect(sayers(claims, 'ua', 'persons')).toEqual(['koord_shtab', 'mod_russia']);
  expect(sayers(claims, 'ua', 'military')).toEqual(['mod_russia']);
});

test('two officials of a party make one number together', () => {
  const claims = [claim('zelensky', { 'ua.military': 64 }), claim('lubinets', { 'ua.civilians': 1 })];
  expect(sayers(claims, 'ua', 'persons')).toEqual(['zelensky', 'lubinets']);
});

test('another number, a bound and the press beside an official say nothing of it', () => {
  const claims = [
    claim('koord_shtab', { 'ua.military': 84, 'ua.bodies': 3 }),
    claim('mod_russia', { 'ua.military': 85, 'ua.bodies': 4 }),
    claim('medinsky', { 'ua.military': 84 }, { qualifiers: { 'ua.military': 'more_than' } }),
    claim('media:a.com', { 'ua.military': 84, 'ua.bodies': 3 }),
  ];
  expect(sayers(claims, 'ua', 'military')).toEqual(['koord_shtab']);
  expect(sayers(claims, 'ua', 'bodies')).toEqual(['koord_shtab']);
});

test('the press alone, and nobody after a correction', () => {
  const claims = [claim('media:a.com', { 'ua.military': 5 })];
  expect(sayers(claims, 'ua', 'military')).toEqual(['media:a.com']);
  const { consolidated } = consolidate({ kind: 'exchange', lifecycle: 'carried_out', claims });
  expect(sayersOf('ua', { ...consolidated.ua, military: 6 }, 'military', claims)).toEqual([]);
});

test('those beyond the exchange', () => {
  const claims = [
    claim('zelensky', { 'ua.military': 10 }, { outside: { 'ua.people': 2 } }),
    claim('mod_russia', { 'ua.military': 10 }),
  ];
  expect(sayers(claims, 'ua', 'outside')).toEqual(['zelensky']);
});
