import type { Clock } from '../clock.js';
import type { ChatMessage, Emulator, Person } from './emulator/index.js';

/** A bot answers within this; what comes later came by itself. Milliseconds of the playground's clock. */
const ANSWER_WINDOW_MS = 5_000;
/** Parts of a long answer follow each other faster than this. */
const NEXT_PART_MS = 300;

/** What happened, in the order in which a person would see it. */
export type Entry =
  | { kind: 'said'; at: Date; text: string }
  | { kind: 'pressed'; at: Date; text: string }
  | {
      kind: 'answer' | 'changed_answer' | 'alert' | 'alert_edited' | 'alert_reply';
      at: Date;
      message: ChatMessage;
    }
  /** The short text over the chat with which a bot may answer a button. */
  | { kind: 'toast'; at: Date; text: string }
  | { kind: 'channel_post' | 'channel_edit'; at: Date; handle: string; title: string; text: string };

/**
 * One person's chat with the bot, as entries. The playground sees what Telegram sees, so what comes unasked is taken
 * for an alert; it does not look into the bot.
 */
export class Conversation {
  private readonly listeners = new Set<(entry: Entry) => void>();
  private readonly alerts = new Set<ChatMessage>();
  /** Until when what the bot sends is taken for an answer. */
  private answersUntil = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    readonly person: Person,
    emulator: Emulator,
  ) {
    emulator.events.on('message', (message) => this.seeMessage(message));
    emulator.events.on('edit', (message) => this.seeEdit(message));
    emulator.events.on('answer', ({ answer }) => {
      if (answer?.text) this.tell({ kind: 'toast', at: this.clock.now(), text: answer.text });
    });
  }

  /** Calls back for every entry; the returned function ends it. */
  listen(listener: (entry: Entry) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(entry: Entry): void {
    for (const listener of this.listeners) listener(entry);
  }

  say(text: string): void {
    this.expectAnswer(ANSWER_WINDOW_MS);
    this.person.send(text);
  }

  /** Presses the button with this number, 1 for the first, of the newest message with buttons. Why not, if not. */
  press(number: number): string | null {
    const target = this.person.messages().findLast(({ buttons }) => buttons.length > 0);
    const button = target?.buttons[number - 1];
    if (!target || !button) return `there is no button ${number}`;
    if ('url' in button) return `that button opens ${button.url}`;
    if ('copy_text' in button) return `that button copies: ${button.copy_text.text}`;
    if (!('callback_data' in button)) return 'that button does nothing here';
    this.expectAnswer(ANSWER_WINDOW_MS);
    this.tell({ kind: 'pressed', at: this.clock.now(), text: button.text });
    this.person.press(target, number - 1);
    return null;
  }

  private seeMessage(message: ChatMessage): void {
    if (message.chat !== this.person.chat) return;
    const at = message.date;
    if (!message.fromBot) this.tell({ kind: 'said', at, text: message.text });
    else if (message.replyTo && this.alerts.has(message.replyTo))
      this.tell({ kind: 'alert_reply', at, message });
    else if (this.clock.now().getTime() <= this.answersUntil) {
      this.expectAnswer(NEXT_PART_MS);
      this.tell({ kind: 'answer', at, message });
    } else {
      this.alerts.add(message);
      this.tell({ kind: 'alert', at, message });
    }
  }

  private seeEdit(message: ChatMessage): void {
    if (message.chat !== this.person.chat || !message.fromBot) return;
    const kind = this.alerts.has(message) ? 'alert_edited' : 'changed_answer';
    if (kind === 'changed_answer') this.expectAnswer(NEXT_PART_MS);
    this.tell({ kind, at: message.current.at, message });
  }

  private expectAnswer(milliseconds: number): void {
    this.answersUntil = this.clock.now().getTime() + milliseconds;
  }
}
