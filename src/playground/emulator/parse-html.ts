import type { MessageEntity } from '@grammyjs/types';
import { type CheckedLink, checkLink } from './links.js';

export interface FormattedText {
  text: string;
  /** Offsets and lengths in UTF-16 units, sorted as Telegram sorts them. */
  entities: readonly MessageEntity[];
}

/** Says why a text in Telegram's HTML is refused, in Telegram's words. */
export class HtmlError extends Error {}

interface OpenTag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  offset: number;
}

const SIMPLE_TAGS: Readonly<Record<string, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
};
const OTHER_TAGS = new Set(['a', 'span', 'code', 'pre', 'blockquote', 'tg-emoji', 'tg-time']);
/** The only names of the classic HTML mode; any other `&name;` stays as it is written. */
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot)(?![a-z]));?/iy;
const TIME_FORMAT = /^(?:r|w?[dD]?[tT]?)$/;

type TimeFormat = MessageEntity.DateTimeMessageEntity['date_time_format'];
function isTimeFormat(format: string): format is TimeFormat {
  return TIME_FORMAT.test(format);
}

/** Parses `parse_mode: HTML` by Telegram's rules. Throws HtmlError. */
export function parseHtml(html: string): FormattedText {
  return new HtmlParser(html).parse();
}

class HtmlParser {
  private position = 0;
  private text = '';
  private readonly open: OpenTag[] = [];
  private readonly entities: MessageEntity[] = [];

  constructor(private readonly html: string) {}

  parse(): FormattedText {
    while (this.position < this.html.length) {
      const char = this.html[this.position];
      if (char === '<') this.readTag();
      else this.text += char === '&' ? this.readReference() : this.take();
    }
    const unclosed = this.open.at(-1);
    if (unclosed) throw new HtmlError(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
    this.entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
    return { text: this.text, entities: this.entities };
  }

  private take(): string {
    return this.html[this.position++] ?? '';
  }

  private readReference(): string {
    REFERENCE.lastIndex = this.position;
    const match = REFERENCE.exec(this.html);
    if (!match) return this.take();
    const [whole, hex, decimal, name] = match;
    if (name !== undefined) {
      const char = NAMED[name];
      if (char === undefined) return this.take();
      this.position += whole.length;
      return char;
    }
    const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
    if (code === 0 || code > 0x10ffff) return this.take();
    this.position += whole.length;
    return String.fromCodePoint(code);
  }

  private readTag(): void {
    const begin = this.position++;
    if (this.html[this.position] === '/') this.readEndTag(begin);
    else this.readStartTag(begin);
  }

  private readStartTag(begin: number): void {
    const name = this.readUntil(
      /[\s>]/,
      `Unclosed start tag at byte offset ${this.bytes(begin)}`,
    ).toLowerCase();
    if (!Object.hasOwn(SIMPLE_TAGS, name) && !OTHER_TAGS.has(name)) {
      throw new HtmlError(`Unsupported start tag "${name}" at byte offset ${this.bytes(begin)}`);
    }
    const attributes = this.readAttributes(name, begin);
    if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
      throw new HtmlError(`Tag "span" must have class "tg-spoiler" at byte offset ${this.bytes(begin)}`);
    }
    this.open.push({ name, attributes, offset: this.text.length });
  }

  private readAttributes(tag: string, begin: number): Map<string, string> {
    const attributes = new Map<string, string>();
    const at = `at byte offset ${this.bytes(begin)}`;
    for (;;) {
      this.skipSpace();
      if (this.html[this.position] === '>') break;
      const name = this.readUntil(/[\s=>]/, `Unclosed start tag ${at}`).toLowerCase();
      if (name === '') throw new HtmlError(`Empty attribute name in the tag "${tag}" ${at}`);
      this.skipSpace();
      if (this.html[this.position] === '=') {
        this.position++;
        attributes.set(name, this.readValue(at));
      } else if (tag === 'blockquote' && name === 'expandable') {
        attributes.set(name, '');
      } else {
        throw new HtmlError(`Expected equal sign in declaration of an attribute of the tag "${tag}" ${at}`);
      }
    }
    this.position++;
    return attributes;
  }

  private readValue(at: string): string {
    this.skipSpace();
    const quote = this.html[this.position];
    if (quote !== '"' && quote !== "'") {
      const start = this.bytes(this.position);
      const token = this.readUntil(/[^A-Za-z0-9.-]/, `Unclosed start tag ${at}`);
      if (!/[\s>]/.test(this.html[this.position] ?? '')) {
        throw new HtmlError(`Unexpected end of name token at byte offset ${start}`);
      }
      return token.toLowerCase();
    }
    this.position++;
    let value = '';
    while (this.html[this.position] !== quote) {
      if (this.position >= this.html.length) throw new HtmlError(`Unclosed start tag ${at}`);
      value += this.html[this.position] === '&' ? this.readReference() : this.take();
    }
    this.position++;
    return value;
  }

  private readEndTag(begin: number): void {
    const tag = this.open.pop();
    const offset = this.bytes(begin);
    if (!tag) throw new HtmlError(`Unexpected end tag at byte offset ${offset}`);
    this.position++;
    const name = this.readUntil(/[\s>]/, `Unclosed end tag at byte offset ${offset}`).toLowerCase();
    this.skipSpace();
    if (this.take() !== '>') throw new HtmlError(`Unclosed end tag at byte offset ${offset}`);
    if (name !== '' && name !== tag.name) {
      throw new HtmlError(
        `Unmatched end tag at byte offset ${offset}, expected "</${tag.name}>", found "</${name}>"`,
      );
    }
    if (this.text.length > tag.offset) this.close(tag);
  }

  private close(tag: OpenTag): void {
    const range = { offset: tag.offset, length: this.text.length - tag.offset };
    const simple = SIMPLE_TAGS[tag.name] ?? (tag.name === 'span' ? 'spoiler' : undefined);
    if (simple) this.entities.push({ type: simple, ...range });
    else if (tag.name === 'a') this.closeLink(tag, range);
    else if (tag.name === 'blockquote') {
      const type = tag.attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote';
      this.entities.push({ type, ...range });
    } else if (tag.name === 'tg-emoji') this.closeEmoji(tag, range);
    else if (tag.name === 'tg-time') this.closeTime(tag, range);
    else this.closeCode(tag, range);
  }

  private closeLink(tag: OpenTag, range: { offset: number; length: number }): void {
    const link: CheckedLink = checkLink(tag.attributes.get('href') || this.text.slice(range.offset));
    if (link.kind === 'user') {
      const user = { id: link.userId, is_bot: false, first_name: '' };
      this.entities.push({ type: 'text_mention', ...range, user });
    } else if (link.kind === 'url') this.entities.push({ type: 'text_link', ...range, url: link.url });
  }

  private closeEmoji(tag: OpenTag, range: { offset: number; length: number }): void {
    const id = tag.attributes.get('emoji-id') ?? '';
    if (!/^[1-9]\d*$/.test(id)) throw new HtmlError('Invalid custom emoji identifier specified');
    this.entities.push({ type: 'custom_emoji', ...range, custom_emoji_id: id });
  }

  private closeTime(tag: OpenTag, range: { offset: number; length: number }): void {
    const unix = tag.attributes.get('unix') ?? '';
    const format = tag.attributes.get('format') ?? '';
    if (!/^\d+$/.test(unix)) throw new HtmlError('Invalid date-time specified');
    if (!isTimeFormat(format)) throw new HtmlError('Invalid date-time format specified');
    this.entities.push({ type: 'date_time', ...range, unix_time: Number(unix), date_time_format: format });
  }

  /** `<pre><code class="language-x">` is one entity. */
  private closeCode(tag: OpenTag, range: { offset: number; length: number }): void {
    const last = this.entities.at(-1);
    const language = /^language-(.+)$/.exec(tag.attributes.get('class') ?? '')?.[1];
    if (tag.name === 'code') {
      const inPre = this.open.at(-1)?.name === 'pre' && this.open.at(-1)?.offset === range.offset;
      if (inPre && language) this.entities.push({ type: 'pre', ...range, language });
      else this.entities.push({ type: 'code', ...range });
      return;
    }
    const sameRange = last?.type === 'pre' && last.offset === range.offset && last.length === range.length;
    if (!sameRange) this.entities.push({ type: 'pre', ...range });
  }

  private skipSpace(): void {
    while (/\s/.test(this.html[this.position] ?? '')) this.position++;
  }

  private readUntil(stop: RegExp, unclosed: string): string {
    const start = this.position;
    while (!stop.test(this.html[this.position] ?? '')) {
      if (this.position >= this.html.length) throw new HtmlError(unclosed);
      this.position++;
    }
    return this.html.slice(start, this.position);
  }

  /** Telegram counts the offsets of its complaints in bytes of UTF-8. */
  private bytes(position: number): number {
    return Buffer.byteLength(this.html.slice(0, position));
  }
}
