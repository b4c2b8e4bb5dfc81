import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTranslations, translationSource } from '../src/locales/load-translations.js';
import { NAMED_SOURCES, sourceName } from '../src/locales/source-name.js';
import { LANGUAGES, languageFor } from '../src/locales/translate.js';
import { localeCalls } from './locale-calls.js';

const translate = loadTranslations();

interface Entry {
  text: string;
  args: string[];
}

/** Keys with their whole text; a key that stands twice is an error, Fluent would keep the last silently. */
function entries(language: string): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const block of translationSource(language).split(/^(?=[a-zA-Z])/m)) {
    const key = /^([a-zA-Z][\w-]*) =/.exec(block)?.[1];
    if (key === undefined) continue;
    if (found.has(key)) throw new Error(`"${key}" stands twice in ${language}`);
    const text = block.slice(key.length + 2).replace(/^#.*$/gm, '');
    const args = [...text.matchAll(/\$(\w+)/g)].map((match) => match[1]!);
    found.set(key, { text, args: [...new Set(args)].sort() });
  }
  return found;
}

/** What English has no use for: the case of a noun. */
const GRAMMATICAL = new Set(['form']);

const texts = { en: entries('en'), ru: entries('ru'), uk: entries('uk') };
const english = texts.en;

/** Rooms that speak to people. */
const ROOMS = ['alerts', 'bot', 'locales', 'web'];

const code = ROOMS.map((room) => {
  const folder = join(import.meta.dirname, '../src', room);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return { room, text: names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n') };
});

/** Keys in calls of `t`, `translate`, `refuse`, and the alerts' `say`, which puts `alert-` before its keys. */
function usedKeys(): { keys: Set<string>; prefixes: Set<string> } {
  const keys = new Set<string>();
  const prefixes = new Set<string>();
  const call = /\b(t|translate|say|refuse)\(\s*(?:[\w.]+,\s*){0,2}(['`])([a-z][\w-]*)(\$\{|['`])/g;
  for (const { room, text: source } of code) {
    for (const [, name, , text, end] of source.matchAll(call)) {
      if (name === 'say' && room !== 'alerts') continue;
      const key = name === 'say' ? `alert-${text}` : text!;
      (end === '${' ? prefixes : keys).add(key);
    }
  }
  return { keys, prefixes };
}

describe.each(LANGUAGES)('%s', (language) => {
  const own = entries(language);

  test('has every key and no other', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has a text with the same arguments for each', () => {
    expect([...own].filter(([, { text }]) => text.trim() === '')).toEqual([]);
    const args = (found: Map<string, Entry>) =>
      [...found].map(([key, entry]) => [key, entry.args.filter((name) => !GRAMMATICAL.has(name))]).sort();
    expect(args(own)).toEqual(args(english));
  });

  test.each([1, 3, 21])('formats each with %d', (n) => {
    for (const [key, { args }] of own) {
      const values = Object.fromEntries(args.map((name) => [name, n]));
      expect(translate(language, key, values), key).not.toMatch(/\{|^\s*$/);
    }
  });

  test('opens and closes every tag inside one text', () => {
    for (const [key, { text }] of own) {
      const tags = [...text.matchAll(/<(\/?)([a-z-]+)[^>]*>/g)].map(([, slash, name]) => `${slash}${name}`);
      const open: string[] = [];
      for (const tag of tags) {
        if (tag.startsWith('/')) expect(open.pop(), key).toBe(tag.slice(1));
        else open.push(tag);
      }
      expect(open, key).toEqual([]);
    }
  });

  test('names every source', () => {
    for (const source of NAMED_SOURCES) expect(sourceName(translate, language, source)).not.toBe(source);
    expect(sourceName(translate, language, 'media:unknown')).toBe(translate(language, 'source-media'));
    expect(sourceName(translate, language, 'media:tass.ru')).toBe('tass.ru');
    expect(sourceName(translate, language, 'my_channel')).toBe('my_channel');
  });
});

test('every key that the code uses exists', () => {
  const { keys, prefixes } = usedKeys();
  expect(keys.size).toBeGreaterThan(100);
  expect([...keys].filter((key) => !english.has(key))).toEqual([]);
  const all = [...english.keys()];
  expect([...prefixes].filter((prefix) => !all.some((key) => key.startsWith(prefix)))).toEqual([]);
});

test('every call gives the arguments that its text needs in any language', () => {
  const needed = (key: string) => [
    ...new Set(LANGUAGES.flatMap((language) => texts[language].get(key)?.args ?? [])),
  ];
  const calls = localeCalls(ROOMS);
  const lacking = calls.flatMap(({ where, key, isPrefix, args }) => {
    // Of a key that is put together any text may be meant: at least one must be content.
    const meant = [...english.keys()].filter((known) => (isPrefix ? known.startsWith(key) : known === key));
    const missing = meant.map((known) => needed(known).filter((name) => !(args ?? [name]).includes(name)));
    const least = missing.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return least.length === 0 ? [] : [`${where}: ${key} needs ${least.join(', ')}`];
  });
  expect(lacking).toEqual([]);
  expect(calls.filter(({ isPrefix, args }) => !isPrefix && args !== null).length).toBeGreaterThan(200);
});

test('every key that exists is used', () => {
  const { prefixes } = usedKeys();
  const mentioned = (key: string) =>
    [key, key.replace(/^alert-/, '')].some((name) =>
      code.some(({ text }) => text.includes(`'${name}'`) || text.includes(`\`${name}\``)),
    );
  const unused = [...english.keys()].filter(
    (key) => !mentioned(key) && ![...prefixes].some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});

test('plurals follow the language', () => {
  const people = (language: 'en' | 'ru' | 'uk') =>
    [0, 1, 2, 5, 11, 21, 22, 25, 101, 1001].map((n) =>
      translate(language, 'amount-people', { n }).replace(/[\d\s,]/g, ''),
    );
  expect(people('en')).toEqual(['people', 'person', ...Array(8).fill('people')]);
  const ru = ['человек', 'человек', 'человека', 'человек', 'человек', 'человек', 'человека', 'человек'];
  expect(people('ru')).toEqual([...ru, 'человек', 'человек']);
  const uk = ['людей', 'людина', 'людини', 'людей', 'людей', 'людина', 'людини', 'людей'];
  expect(people('uk')).toEqual([...uk, 'людина', 'людина']);
});

test('numbers are grouped as the language does', () => {
  expect(translate('en', 'amount-exact', { n: 22748 })).toBe('22,748');
  expect(translate('ru', 'amount-exact', { n: 22748 })).toBe('22\u00a0748');
  expect(translate('uk', 'amount-exact', { n: 22748 })).toBe('22\u00a0748');
});

test('a missing key or argument is an error, not a text', () => {
  expect(() => translate('en', 'no-such-key')).toThrow('no-such-key');
  expect(() => translate('ru', 'page-of', { page: 1 })).toThrow('pages');
});

test.each([
  ['uk', 'uk'],
  ['ru-RU', 'ru'],
  ['UK-ua', 'uk'],
  ['de', 'en'],
  [undefined, 'en'],
])('somebody whose app is set to %s is spoken to in %s', (code, language) => {
  expect(languageFor(code)).toBe(language);
});

test('command menus keep to the limits of Telegram', () => {
  for (const language of LANGUAGES) {
    for (const key of english.keys()) {
      if (key.startsWith('command-')) expect(translate(language, key).length).toBeLessThanOrEqual(256);
    }
    expect(translate(language, 'bot-description').length).toBeLessThanOrEqual(512);
    expect(translate(language, 'bot-short-description').length).toBeLessThanOrEqual(120);
  }
});
