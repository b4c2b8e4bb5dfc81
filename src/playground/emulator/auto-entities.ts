import type { MessageEntity } from '@grammyjs/types';

type AutoType = 'bot_command' | 'mention' | 'hashtag' | 'url' | 'email';

/** What Telegram finds in a text by itself. Only the kinds that a bot of this project may meet. */
const PATTERNS: readonly [AutoType, RegExp][] = [
  ['url', /(?<![\p{L}\p{N}@])(?:https?:\/\/|t\.me\/)[^\s<>"«»]*[^\s<>"«».,;:!?)\]]/giu],
  ['email', /(?<![\w.])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi],
  ['mention', /(?<![\p{L}\p{N}_@])@[a-z][a-z0-9_]{2,31}(?![\p{L}\p{N}_])/giu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/])/giu],
  ['hashtag', /(?<![\p{L}\p{N}_])#(?=[^\s]*\p{L})[\p{L}\p{N}_]{1,256}/gu],
];

/** Adds the found ones that do not touch code, links and each other. */
export function withAutoEntities(text: string, entities: readonly MessageEntity[]): MessageEntity[] {
  const taken: MessageEntity[] = entities.filter(({ type }) =>
    /^(?:code|pre|text_link|text_mention)$/.test(type),
  );
  const result = [...entities];
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const entity: MessageEntity = { type, offset: match.index, length: match[0].length };
      if (taken.some((other) => overlap(other, entity))) continue;
      if (result.some((other) => other.type === type && other.offset === entity.offset)) continue;
      taken.push(entity);
      result.push(entity);
    }
  }
  return result.sort((a, b) => a.offset - b.offset || b.length - a.length);
}

function overlap(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}
