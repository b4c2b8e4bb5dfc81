import { expect, test } from 'vitest';
import { sourceLine } from '../../src/alerts/footer.js';
import { speechFor } from '../../src/alerts/speech.js';
import { loadTranslations } from '../../src/locales/load-translations.js';
import { claim, kyiv, viewOf } from './event-views.js';

const speech = speechFor(loadTranslations(), 'en', '2025-08-24');
const at = (time: string) => kyiv('2025-08-24', time);
const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/<[^>]*>/g, ''));

test('a source with several posts is named once, with their times and a link to the newest', () => {
  const claims = [
    claim('mod_russia', at('04:23')),
    claim('koord_shtab', at('04:24')),
    claim('mod_russia', at('04:25'), { url: 'https://t.me/mod_russia/2' }),
  ];
  const lines = sourceLine(speech, viewOf({ claims }), 3);
  expect(plain(lines)).toEqual([
    "Russia's Defence Ministry, 04:23 Kyiv time, 04:25 Kyiv time · Ukraine's Coordination HQ, 04:24 Kyiv time",
  ]);
  expect(lines[0]).toContain('href="https://t.me/mod_russia/2"');
});

test('of what was read elsewhere the places stand together', () => {
  const read = (source: string, via: string) =>
    claim(source, at('12:00'), { post_id: null, via, url: `https://${via.slice(6)}/1` });
  const claims = [
    read('mod_russia', 'media:tass.ru'),
    read('mod_russia', 'media:rbc.ru'),
    read('medinsky', 'media:unknown'),
  ];
  expect(plain(sourceLine(speech, viewOf({ claims }), 1))).toEqual([
    "Russia's Defence Ministry (read at tass.ru, rbc.ru) · 1 more",
  ]);
});
