import { describe, expect, it } from 'vitest';
import { embedPath, readEmbed } from '../../src/sources/embed.js';
import { bareMessage, textBody } from './preview-markup.js';

const error = (words: string) => `<div class="tgme_widget_message_error">${words}</div>`;

describe('an embed', () => {
  it('has its address', () => {
    expect(embedPath('mod_russia', 55)).toBe('/mod_russia/55?embed=1&mode=tme');
  });

  it('gives the post with its changed text', () => {
    const html = bareMessage(7, { body: textBody('8 people'), meta: 'edited &nbsp;' });
    expect(readEmbed(html, 7)).toMatchObject({
      kind: 'post',
      post: { id: 7, text: '8 people', edited: true },
    });
  });

  it('needs no data-view', () => {
    expect(readEmbed(bareMessage(7, { view: null }), 7)).toMatchObject({
      kind: 'post',
      post: { chatId: null },
    });
  });

  it('of a deleted post says so', () => {
    expect(readEmbed(error('Post not found'), 7)).toEqual({ kind: 'deleted' });
  });

  it.each([
    ['a channel that is gone', error('Channel with username <b>sample</b> not found')],
    ['a restricted channel', error('This channel can’t be displayed')],
    ['another post', bareMessage(8)],
    ['a post without a date', bareMessage(7, { date: null })],
    ['another page', '<html><p>Post not found</p></html>'],
    ['nothing', ''],
  ])('of %s is unreadable, not deleted', (_, html) => {
    expect(readEmbed(html, 7)).toMatchObject({ kind: 'unreadable', reason: expect.stringMatching(/./) });
  });
});
