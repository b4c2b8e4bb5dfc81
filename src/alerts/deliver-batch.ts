import type { Api } from 'grammy';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Clock } from '../clock.js';
import type { Logger } from '../logger.js';
import { moveChat } from '../store/destinations.js';
import type { ClaimedMessage } from '../store/due-messages.js';
import { dropMessage, postponeMessage, releaseMessages } from '../store/messages.js';
import { closeDestinations, type UnreachableDestination } from '../store/unreachable-destinations.js';
import type { Breaker } from './breaker.js';
import { classifyError } from './classify-error.js';
import type { Pace } from './pace.js';
import { type ShownAs, showAlert, showNotice } from './show-message.js';
import { ShownRecorder } from './shown-recorder.js';
import type { Wording } from './wording.js';

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 10 * 60_000;

export interface BatchDeps {
  db: Kysely<Database>;
  api: Api;
  botId: number;
  clock: Clock;
  logger: Logger;
  pace: Pace;
  breaker: Breaker;
  /** In [0, 1). */
  random: () => number;
}

/** Nothing was sent: all sending rests, or this chat must rest for so long. */
class NotNow extends Error {
  constructor(readonly restMs: number | null) {
    super('not now');
  }
}

/** Claimed messages about one event on their way to their chats. */
export class DeliveryBatch {
  private readonly recorder: ShownRecorder;
  private readonly unsent: number[] = [];
  private readonly unreachable: (UnreachableDestination & { messageId: number })[] = [];

  constructor(
    private readonly deps: BatchDeps,
    private readonly wording: Wording,
  ) {
    this.recorder = new ShownRecorder(deps.db, deps.clock);
  }

  /** Returns how many of them now show what they should. Every one of them has given up its lease then. */
  async deliver(messages: readonly ClaimedMessage[]): Promise<number> {
    await Promise.all(messages.map((message) => this.deliverOne(message)));
    const shown = await this.recorder.finish();
    const { db, breaker } = this.deps;
    // Chats that refuse while everybody refuses are not what is wrong.
    if (breaker.isStopped) this.unsent.push(...this.unreachable.map(({ messageId }) => messageId));
    else await closeDestinations(db, this.unreachable);
    await releaseMessages(db, this.unsent);
    return shown;
  }

  private async deliverOne(message: ClaimedMessage): Promise<void> {
    const { wording } = this;
    if (!message.isActive) {
      this.unreachable.push({ id: message.destinationId, status: 'blocked', messageId: message.id });
      return;
    }
    const speaker = { api: this.deps.api, takeTurn: () => this.takeTurn(message.chatId) };
    const show = message.purpose === 'alert' ? showAlert : showNotice;
    try {
      const shown = await show(speaker, message, wording);
      this.deps.breaker.success();
      this.record(message, shown);
    } catch (error) {
      if (error instanceof NotNow) await this.leaveForLater(message, error);
      else await this.handleFailure(message, error);
    }
  }

  private async takeTurn(chatId: number): Promise<void> {
    const { pace, breaker } = this.deps;
    if (breaker.isStopped) throw new NotNow(null);
    const restMs = await pace.take(chatId);
    if (restMs > 0) throw new NotNow(restMs);
    if (breaker.isStopped) throw new NotNow(null);
  }

  private record(message: ClaimedMessage, shown: ShownAs): void {
    const { version, replyVersion } = this.wording;
    const isAlert = message.purpose === 'alert';
    const wasShown = message.shownVersion > 0;
    this.recorder.add({
      id: message.id,
      version: isAlert ? version : replyVersion,
      hash: isAlert && shown.messageId !== null ? this.wording.alert(message.language).hash : null,
      messageId: shown.messageId,
      isSent: shown.isSent,
      makesNoticeNeedless: isAlert && shown.isSent,
      owesNotice: isAlert && wasShown && shown.isEdited && message.shownVersion < replyVersion,
    });
  }

  private async leaveForLater(message: ClaimedMessage, { restMs }: NotNow): Promise<void> {
    if (restMs === null) this.unsent.push(message.id);
    else await this.postpone(message, restMs, 'the chat rests');
  }

  private async postpone({ id }: ClaimedMessage, milliseconds: number, error: string): Promise<void> {
    const until = new Date(this.deps.clock.now().getTime() + milliseconds);
    await postponeMessage(this.deps.db, { id, until, error });
  }

  private async handleFailure(message: ClaimedMessage, error: unknown): Promise<void> {
    const { db, botId, breaker, logger } = this.deps;
    const failure = classifyError(error);
    const text = error instanceof Error ? error.message : String(error);
    switch (failure.kind) {
      case 'retry_after':
        breaker.flooded(message.chatId, failure.seconds);
        return this.postpone(message, failure.seconds * 1000, text);
      case 'blocked':
      case 'chat_gone': {
        breaker.refused();
        const status = failure.kind === 'blocked' ? 'blocked' : 'gone';
        this.unreachable.push({ id: message.destinationId, status, messageId: message.id });
        return;
      }
      case 'migrated':
        await moveChat(db, botId, message.chatId, failure.chatId);
        return this.postpone(message, 0, text);
      case 'unauthorized':
        breaker.unauthorized();
        this.unsent.push(message.id);
        return;
      case 'transient':
        breaker.failed();
        return this.postpone(message, this.retryDelay(message.attempts), text);
      default:
        logger.error(
          { message: message.id, event: message.eventId, error: text },
          'Telegram refuses a message',
        );
        await dropMessage(db, message, text);
    }
  }

  /** Doubles with each attempt; between half and all of it, so that many do not come back at once. */
  private retryDelay(attempts: number): number {
    const longest = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LAST_RETRY_MS);
    return longest * (0.5 + this.deps.random() / 2);
  }
}
