import { describe, expect, it } from 'vitest';
import {
  type DoubtedClaim,
  type PublicationRecord,
  publishEvent,
} from '../../src/domain/event-publication.js';
import type { Doubt } from '../../src/domain/publish-policy.js';
import type { Figures } from '../../src/domain/report.js';
import { partyOf } from '../../src/domain/sources.js';

const taken = new Date('2025-08-24T10:00:00Z');

function claim(
  source: string,
  figures: Figures,
  doubts: Doubt[] = [],
  more: Partial<DoubtedClaim> = {},
): DoubtedClaim {
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
    statedAt: taken,
    replaced: false,
    fromPost: true,
    doubts,
    takenAt: taken,
    setAside: false,
    ...more,
  };
}

function publish(claims: DoubtedClaim[], more: Partial<PublicationRecord> = {}) {
  return publishEvent({
    kind: 'exchange',
    seed: null,
    claims,
    corrections: [],
    settled: [],
    raised: [],
    ...more,
  });
}

describe('an event is judged by its whole record', () => {
  it('a doubted number that changes nothing needs no check', () => {
    const sure = claim('koord_shtab', { 'ua.people': 146 });
    const doubted = claim('lubinets', { 'ua.people': 146 }, ['contradictory_figures']);
    expect(publish([sure, doubted])).toEqual({ fact: 'publish', figures: 'publish', doubts: [] });
  });

  it('one that does is checked', () => {
    const sure = claim('koord_shtab', { 'ua.people': 146 });
    const doubted = claim('mod_russia', { 'ru.people': 146 }, ['contradictory_figures']);
    expect(publish([sure, doubted])).toEqual({
      fact: 'publish',
      figures: 'check',
      doubts: ['contradictory_figures'],
    });
  });

  it('a settled doubt is no doubt, until it is raised anew', () => {
    const doubted = claim('mod_russia', { 'ru.people': 146 }, ['unusual_size']);
    const settled = [{ doubt: 'unusual_size' as const, at: new Date('2025-08-24T11:00:00Z') }];
    expect(publish([doubted], { settled })).toMatchObject({ figures: 'publish', doubts: [] });
    const anew = { ...doubted, takenAt: new Date('2025-08-24T12:00:00Z') };
    expect(publish([anew], { settled })).toMatchObject({ figures: 'check', doubts: ['unusual_size'] });
  });

  it('a doubt about the event holds it back until it is settled', () => {
    const sure = claim('mod_russia', {});
    const raised = [{ doubt: 'alert_brake' as const, at: taken }];
    expect(publish([sure], { raised })).toMatchObject({ fact: 'review' });
    const settled = [{ doubt: 'alert_brake' as const, at: taken }];
    expect(publish([sure], { raised, settled })).toMatchObject({ fact: 'publish', doubts: [] });
  });

  it('one of which all claims were taken back stays as public as it was', () => {
    const sure = claim('mod_russia', {}, [], { replaced: true });
    expect(publish([sure])).toMatchObject({ fact: 'publish' });
    const media = claim('media:unknown', {}, ['media_only'], { replaced: true });
    expect(publish([media])).toMatchObject({ fact: 'review' });
  });
});
