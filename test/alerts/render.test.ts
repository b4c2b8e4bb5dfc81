import { describe, expect, it } from 'vitest';
import { entityCount, visibleLength } from '../../src/alerts/html.js';
import { renderEvent } from '../../src/alerts/render.js';
import { loadTranslations } from '../../src/locales/load-translations.js';
import { LANGUAGES } from '../../src/locales/translate.js';
import { CASES } from './cases.js';
import { kyiv } from './event-views.js';

const translate = loadTranslations();
const now = kyiv('2025-08-24', '13:41');
const eventUrl = (serial: number) => `https://t.me/swapwatch_bot?start=S-${serial}`;

describe.each(LANGUAGES)('alerts in %s', (language) => {
  it.each(Object.entries(CASES))('%s', async (name, view) => {
    const html = renderEvent(view, language, translate, now, { eventUrl });
    const file = `./golden/${name.replaceAll(/[^a-z]+/g, '-')}.${language}.html`;
    await expect(`${html}\n`).toMatchFileSnapshot(file);
    expect(visibleLength(html)).toBeLessThan(1300);
    expect(entityCount(html)).toBeLessThan(40);
    expect(html).not.toMatch(/undefined|null|NaN|\{|\}|\u2068|\u2069/);
  });
});
