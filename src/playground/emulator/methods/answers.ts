import { badRequest } from '../api-error.js';
import type { InlineResult } from '../inline-queries.js';
import { isObject, type JsonObject } from '../json.js';
import { MAX_TEXT, readText } from '../read-text.js';
import { parseMarkup } from '../reply-markup.js';
import type { Method } from './method.js';

/** Characters of a callback's answer (core.telegram.org/bots/api#answercallbackquery). */
const MAX_ANSWER = 200;
/** Results of an inline query, and bytes of a result's id (core.telegram.org/bots/api#answerinlinequery). */
const MAX_RESULTS = 50;
const MAX_RESULT_ID = 64;

export const answerCallbackQuery: Method = ({ telegram, params }) => {
  const text = params.string('text');
  if (text.length > MAX_ANSWER) throw badRequest('MESSAGE_TOO_LONG');
  const url = params.has('url') ? params.string('url') : undefined;
  const press = telegram.callbacks.answer(params.required('callback_query_id'), {
    text,
    alert: params.boolean('show_alert'),
    url,
  });
  telegram.events.emit('answer', press);
  return true;
};

export const answerInlineQuery: Method = ({ telegram, params }) => {
  const list = params.json('results', 'inline query results');
  if (!Array.isArray(list)) throw badRequest("can't parse inline query results JSON object");
  if (list.length > MAX_RESULTS) throw badRequest('RESULTS_TOO_MUCH');
  const results = list.map(readResult);
  if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE');
  telegram.inline.answer(params.required('inline_query_id'), results);
  return true;
};

function readResult(result: unknown): InlineResult {
  if (!isObject(result)) throw badRequest("can't parse inline query result: expected an Object");
  const { id, type, title, description, input_message_content: content } = result;
  const size = Buffer.byteLength(String(id ?? ''));
  if (size < 1 || size > MAX_RESULT_ID) throw badRequest('RESULT_ID_INVALID');
  if (type !== 'article') {
    throw badRequest(
      `can't parse inline query result: type "${String(type)}" is unsupported in the emulator`,
    );
  }
  if (typeof title !== 'string' || title === '') throw badRequest('ARTICLE_TITLE_EMPTY');
  if (!isObject(content))
    throw badRequest("can't parse inline query result: message content is not specified");
  const markup = result.reply_markup === undefined ? undefined : parseMarkup(result.reply_markup);
  return {
    id: String(id),
    title,
    description: typeof description === 'string' ? description : undefined,
    content: { ...readContent(content), keyboard: markup?.kind === 'inline' ? markup.keyboard : undefined },
  };
}

function readContent(content: JsonObject) {
  const text = readText({
    text: String(content.message_text ?? ''),
    parseMode: String(content.parse_mode ?? ''),
    entities: content.entities,
  });
  if (text.text === '') throw badRequest('message text is empty');
  if (text.text.length > MAX_TEXT) throw badRequest('MESSAGE_TOO_LONG');
  return text;
}
