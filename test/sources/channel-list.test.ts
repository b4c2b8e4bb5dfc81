import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partyOf } from '../../src/domain/sources.js';
import { AppError } from '../../src/errors.js';
import { loadChannels, mergeChannels } from '../../src/sources/channel-list.js';
import { OFFICIAL_CHANNELS } from '../../src/sources/official-channels.js';

const own = { source: 'rbc', handle: 'rbc_news', party: 'media', languages: ['ru'] };
const file = (channels: object[], replace?: unknown) =>
  JSON.stringify(replace === undefined ? { channels } : { replace, channels });

function refusal(text: string): AppError {
  try {
    mergeChannels(text, OFFICIAL_CHANNELS);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('the built-in channels', () => {
  it('pass the rules of the operator’s file', () => {
    expect(mergeChannels(JSON.stringify({ replace: true, channels: OFFICIAL_CHANNELS }), [])).toEqual(
      OFFICIAL_CHANNELS,
    );
  });

  it('are of listed sources, both sides among them, and each says what is verified', () => {
    expect(OFFICIAL_CHANNELS.map((channel) => partyOf(channel.source))).toEqual(
      OFFICIAL_CHANNELS.map((channel) => channel.party),
    );
    expect(new Set(OFFICIAL_CHANNELS.map((channel) => channel.party))).toEqual(new Set(['ua', 'ru']));
    expect(OFFICIAL_CHANNELS.every((channel) => channel.note)).toBe(true);
  });
});

describe('the operator’s file', () => {
  it('adds channels', () => {
    expect(mergeChannels(file([own]), OFFICIAL_CHANNELS)).toEqual([...OFFICIAL_CHANNELS, own]);
  });

  it('takes the place of a built-in channel, whatever the capitals', () => {
    const changed = { source: 'diu', handle: 'diukraine', party: 'ua', languages: ['uk', 'en'] };
    const result = mergeChannels(file([changed]), OFFICIAL_CHANNELS);
    expect(result).toHaveLength(OFFICIAL_CHANNELS.length);
    expect(result).toContainEqual(changed);
  });

  it('replaces the list', () => {
    expect(mergeChannels(file([own], true), OFFICIAL_CHANNELS)).toEqual([own]);
  });

  it.each(['@rbc_news', 'https://t.me/rbc_news', 'https://t.me/s/rbc_news'])(
    'may write a handle as %s',
    (h) => {
      expect(mergeChannels(file([{ ...own, handle: h }], true), [])[0]?.handle).toBe('rbc_news');
    },
  );

  it.each([
    ['no JSON', '{', /not JSON/],
    ['another shape', '[]', /the whole: .*object/],
    ['no channels', '{}', /channels: .*array/],
    ['a wrong party', file([{ ...own, party: 'us' }]), /channels\[0\]\.party: .*"media"/],
    ['a wrong handle', file([own, { ...own, handle: 'a b' }]), /channels\[1\]\.handle: expected a public/],
    ['a private link', file([{ ...own, handle: 'https://t.me/+abc' }]), /channels\[0\]\.handle/],
    ['a wrong source', file([{ ...own, source: 'Р' }]), /channels\[0\]\.source: expected small Latin/],
    ['no language', file([{ ...own, languages: [] }]), /channels\[0\]\.languages/],
    [
      'a language in words',
      file([{ ...own, languages: ['Russian'] }]),
      /languages\[0\]: expected two letters/,
    ],
    ['a misspelt field', file([{ ...own, handel: 'x' }]), /channels\[0\]: .*handel/],
    ['a misspelt option', '{"replaces":true,"channels":[]}', /the whole: .*replaces/],
    ['"replace" that is no boolean', file([own], 'yes'), /replace: .*boolean/],
    ['one handle twice', file([own, { ...own, handle: 'RBC_news' }]), /channels\[1\]\.handle: .*twice/],
    ['a source of another party', file([{ ...own, source: 'mod_russia' }]), /\.party: expected "ru"/],
    ['nothing left to read', file([], true), /at least one/],
  ])('with %s is refused', (_, text, message) => {
    const error = refusal(text);
    expect(error.code).toBe('CONFIG_INVALID');
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^CHANNELS: /);
  });

  it('is read from the disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'channels-'));
    try {
      const path = join(folder, 'channels.json');
      await writeFile(path, `\uFEFF${file([own], true)}`);
      expect(await loadChannels(path)).toEqual([own]);
      await expect(loadChannels(join(folder, 'missing.json'))).rejects.toThrow(/CHANNELS: .*cannot be read/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is not needed', async () => {
    expect(await loadChannels(undefined)).toEqual(OFFICIAL_CHANNELS);
  });
});
