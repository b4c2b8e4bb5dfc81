import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parser/index.js';
import type { Phrasing } from '../corpus/phrasings/phrasing.js';
import { readPhrasings } from '../corpus/phrasings/read.js';

/** 24 August 2025 is a Sunday. */
const DAY = '2025-08-24';

function saidBy(phrasing: Phrasing, text: string) {
  const result = parsePost({ text, channel: phrasing.channel, published: phrasing.published ?? DAY });
  const report = result.reports[0];
  const totals = result.cumulative.map((total) => [total.side, total.what, total.value]);
  const held = result.held.map((estimate) => [estimate.held_by, estimate.what, estimate.value]);
  return {
    reports: result.reports.length,
    figures: report?.figures ?? {},
    outside: report?.outside ?? {},
    ...(phrasing.qualifiers && { qualifiers: report?.qualifiers }),
    ...(phrasing.kind && { kind: report?.kind }),
    ...(phrasing.date && { date: report?.date }),
    ...(phrasing.ordinal && { ordinal: report?.ordinal }),
    ...(phrasing.transit && { transit: report?.transit }),
    ...(phrasing.mediators && { mediators: [...(report?.mediators ?? [])].sort() }),
    ...(phrasing.verdict && { verdict: result.verdict }),
    ...(phrasing.totals && { totals }),
    ...(phrasing.held && { held }),
  };
}

function meant(phrasing: Phrasing) {
  const { figures, outside, qualifiers, kind, date, ordinal, transit, mediators, verdict, totals, held } =
    phrasing;
  return {
    reports: figures === undefined ? 0 : 1,
    figures: figures ?? {},
    outside: outside ?? {},
    ...(qualifiers && { qualifiers }),
    ...(kind && { kind }),
    ...(date && { date }),
    ...(ordinal && { ordinal }),
    ...(transit && { transit }),
    ...(mediators && { mediators: [...mediators].sort() }),
    ...(verdict && { verdict }),
    ...(totals && { totals }),
    ...(held && { held }),
  };
}

for (const [file, phrasings] of await readPhrasings()) {
  describe(`phrasings of ${file}`, () => {
    for (const phrasing of phrasings) {
      for (const text of phrasing.texts) {
        it(text, () => {
          expect(saidBy(phrasing, text)).toEqual(meant(phrasing));
        });
      }
    }
  });
}
