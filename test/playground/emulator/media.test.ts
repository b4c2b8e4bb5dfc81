import { describe, expect, it } from 'vitest';
import { png, startEmulator } from './harness.js';

async function withUpload() {
  const parts = await startEmulator();
  const person = await parts.subscriber();
  const chat_id = person.chat.id;
  const upload = async (method: string, field: string, bytes: Buffer, extra: Record<string, string> = {}) => {
    const form = new FormData();
    form.set('chat_id', String(chat_id));
    form.set(field, new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'chart.png');
    for (const [name, value] of Object.entries(extra)) form.set(name, value);
    const response = await fetch(parts.url(method), { method: 'POST', body: form });
    return (await response.json()) as { description?: string; result?: Record<string, never> };
  };
  return { ...parts, person, chat_id, upload };
}

describe('photos and documents', () => {
  it('keeps an uploaded photo, gives it back by its path, and takes its id again', async () => {
    const { emulator, call, chat_id, upload } = await withUpload();
    const bytes = png(800, 400);
    const { result } = await upload('sendPhoto', 'photo', bytes, {
      caption: '<b>Chart</b>',
      parse_mode: 'HTML',
    });
    expect(result).toMatchObject({
      caption: 'Chart',
      caption_entities: [{ type: 'bold' }],
      photo: [{ width: 800, height: 400, file_size: bytes.length }],
    });
    const { file_id } = result!.photo![0] as { file_id: string };
    const file = (await call('getFile', { file_id })).result as { file_path: string };
    const download = await fetch(`${emulator.apiRoot}/file/bot${emulator.token}/${file.file_path}`);
    expect(Buffer.from(await download.arrayBuffer()).equals(bytes)).toBe(true);
    expect((await call('sendPhoto', { chat_id, photo: file_id })).result).toMatchObject({
      photo: [{ file_id }],
    });
  });

  it('finds a file that is attached under another name', async () => {
    const { upload } = await withUpload();
    const { result } = await upload('sendDocument', 'part1', Buffer.from('a,b\n'), {
      document: 'attach://part1',
    });
    expect(result).toMatchObject({
      document: { file_name: 'chart.png', mime_type: 'image/png', file_size: 4 },
    });
  });

  it('edits captions but no text', async () => {
    const { call, refusal, person, chat_id, upload } = await withUpload();
    await upload('sendPhoto', 'photo', png(10, 10), { caption: 'one' });
    const photo = person.fromBot()[0]!;
    const target = { chat_id, message_id: photo.id };
    expect((await call('editMessageCaption', { ...target, caption: 'two' })).result).toMatchObject({
      caption: 'two',
    });
    expect(photo.versions.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(await refusal('editMessageText', { ...target, text: 'x' })).toBe(
      '400 Bad Request: there is no text in the message to edit',
    );
  });

  it.each([
    ['photo', png(9000, 1001), {}, 'PHOTO_INVALID_DIMENSIONS'],
    ['photo', png(2100, 100), {}, 'PHOTO_INVALID_DIMENSIONS'],
    ['photo', Buffer.from('no picture'), {}, 'IMAGE_PROCESS_FAILED'],
    ['photo', png(1, 1), { caption: 'x'.repeat(1025) }, 'message caption is too long'],
    ['other', png(1, 1), {}, 'there is no photo in the request'],
  ])('refuses a photo: %s %#', async (field, bytes, extra, complaint) => {
    const { upload } = await withUpload();
    expect((await upload('sendPhoto', field, bytes, extra)).description).toBe(`Bad Request: ${complaint}`);
  });

  it.each([
    ['https://example.org/a.png', 'failed to get HTTP URL content'],
    ['no-such-id', 'wrong remote file identifier specified: Wrong string length'],
  ])('refuses %s', async (photo, complaint) => {
    const { refusal, chat_id } = await withUpload();
    expect(await refusal('sendPhoto', { chat_id, photo })).toBe(`400 Bad Request: ${complaint}`);
  });
});
