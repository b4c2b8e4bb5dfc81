import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { classifyError } from '../../src/alerts/classify-error.js';

const error = (code: number, description: string, parameters = {}) =>
  new GrammyError(
    'Call failed!',
    { ok: false, error_code: code, description, parameters },
    'sendMessage',
    {},
  );

describe('Telegram’s answers', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'chat_gone'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'blocked'],
    [403, "Forbidden: bot can't send messages to bots", 'chat_gone'],
    [403, 'Forbidden: bot was kicked from the group chat', 'blocked'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'blocked'],
    [403, 'Forbidden: bot was kicked from the channel chat', 'blocked'],
    [403, 'Forbidden: bot is not a member of the channel chat', 'blocked'],
    [403, 'Forbidden: the group chat was deleted', 'chat_gone'],
    [400, 'Bad Request: chat not found', 'chat_gone'],
    [400, 'Bad Request: group chat was deactivated', 'chat_gone'],
    [400, 'Bad Request: PEER_ID_INVALID', 'chat_gone'],
    [400, 'Bad Request: message thread not found', 'chat_gone'],
    [400, 'Bad Request: TOPIC_DELETED', 'chat_gone'],
    [400, 'Bad Request: TOPIC_CLOSED', 'blocked'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'blocked'],
    [400, 'Bad Request: need administrator rights in the channel chat', 'blocked'],
    [400, 'Bad Request: have no rights to send a message', 'blocked'],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'blocked'],
    [400, 'Bad Request: CHAT_RESTRICTED', 'blocked'],
    [
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      'not_modified',
    ],
    [400, 'Bad Request: message to edit not found', 'message_gone'],
    [400, "Bad Request: message can't be edited", 'message_gone'],
    [400, 'Bad Request: MESSAGE_ID_INVALID', 'message_gone'],
    [400, 'Bad Request: message text is empty', 'permanent'],
    [400, 'Bad Request: message is too long', 'permanent'],
    [
      400,
      `Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"`,
      'permanent',
    ],
    [401, 'Unauthorized', 'unauthorized'],
    [404, 'Not Found', 'unauthorized'],
    [500, 'Internal Server Error', 'transient'],
    [502, 'Bad Gateway', 'transient'],
    [504, 'Gateway Timeout', 'transient'],
  ])('%i %s: %s', (code, description, kind) => {
    expect(classifyError(error(code, description))).toEqual({ kind });
  });

  it('with parameters', () => {
    const flood = error(429, 'Too Many Requests: retry after 14', { retry_after: 14 });
    expect(classifyError(flood)).toEqual({ kind: 'retry_after', seconds: 14 });
    const moved = error(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: -1001234567890,
    });
    expect(classifyError(moved)).toEqual({ kind: 'migrated', chatId: -1001234567890 });
    expect(classifyError(error(429, 'Too Many Requests'))).toMatchObject({ kind: 'retry_after', seconds: 5 });
  });
});

it('no answer of Telegram at all is transient', () => {
  expect(classifyError(new HttpError('Network request failed!', new Error('ECONNRESET')))).toEqual({
    kind: 'transient',
  });
  expect(classifyError(new SyntaxError('Unexpected token <'))).toEqual({ kind: 'transient' });
});
