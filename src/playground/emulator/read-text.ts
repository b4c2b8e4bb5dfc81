import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from './api-error.js';
import { withAutoEntities } from './auto-entities.js';
import { isObject } from './json.js';
import { type FormattedText, HtmlError, parseHtml } from './parse-html.js';

/** Characters of a text after the entities are parsed (core.telegram.org/bots/api#sendmessage), UTF-16 units here. */
export const MAX_TEXT = 4096;
/** The same of a caption (core.telegram.org/bots/api#sendphoto). */
export const MAX_CAPTION = 1024;

export interface TextArguments {
  text: string;
  parseMode: string;
  /** As in the argument `entities`; ignored when there is a parse mode. */
  entities: unknown;
}

/** Parses, trims and finds entities; does not check the length. */
export function readText({ text, parseMode, entities }: TextArguments): FormattedText {
  const parsed = parse(text, parseMode, entities);
  const { text: trimmed, entities: kept } = trim(parsed);
  return { text: trimmed, entities: withAutoEntities(trimmed, kept) };
}

function parse(text: string, parseMode: string, entities: unknown): FormattedText {
  switch (parseMode.toLowerCase()) {
    case '':
    case 'none':
      return { text, entities: readEntities(entities, text) };
    case 'html':
      return parseHtmlOrRefuse(text);
    case 'markdown':
    case 'markdownv2':
      throw badRequest(`can't parse entities: ${parseMode} is unsupported in the emulator, use HTML`);
    default:
      throw badRequest('unsupported parse_mode');
  }
}

function parseHtmlOrRefuse(html: string): FormattedText {
  try {
    return parseHtml(html);
  } catch (error) {
    if (error instanceof HtmlError) throw badRequest(`can't parse entities: ${error.message}`);
    throw error;
  }
}

function readEntities(value: unknown, text: string): MessageEntity[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest("can't parse entities JSON object");
  return value.map((entity: unknown) => {
    if (!isObject(entity) || typeof entity.type !== 'string') {
      throw badRequest("can't parse MessageEntity: expected an Object with a type");
    }
    const { offset, length } = entity;
    if (!Number.isInteger(offset) || !Number.isInteger(length)) {
      throw badRequest("can't parse MessageEntity: offset and length must be whole numbers");
    }
    if (Number(offset) < 0 || Number(length) <= 0 || Number(offset) + Number(length) > text.length) {
      throw badRequest(`entity beginning at UTF-16 offset ${offset} ends beyond the end of the text`);
    }
    return entity as unknown as MessageEntity;
  });
}

/** White space at both ends goes, and entities with it. */
function trim({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return {
    text: trimmed,
    entities: entities.flatMap((entity) => {
      const begin = Math.max(entity.offset - start, 0);
      const end = Math.min(entity.offset - start + entity.length, trimmed.length);
      return end > begin ? [{ ...entity, offset: begin, length: end - begin }] : [];
    }),
  };
}
