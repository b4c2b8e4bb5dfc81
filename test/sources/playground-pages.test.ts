import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../src/clock.js';
import {
  cut,
  hugePage,
  notAPage,
  type PreviewChannel,
  type PreviewFault,
  PreviewServer,
  serverError,
  tooManyRequests,
} from '../../src/playground/channels/index.js';
import { createPreviewReader, type PreviewReader } from '../../src/sources/preview.js';

const NOW = new Date('2026-10-12T09:00:00Z');

let server: PreviewServer;
let channel: PreviewChannel;
let reader: PreviewReader;

beforeEach(async () => {
  const clock = new ManualClock(NOW);
  server = new PreviewServer(clock);
  channel = server.createChannel({ handle: 'Sample_One', id: 1234567890, title: 'Sample & <One>' });
  reader = createPreviewReader({ hosts: [await server.start()], version: '0.1.0', clock });
});
afterEach(() => server.stop());

async function posts(before?: number) {
  const result = await reader.page('sample_one', before);
  if (result.kind !== 'page') throw new Error(`expected a page, got ${result.kind}`);
  return result.page;
}

describe('the reader on the playground’s pages', () => {
  it('reads what was written', async () => {
    channel.add('Channel created', { service: true });
    channel.add('⚡ 146 people\n\n<b>1\u00a0000</b> & "8"', { signature: 'edited', views: '1.2M' });
    channel.add('An album', { photos: 3, replyTo: 2 });
    channel.add('', { photos: 1, forwardedFrom: { name: 'Another', href: 'https://t.me/another/5' } });
    channel.edit(3, 'An album, corrected');
    const common = { channel: 'Sample_One', chatId: channel.chatId, publishedAt: NOW, unsupported: false };
    expect(await posts()).toMatchObject({
      title: 'Sample & <One>',
      before: null,
      posts: [
        { ...common, id: 1, service: true, text: 'Channel created' },
        { ...common, id: 2, edited: false, text: '⚡ 146 people\n\n<b>1\u00a0000</b> & "8"', views: '1.2M' },
        { ...common, id: 3, edited: true, text: 'An album, corrected', albumSize: 3, replyTo: 2 },
        { ...common, id: 6, text: null, media: ['photo'], forwardedFrom: { name: 'Another' } },
      ],
    });
  });

  it('goes back page by page', async () => {
    for (let id = 1; id <= 45; id += 1) channel.add(`post ${id}`);
    const newest = await posts();
    expect([newest.posts[0]?.id, newest.posts.at(-1)?.id, newest.before]).toEqual([26, 45, 26]);
    const older = await posts(6);
    expect([older.posts[0]?.id, older.posts.at(-1)?.id, older.before]).toEqual([1, 5, null]);
    expect((await reader.page('sample_one', 1)).kind).toBe('zero_posts');
  });

  it('sees one post again, edited or gone, with the same text as on the page', async () => {
    channel.add('146 people\n8 more');
    channel.edit(1, '146 people\n\n8 more');
    const again = await reader.post('Sample_One', 1);
    expect(again).toEqual({ kind: 'post', post: (await posts()).posts[0] });
    channel.delete(1);
    expect(await reader.post('Sample_One', 1)).toEqual({ kind: 'deleted' });
    expect((await reader.post('nobody_here', 1)).kind).toBe('unreadable');
  });

  it('tells the states of a channel apart', async () => {
    expect((await reader.page('Sample_One')).kind).toBe('zero_posts');
    expect((await reader.page('nobody_here')).kind).toBe('unknown_name');
    channel.preview = false;
    expect((await reader.page('Sample_One')).kind).toBe('no_preview');
  });

  it.each<[string, PreviewFault]>([
    ['network_error', cut()],
    ['too_large', hugePage()],
    ['not_a_page', notAPage()],
    ['http_error', serverError()],
    ['rate_limited', tooManyRequests(5)],
  ])('says "%s"', async (kind, fault) => {
    channel.add('146 people');
    server.faults.next('Sample_One', fault);
    expect((await reader.page('Sample_One')).kind).toBe(kind);
    expect((await reader.page('Sample_One')).kind).toBe('page');
  });
});
