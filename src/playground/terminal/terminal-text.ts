import type { MessageEntity } from '@grammyjs/types';

/** SGR codes that open and close a style (ECMA-48). */
const STYLES: Partial<Record<MessageEntity['type'], readonly [number, number]>> = {
  bold: [1, 22],
  italic: [3, 23],
  underline: [4, 24],
  strikethrough: [9, 29],
  code: [36, 39],
  pre: [36, 39],
  bot_command: [36, 39],
};

/**
 * A message's text for a terminal. With colour: styles, and links as OSC 8 hyperlinks. Without: plain text, struck
 * text between tildes (it must not read as if it still stood), links followed by their address.
 */
export function terminalText(text: string, entities: readonly MessageEntity[], colour: boolean): string {
  const openings = new Map<number, string[]>();
  const closings = new Map<number, string[]>();
  const byNesting = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  for (const entity of byNesting) {
    const [open, close] = colour ? styled(entity) : plain(entity);
    const end = entity.offset + entity.length;
    openings.set(entity.offset, [...(openings.get(entity.offset) ?? []), open]);
    closings.set(end, [close, ...(closings.get(end) ?? [])]);
  }
  // Entity offsets count UTF-16 units (Bot API: MessageEntity), and so does JavaScript.
  let result = '';
  for (let at = 0; at <= text.length; at += 1) {
    result += (closings.get(at) ?? []).join('') + (openings.get(at) ?? []).join('') + (text[at] ?? '');
  }
  return result;
}

function styled(entity: MessageEntity): [string, string] {
  if (entity.type === 'text_link')
    return [`\u001b]8;;${entity.url}\u0007\u001b[4m`, '\u001b[24m\u001b]8;;\u0007'];
  const style = STYLES[entity.type];
  return style ? [`\u001b[${style[0]}m`, `\u001b[${style[1]}m`] : ['', ''];
}

function plain(entity: MessageEntity): [string, string] {
  if (entity.type === 'text_link') return ['', ` (${entity.url})`];
  return entity.type === 'strikethrough' ? ['~', '~'] : ['', ''];
}
