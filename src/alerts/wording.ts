import { createHash } from 'node:crypto';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Clock } from '../clock.js';
import { type Language, languageFor, type Translate } from '../locales/translate.js';
import { type EventView, loadEventView } from '../store/event-view.js';
import type { EventUrl } from './footer.js';
import { renderEvent } from './render.js';
import { renderReplaced, renderReply } from './render-reply.js';

/** The buttons under an alert. In groups and channels they cannot answer whoever presses, so they lead elsewhere. */
export type AlertKeyboard = (alert: {
  serial: number;
  language: Language;
  isPrivate: boolean;
}) => InlineKeyboardMarkup;

export interface WordingDeps {
  db: Kysely<Database>;
  clock: Clock;
  translate: Translate;
  eventUrl?: EventUrl | undefined;
  keyboard?: AlertKeyboard | undefined;
}

export interface AlertText {
  html: string;
  /** Of the text: an edit that would change nothing is not even tried. */
  hash: string;
}

/** What to say of one event now; each text is made once a language. */
export class Wording {
  /** What a chat that gets these texts shows. */
  readonly version: number;
  readonly replyVersion: number;
  /** Newest version that earns a message of its own. */
  readonly messageVersion: number;
  readonly hasSound: boolean;
  private readonly alerts = new Map<Language, AlertText>();

  constructor(
    private readonly view: EventView,
    private readonly deps: Omit<WordingDeps, 'db'>,
  ) {
    const wanted = view.event.alert_version ?? 0;
    this.version = wanted;
    this.replyVersion = view.event.reply_version ?? 0;
    this.messageVersion =
      view.versions.findLast(({ version, effect }) => effect === 'new_message' && version <= wanted)
        ?.version ?? 0;
    this.hasSound = view.event.alert_sound;
  }

  alert(code: string): AlertText {
    const language = languageFor(code);
    const known = this.alerts.get(language);
    if (known !== undefined) return known;
    const { translate, clock, eventUrl } = this.deps;
    const html = renderEvent(this.view, language, translate, clock.now(), eventUrl && { eventUrl });
    const text = { html, hash: createHash('sha256').update(html).digest('hex') };
    this.alerts.set(language, text);
    return text;
  }

  /** Every edit must bring it along, since Telegram takes away what an edit does not have. */
  keyboard({ chatId, language }: { chatId: number; language: string }): InlineKeyboardMarkup | undefined {
    const { serial } = this.view.event;
    return this.deps.keyboard?.({ serial, language: languageFor(language), isPrivate: chatId > 0 });
  }

  reply(code: string): string {
    const version = this.view.versions.find((candidate) => candidate.version === this.replyVersion);
    return renderReply(version, languageFor(code), this.deps.translate);
  }

  /** What stands in the place of an announcement once the event has its own message. */
  replaced(code: string): string {
    return renderReplaced(this.view, languageFor(code), this.deps.translate);
  }

  /** Whether what a chat last saw has changed so much that it must hear of it. */
  hasMaterialChangeSince(shownVersion: number): boolean {
    return this.replyVersion > shownVersion || this.messageVersion > shownVersion;
  }
}

/** The event as one moment has it; null if it is told to nobody. */
export async function loadWording(deps: WordingDeps, eventId: number): Promise<Wording | null> {
  const view = await deps.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((trx) => loadEventView(trx, eventId));
  return view === undefined || view.event.alert_version === null ? null : new Wording(view, deps);
}
