import { load } from 'cheerio';
import { afterEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../../src/clock.js';
import {
  cut,
  hang,
  hugePage,
  notAPage,
  PreviewServer,
  serverError,
  tooManyRequests,
} from '../../../src/playground/channels/index.js';

const NOW = new Date('2026-03-01T10:00:00Z');
const running: PreviewServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function startServer() {
  const clock = new ManualClock(NOW);
  const server = new PreviewServer(clock);
  await server.start();
  running.push(server);
  const channel = server.createChannel({ handle: 'Sample_Mod', id: 1234567890, title: 'Ministry <sample>' });
  const get = (path: string, init: RequestInit = {}) =>
    fetch(server.url + path, { redirect: 'manual', ...init });
  const page = async (path: string) => load(await (await get(path)).text(), { xml: { xmlMode: false } });
  return { server, clock, channel, get, page };
}

const idsOf = ($: ReturnType<typeof load>) =>
  $('.tgme_channel_history .tgme_widget_message_wrap .tgme_widget_message')
    .map((_, message) => Number($(message).attr('data-post')?.split('/')[1]))
    .get();

describe('a preview page', () => {
  it('shows a post as Telegram does', async () => {
    const { channel, page } = await startServer();
    channel.add('Обмін! ⚡\n1\u00a0000 & <b> #обмін https://a.org/?x=1&y=2', {
      at: new Date('2026-02-28T23:59:58Z'),
    });
    const $ = await page('/s/sample_mod');
    const message = $('.tgme_widget_message');
    expect(message.attr('data-post')).toBe('Sample_Mod/1');
    const view = Buffer.from(message.attr('data-view') ?? '', 'base64url').toString();
    expect(JSON.parse(view)).toMatchObject({ c: -1234567890, p: 1, t: NOW.getTime() / 1000 });
    expect(channel.chatId).toBe(-1001234567890);
    const time = $('.tgme_widget_message_footer .tgme_widget_message_date time');
    expect([time.attr('datetime'), time.text()]).toEqual(['2026-02-28T23:59:58+00:00', '23:59']);
    const body = $('.js-message_text');
    expect(body.find('br')).toHaveLength(1);
    expect(body.find('i.emoji > b').text()).toBe('⚡');
    expect(body.text()).toBe('Обмін! ⚡1\u00a0000 & <b> #обмін https://a.org/?x=1&y=2');
    expect(body.find('a').first().attr('href')).toBe('?q=%23%D0%BE%D0%B1%D0%BC%D1%96%D0%BD');
    expect(body.find('a').last().attr('href')).toBe('https://a.org/?x=1&amp;y=2');
    expect($('.tgme_channel_info_header_title').text()).toBe('Ministry <sample>');
  });

  it('marks an edit, keeps its time, and leaves a hole for a deleted post', async () => {
    const { channel, clock, page } = await startServer();
    for (const text of ['one', 'two', 'three']) channel.add(text);
    clock.advance(3600_000);
    channel.edit(1, 'one, corrected');
    channel.delete(2);
    const $ = await page('/s/Sample_Mod');
    expect(idsOf($)).toEqual([1, 3]);
    expect($('.tgme_widget_message_meta').first().text()).toBe('edited \u00a010:00');
    expect($('.tgme_widget_message_meta').last().text()).toBe('10:00');
    expect(() => channel.edit(2, 'x')).toThrow('has no post 2');
  });

  it('shows replies, forwards, signatures, albums and service messages', async () => {
    const { channel, page } = await startServer();
    channel.add('Channel created', { service: true });
    channel.add('album', { photos: 3, signature: 'Press' });
    channel.add('reply', { replyTo: 2, forwardedFrom: { name: 'Other', href: 'https://t.me/other/5' } });
    const $ = await page('/s/Sample_Mod');
    expect(idsOf($)).toEqual([1, 2, 5]);
    expect($('.service_message')).toHaveLength(1);
    expect(
      $('.grouped_media_wrap')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual([
      'https://t.me/Sample_Mod/2?single',
      'https://t.me/Sample_Mod/3?single',
      'https://t.me/Sample_Mod/4?single',
    ]);
    expect($('.tgme_widget_message_from_author').text()).toBe('Press');
    expect($('.tgme_widget_message_reply').attr('href')).toBe('https://t.me/Sample_Mod/2');
    expect($('.tgme_widget_message_forwarded_from_name').attr('href')).toBe('https://t.me/other/5');
  });

  it('pages by twenty, both bounds exclusive', async () => {
    const { channel, page } = await startServer();
    for (let post = 1; post <= 45; post++) channel.add(`post ${post}`);
    const more = ($: ReturnType<typeof load>) =>
      $('a.tme_messages_more')
        .map((_, link) => $(link).attr('href'))
        .get();
    const newest = await page('/s/sample_mod');
    expect([idsOf(newest)[0], idsOf(newest).length, more(newest)]).toEqual([
      26,
      20,
      ['/s/Sample_Mod?before=26'],
    ]);
    const older = await page('/s/sample_mod?before=26');
    expect([idsOf(older)[0], idsOf(older).at(-1)]).toEqual([6, 25]);
    expect(more(older)).toEqual(['/s/Sample_Mod?before=6', '/s/Sample_Mod?after=25']);
    expect(idsOf(await page('/s/sample_mod?before=6'))).toEqual([1, 2, 3, 4, 5]);
    const last = await page('/s/sample_mod?before=1');
    expect([idsOf(last), last('.tgme_channel_history').length]).toEqual([[], 1]);
    expect(idsOf(await page('/s/sample_mod?after=43'))).toEqual([44, 45]);
    expect(idsOf(await page('/s/sample_mod/20'))[0]).toBe(10);
  });

  it('gives the fragment as a JSON string to a POST', async () => {
    const { channel, get } = await startServer();
    channel.add('post');
    const fragment = (await (await get('/s/sample_mod?before=2', { method: 'POST' })).json()) as string;
    expect(fragment).toMatch(/^<div class="tgme_widget_message_wrap/);
  });
});

describe('an embed', () => {
  it('shows one post, or says that it is not there', async () => {
    const { channel, page } = await startServer();
    channel.add('post');
    const embed = async (path: string) => page(`${path}?embed=1&mode=tme`);
    expect((await embed('/sample_mod/1'))('.js-message_text').text()).toBe('post');
    channel.delete(1);
    expect((await embed('/sample_mod/1'))('.tgme_widget_message_error').text()).toBe('Post not found');
    expect((await embed('/nobody/1'))('.tgme_widget_message_error').text()).toContain('@nobody not found');
  });
});

describe('a channel', () => {
  it('can turn its preview off and on', async () => {
    const { channel, get, page } = await startServer();
    channel.add('post');
    channel.preview = false;
    const response = await get('/s/sample_mod');
    expect([response.status, response.headers.get('location'), await response.text()]).toEqual([
      302,
      '/Sample_Mod',
      '',
    ]);
    expect((await page('/Sample_Mod'))('.tgme_page_title').text()).toBe('Ministry <sample>');
    channel.preview = true;
    expect((await get('/s/sample_mod')).status).toBe(200);
  });

  it('can be renamed, and its name be taken by another', async () => {
    const { server, channel, get, page } = await startServer();
    channel.add('post');
    channel.rename('New_Name');
    const gone = await get('/s/sample_mod');
    expect([gone.status, (await gone.text()).includes('tgme_channel_history')]).toEqual([200, false]);
    expect(idsOf(await page('/s/new_name'))).toEqual([1]);
    channel.takeOver(999);
    channel.add('another voice');
    const view = (await page('/s/new_name'))('.tgme_widget_message').attr('data-view') ?? '';
    expect(JSON.parse(Buffer.from(view, 'base64url').toString())).toMatchObject({ c: -999, p: 1 });
    expect(() => server.createChannel({ handle: 'NEW_name', id: 1 })).toThrow('exists already');
  });
});

describe('the faults', () => {
  it('are used up in order, for one channel or all', async () => {
    const { server, channel, get } = await startServer();
    channel.add('post');
    server.faults.next('SAMPLE_mod', tooManyRequests(7));
    server.faults.next('sample_mod', serverError(), 2);
    server.faults.next('*', notAPage());
    expect(await (await get('/s/other')).text()).not.toContain('tgme_');
    const limited = await get('/s/sample_mod');
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    expect([(await get('/s/sample_mod')).status, (await get('/s/sample_mod')).status]).toEqual([500, 500]);
    expect((await get('/s/sample_mod')).status).toBe(200);
    expect(server.requests.map(({ path }) => path)).toContain('/s/other');
  });

  it('hang, cut and flood the reader', async () => {
    const { server, get } = await startServer();
    server.faults.next('*', hang());
    await expect(get('/s/sample_mod', { signal: AbortSignal.timeout(30) })).rejects.toThrow('aborted');
    server.faults.next('*', cut());
    await expect(get('/s/sample_mod').then((response) => response.text())).rejects.toThrow();
    server.faults.next('*', hugePage());
    expect((await (await get('/s/sample_mod')).text()).length).toBeGreaterThan(5 * 1024 * 1024);
  });
});
