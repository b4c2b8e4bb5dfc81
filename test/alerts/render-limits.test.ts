import { describe, expect, it } from 'vitest';
import { entityCount, visibleLength } from '../../src/alerts/html.js';
import { renderEvent } from '../../src/alerts/render.js';
import { renderReplaced, renderReply } from '../../src/alerts/render-reply.js';
import { LIFECYCLES } from '../../src/domain/event.js';
import { NOTIFY_REASONS } from '../../src/domain/notify-reason.js';
import { CATEGORIES, KINDS } from '../../src/domain/report.js';
import { loadTranslations } from '../../src/locales/load-translations.js';
import { LANGUAGES } from '../../src/locales/translate.js';
import { parseHtml } from '../../src/playground/emulator/parse-html.js';
import { CASES } from './cases.js';
import { claim, correction, kyiv, viewOf } from './event-views.js';

const translate = loadTranslations();
const now = kyiv('2025-08-24', '13:41');

describe('limits', () => {
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      claim(`source_${index}_${'x'.repeat(40)}`, kyiv('2025-08-24', '13:32'), {
        id: index + 1,
        post_id: index + 1,
        party: index % 2 === 0 ? 'ua' : 'ru',
        url: `https://t.me/source/${index}?a=1&b=<2>`,
        figures: { 'ua.military': 100 + index, 'ru.military': 200 + index },
      }),
    );

  it.each([10, 30, 200])('%i sources fit into a message that Telegram parses', (count) => {
    const html = renderEvent(viewOf({ claims: crowd(count) }), 'ru', translate, now);
    expect(visibleLength(html)).toBeLessThanOrEqual(4096);
    expect(entityCount(html)).toBeLessThanOrEqual(100);
    expect(parseHtml(html).text.length).toBe(visibleLength(html));
    expect(html).toMatch(/S-134<?/);
    expect(html).toContain('/ask');
  });

  it('folds a long list and says how many lines are left out', () => {
    const html = renderEvent(
      viewOf({ claims: crowd(40).map((c) => ({ ...c, source: c.source.slice(0, 9) + c.id })) }),
      'en',
      translate,
      now,
    );
    expect(html).toContain('<blockquote expandable>');
    expect(html).toMatch(/… and \d+ more: \/swap S-134<\/blockquote>/);
  });

  it('takes nothing from outside for markup', () => {
    const html = renderEvent(
      viewOf({
        claims: [
          claim('media:<b>evil</b>', kyiv('2025-08-24', '13:32'), {
            url: 'https://x.org/?a="><script>',
            figures: { 'ua.people': 5 },
            mediators: ['<i>'],
            via: 'media:<u>',
            post_id: null,
          }),
        ],
        corrections: [correction('ua.people', 6, '<a href="https://x">click</a> & more', now)],
      }),
      'en',
      translate,
      now,
    );
    const { text, entities } = parseHtml(html);
    expect(text).toContain('<a href="https://x">click</a> & more');
    expect(text).toContain('<i>');
    expect(entities.filter(({ type }) => type === 'underline')).toEqual([]);
    expect(entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : []))).toHaveLength(1);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('every golden case is HTML that Telegram parses, the same each time', () => {
    for (const view of Object.values(CASES)) {
      const html = renderEvent(view, language, translate, now);
      expect(parseHtml(html).entities.length).toBeGreaterThan(2);
      expect(renderEvent(view, language, translate, now)).toBe(html);
    }
  });

  it('has words for every kind, stage, reason and category', () => {
    for (const kind of KINDS) {
      for (const lifecycle of LIFECYCLES) {
        const view = CASES['first report, one side']!;
        const html = renderEvent(
          { ...view, facts: { ...view.facts, kind, lifecycle, categories: [...CATEGORIES] } },
          language,
          translate,
          now,
        );
        expect(parseHtml(html).text.split('\n')[0]).toMatch(/2025$/);
      }
    }
    const names = CATEGORIES.map((category) => translate(language, 'alert-category', { category }));
    expect(new Set(names).size).toBe(CATEGORIES.length);
    for (const reason of NOTIFY_REASONS) {
      const reply = renderReply({ reason, cause: {} }, language, translate);
      expect(reply).not.toMatch(/\d/);
    }
    expect(renderReplaced(CASES.announced!, language, translate)).toMatch(/^<b>/);
  });

  it('a side that has said nothing for days is not waited for', () => {
    const html = renderEvent(
      CASES['first report, one side']!,
      language,
      translate,
      kyiv('2025-08-28', '10:00'),
    );
    const words = {
      en: 'no statement on file',
      ru: 'сообщения в нашей базе нет',
      uk: 'повідомлення в нашій базі немає',
    };
    expect(html).toContain(words[language]);
  });
});

describe('plurals and numbers', () => {
  const people = (count: number, language: (typeof LANGUAGES)[number], form: 'exact' | 'bound' = 'exact') =>
    translate(language, 'alert-people', { n: count, form }).replace('\u00a0', ' ');
  it.each([
    [0, '0 people', '0 человек', '0 людей'],
    [1, '1 person', '1 человек', '1 людина'],
    [2, '2 people', '2 человека', '2 людини'],
    [5, '5 people', '5 человек', '5 людей'],
    [11, '11 people', '11 человек', '11 людей'],
    [21, '21 people', '21 человек', '21 людина'],
    [22, '22 people', '22 человека', '22 людини'],
    [112, '112 people', '112 человек', '112 людей'],
    [1001, '1,001 people', '1 001 человек', '1 001 людина'],
  ])('%i', (count, en, ru, uk) => {
    expect([people(count, 'en'), people(count, 'ru'), people(count, 'uk')]).toEqual([en, ru, uk]);
  });
  it('after "more than"', () => {
    expect([1, 2, 21].map((n) => people(n, 'ru', 'bound'))).toEqual([
      '1 человека',
      '2 человек',
      '21 человека',
    ]);
    expect([1, 2, 21].map((n) => people(n, 'uk', 'bound'))).toEqual(['1 людини', '2 людей', '21 людини']);
  });
});
