import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PageShapeError } from '../../src/sources/page-shape-error.js';
import { type PreviewPage, readPreviewPage } from '../../src/sources/preview-page.js';
import { message, page, viewOf } from './preview-markup.js';

const saved = (name: string) => readFileSync(new URL(`../pages/${name}`, import.meta.url), 'utf8');

function read(html: string): PreviewPage {
  const reading = readPreviewPage(html);
  if (reading.kind !== 'page') throw new Error(`expected a page, got ${reading.kind}`);
  return reading.page;
}

function only(html: string) {
  const { posts } = read(page([html]));
  expect(posts).toHaveLength(1);
  return posts[0]!;
}

function shapeError(html: string): PageShapeError {
  try {
    readPreviewPage(html);
  } catch (error) {
    if (error instanceof PageShapeError) return error;
    throw error;
  }
  throw new Error('expected a PageShapeError');
}

describe('the saved page', () => {
  const sample = saved('preview-sample.html');
  const expected = JSON.parse(saved('preview-sample.expected.json')) as {
    chatId: number;
    publishedAt: string;
  }[];

  it('is read as a person reads it', () => {
    expect(read(sample).posts).toEqual(
      expected.map((post) => ({
        ...post,
        chatId: Number(`-100${-post.chatId}`),
        publishedAt: new Date(post.publishedAt),
      })),
    );
  });

  it('tells its title and where older posts are', () => {
    expect(read(sample)).toMatchObject({ title: 'Официальный канал', before: 101, after: null });
  });

  it('gives the same when read again', () => {
    expect(readPreviewPage(sample)).toEqual(readPreviewPage(sample));
  });
});

describe('text', () => {
  const text = (html: string) => only(message(7, { body: body(html) })).text;
  const body = (html: string) => `<div class="tgme_widget_message_text js-message_text">${html}</div>`;

  it.each([
    ['line breaks', 'one<br/>two<br>three', 'one\ntwo\nthree'],
    ['emoji only', '<i class="emoji"><b>⚡</b></i><tg-emoji><i class="emoji"><b>🕯</b></i></tg-emoji>', '⚡🕯'],
    ['no-break space in a number', '1&nbsp;000', '1\u00a0000'],
    ['markup in words', '<b>146</b> <i>во</i>ен<u>ных</u>', '146 военных'],
    ['written markup', '&lt;b&gt;x&lt;/b&gt; &amp;lt;', '<b>x</b> &lt;'],
    ['a quotation without breaks around it', 'a<blockquote>b</blockquote>c', 'a\nb\nc'],
    ['a quotation with breaks around it', 'a<br/><blockquote>b</blockquote><br/>c', 'a\nb\nc'],
    ['an unclosed tag', 'a <b>b', 'a b'],
    ['a link with a doubly escaped address', '<a href="https://x.example/?a=1&amp;amp;b=2">more</a>', 'more'],
    ['a hidden word', '<tg-spoiler>8</tg-spoiler> people', '8 people'],
    ['a script', 'a<script>alert(1)</script>', 'a'],
    ['4,096 characters', 'ї'.repeat(4096), 'ї'.repeat(4096)],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('is null when there is none', () => {
    expect(only(message(7, { body: '' })).text).toBeNull();
    expect(text('  ')).toBeNull();
  });

  it('is not the quote of a reply, whose tag has a stray quote', () => {
    const reply =
      '<a class="tgme_widget_message_reply" href="https://t.me/Sample/3" "><div class="js-message_text js-message_reply_text">1000 people…</div></a>';
    expect(only(message(7, { body: reply + body('8 people') }))).toMatchObject({
      text: '8 people',
      replyTo: 3,
    });
  });

  it('is not the text of a link preview, nor is its picture the post’s', () => {
    const preview =
      '<a class="tgme_widget_message_link_preview"><i class="tgme_widget_message_photo_wrap"></i><div class="js-message_text">999 people</div></a>';
    expect(only(message(7, { body: preview }))).toMatchObject({ text: null, media: [] });
  });

  it('stands once though an album nests it twice', () => {
    expect(text(body('146 people'))).toBe('146 people');
    expect(text(`First. ${body('Second.')}`)).toBe('First. \nSecond.');
  });

  it('is whole though a custom emoji makes the page say "open Telegram"', () => {
    const html = `<div class="media_supported_cont">${body('146')}</div><div class="media_not_supported_cont"><div class="message_media_not_supported">Please open Telegram to view this post</div></div>`;
    expect(only(message(7, { body: html }))).toMatchObject({ text: '146', unsupported: false });
  });

  it('is missing and said to be unsupported when the page has nothing else', () => {
    const html = '<div class="message_media_not_supported">Please open Telegram</div>';
    expect(only(message(7, { body: html }))).toMatchObject({ text: null, unsupported: true });
  });
});

describe('a post', () => {
  it('keeps the capitals of its channel', () => {
    expect(only(message(7, { channel: 'khersonskaODA' })).channel).toBe('khersonskaODA');
  });

  it('has the chat id that the Bot API gives', () => {
    expect(only(message(7, { view: viewOf(-1463721328, 7) })).chatId).toBe(-1001463721328);
  });

  it('does not take the length of a video for its date', () => {
    const video =
      '<a class="tgme_widget_message_video_player"><time class="message_video_duration" datetime="2020-01-01T00:00:00+00:00">0:42</time></a>';
    const post = only(message(7, { body: video, date: '2026-10-12T09:15:30+00:00' }));
    expect(post).toMatchObject({ publishedAt: new Date('2026-10-12T09:15:30Z'), media: ['video'] });
  });

  it.each([
    ['edited &nbsp;', true],
    ['<span class="tgme_widget_message_from_author">Press</span>, edited &nbsp;', true],
    ['<span class="tgme_widget_message_from_author">edited</span>, ', false],
    ['', false],
  ])('with "%s" before its date is edited: %s', (meta, edited) => {
    expect(only(message(7, { meta })).edited).toBe(edited);
  });

  it('counts the pictures of an album and has its first id', () => {
    const picture = (id: number) =>
      `<a class="tgme_widget_message_photo_wrap grouped_media_wrap" href="https://t.me/Sample/${id}?single"></a>`;
    const album = `<div class="tgme_widget_message_grouped_wrap">${picture(7)}${picture(8)}</div>`;
    expect(only(message(7, { body: album }))).toMatchObject({ id: 7, albumSize: 2, media: ['photo'] });
  });

  it('that answers another channel answers nothing here', () => {
    const reply = '<a class="tgme_widget_message_reply" href="https://t.me/other/3" ">x</a>';
    expect(only(message(7, { body: reply })).replyTo).toBeNull();
  });
});

describe('a page', () => {
  it('with holes and in any order gives its posts oldest first', () => {
    const { posts } = read(page([message(12), message(3), message(9)]));
    expect(posts.map((post) => post.id)).toEqual([3, 9, 12]);
  });

  it('shows markup in a name as it was written', () => {
    const { title } = read(page([message(7)], { title: '&lt;b&gt;Name&lt;/b&gt; &amp; Co' }));
    expect(title).toBe('<b>Name</b> & Co');
  });

  it('tells where older and newer posts are', () => {
    expect(read(page([message(7)], { before: 7, after: 8 }))).toMatchObject({ before: 7, after: 8 });
  });

  it('without a post is not a page without news', () => {
    expect(readPreviewPage(page([]))).toEqual({ kind: 'zero_posts', title: 'Sample' });
  });

  it.each([
    ['a channel’s card', '<div class="tgme_page"><div class="tgme_page_title">X</div></div>', 'no_preview'],
    [
      'a name that nobody has',
      '<title>Telegram: Contact @x</title><div class="tgme_page"></div>',
      'unknown_name',
    ],
    ['Telegram’s front page', '<div class="tl_main_head">Telegram</div>', 'unknown_name'],
    ['its title alone', '<title>Telegram – a new era of messaging</title>', 'unknown_name'],
    ['a provider’s page', '<html><title>Blocked</title><p>Access denied</p></html>', 'not_a_page'],
    ['JSON', '{"ok":false}', 'not_a_page'],
    ['nothing', '', 'not_a_page'],
  ])('that is %s', (_, html, kind) => {
    expect(readPreviewPage(html).kind).toBe(kind);
  });
});

describe('a page of another shape', () => {
  it.each([
    ['no data-post', message(7, { post: null }), /data-post/],
    ['a data-post without id', message(7, { post: 'Sample/x' }), /data-post/],
    ['no date', message(7, { date: null }), /date/],
    ['a date that is none', message(7, { date: 'yesterday' }), /post 7 .*yesterday/],
    ['no data-view', message(7, { view: null }), /post 7 .*data-view/],
    ['a data-view that is no JSON', message(7, { view: 'e30x' }), /post 7 .*data-view/],
    ['a data-view without the channel', message(7, { view: 'eyJwIjo3fQ' }), /post 7 .*data-view/],
    ['frames without posts', '<div class="tgme_widget_message_wrap"><p>146 people</p></div>', /not where/],
    ['posts without frames', '<div data-post="Sample/7">146 people</div>', /not where/],
  ])('%s', (_, html, problem) => {
    const error = shapeError(page([html]));
    expect(error.code).toBe('PAGE_SHAPE_CHANGED');
    expect(error.problems.join()).toMatch(problem);
  });

  it('keeps the posts that it could read', () => {
    const error = shapeError(page([message(6), message(7, { date: null }), message(8)]));
    expect(error.readable.map((post) => post.id)).toEqual([6, 8]);
  });

  it('says so when one frame has lost its post', () => {
    const error = shapeError(page([message(6), '<div class="tgme_widget_message_wrap"></div>']));
    expect(error.problems).toEqual(['2 frames for 1 posts']);
  });
});
