import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from '@grammyjs/types';
import type { Account } from './account.js';
import type { Chat } from './chat.js';
import type { JsonObject } from './json.js';
import type { Markup } from './reply-markup.js';

/** What a message showed from `at` on. The first version is the message as it was sent. */
export interface MessageVersion {
  /** The text, or the caption of a photo or document. */
  text: string;
  entities: readonly MessageEntity[];
  keyboard: InlineKeyboardMarkup | undefined;
  at: Date;
  /** Whether the phone made a sound: never for an edit, not for a silent message. */
  sound: boolean;
}

/** A file in a message, in the words of the Bot API. */
export type Attachment = { kind: 'photo'; sizes: JsonObject[] } | { kind: 'document'; document: JsonObject };

export interface MessageDetails {
  from?: Account | undefined;
  threadId?: number | undefined;
  replyTo?: ChatMessage | undefined;
  attachment?: Attachment | undefined;
  /** `forward_origin` as in the Bot API. */
  forwardOrigin?: JsonObject | undefined;
  viaBot?: Account | undefined;
  inlineMessageId?: string | undefined;
  /** Fields of a service message, for example `{ migrate_to_chat_id: -100… }`. */
  service?: JsonObject | undefined;
  markup?: Markup | undefined;
  linkPreview?: JsonObject | undefined;
  authorSignature?: string | undefined;
  protectContent?: boolean | undefined;
}

export class ChatMessage {
  readonly versions: [MessageVersion, ...MessageVersion[]];
  deletedAt: Date | undefined;
  /** Reaction of each account, by its id. */
  readonly reactions = new Map<number, JsonObject[]>();

  constructor(
    readonly chat: Chat,
    readonly id: number,
    first: MessageVersion,
    readonly details: MessageDetails,
  ) {
    this.versions = [first];
  }

  get current(): MessageVersion {
    return this.versions.at(-1) ?? this.versions[0];
  }

  /** Text or caption as shown now; '' for a service message. */
  get text(): string {
    return this.current.text;
  }

  get entities(): readonly MessageEntity[] {
    return this.current.entities;
  }

  get keyboard(): InlineKeyboardMarkup | undefined {
    return this.current.keyboard;
  }

  /** Inline buttons row by row, as numbered to press. */
  get buttons(): InlineKeyboardButton[] {
    return this.keyboard?.inline_keyboard.flat() ?? [];
  }

  get date(): Date {
    return this.versions[0].at;
  }

  get editedAt(): Date | undefined {
    return this.versions.length > 1 ? this.current.at : undefined;
  }

  /** Sent without sound. */
  get silent(): boolean {
    return !this.versions[0].sound;
  }

  get fromBot(): boolean {
    return this.details.from?.isBot ?? false;
  }

  get replyTo(): ChatMessage | undefined {
    return this.details.replyTo;
  }

  get threadId(): number | undefined {
    return this.details.threadId;
  }

  get attachment(): Attachment | undefined {
    return this.details.attachment;
  }
}
