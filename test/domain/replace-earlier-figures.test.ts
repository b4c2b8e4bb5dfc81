import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/event.js';
import { NAMELESS_SOURCE, replaceEarlierFigures } from '../../src/domain/replace-earlier-figures.js';
import type { Figures, Qualifiers } from '../../src/domain/report.js';
import { partyOf } from '../../src/domain/sources.js';

function claim(source: string, figures: Figures, qualifiers: Qualifiers = {}, outside: Figures = {}): Claim {
  return { source, party: partyOf(source), figures, outside, qualifiers, mediators: [] };
}

const cases: { sentence: string; claims: Claim[]; left: Figures[] }[] = [
  {
    sentence: "a source's later exact figure replaces its earlier one of the same key",
    claims: [claim('zelensky', { 'ua.people': 95 }), claim('zelensky', { 'ua.people': 96 })],
    left: [{}, { 'ua.people': 96 }],
  },
  {
    sentence: 'keys that the later one does not mention stay',
    claims: [claim('zelensky', { 'ua.people': 95, 'ru.people': 90 }), claim('zelensky', { 'ua.people': 96 })],
    left: [{ 'ru.people': 90 }, { 'ua.people': 96 }],
  },
  {
    sentence: 'a later bound replaces nothing',
    claims: [
      claim('zelensky', { 'ua.people': 95 }),
      claim('zelensky', { 'ua.people': 90 }, { 'ua.people': 'more_than' }),
    ],
    left: [{ 'ua.people': 95 }, { 'ua.people': 90 }],
  },
  {
    sentence: 'another source replaces nothing',
    claims: [claim('zelensky', { 'ua.people': 95 }), claim('lubinets', { 'ua.people': 96 })],
    left: [{ 'ua.people': 95 }, { 'ua.people': 96 }],
  },
  {
    sentence: 'texts without a named source do not replace one another',
    claims: [claim(NAMELESS_SOURCE, { 'ua.people': 95 }), claim(NAMELESS_SOURCE, { 'ua.people': 96 })],
    left: [{ 'ua.people': 95 }, { 'ua.people': 96 }],
  },
  {
    sentence: 'the last of three counts, with another source between',
    claims: [
      claim('zelensky', { 'ua.people': 95 }),
      claim('lubinets', { 'ua.people': 97 }),
      claim('zelensky', { 'ua.people': 96 }),
      claim('zelensky', { 'ua.people': 97 }),
    ],
    left: [{}, { 'ua.people': 97 }, {}, { 'ua.people': 97 }],
  },
];

test.each(cases)('$sentence', ({ claims, left }) => {
  expect(replaceEarlierFigures(claims).map(({ figures }) => figures)).toEqual(left);
});

test('a figure outside the formula is replaced apart from one inside it', () => {
  const claims = [
    claim('zelensky', { 'ua.people': 175 }, {}, { 'ua.people': 22 }),
    claim('zelensky', {}, {}, { 'ua.people': 23 }),
  ];
  const [earlier, later] = replaceEarlierFigures(claims);
  expect(earlier).toMatchObject({ figures: { 'ua.people': 175 }, outside: {} });
  expect(later).toMatchObject({ outside: { 'ua.people': 23 } });
});

test('the claims handed in are left as they are', () => {
  const claims = [claim('zelensky', { 'ua.people': 95 }), claim('zelensky', { 'ua.people': 96 })];
  const before = structuredClone(claims);
  replaceEarlierFigures(claims);
  expect(claims).toEqual(before);
});
