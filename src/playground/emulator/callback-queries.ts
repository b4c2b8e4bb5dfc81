import type { Clock } from '../../clock.js';
import type { Account } from './account.js';
import { badRequest } from './api-error.js';
import type { ChatMessage } from './message.js';

export interface CallbackAnswer {
  /** '' when the bot only stopped the button's spinner. */
  text: string;
  alert: boolean;
  url: string | undefined;
  at: Date;
}

/** One press of a button with callback_data. */
export interface Press {
  readonly id: string;
  readonly from: Account;
  readonly message: ChatMessage;
  readonly data: string;
  readonly at: Date;
  answer: CallbackAnswer | undefined;
}

/** How long a press waits for its answer: a guess from practice, Telegram does not publish it. */
export const CALLBACK_SECONDS = 15;
const FIRST_ID = 4_000_000_000_001;

export class CallbackQueries {
  readonly all: Press[] = [];

  constructor(private readonly clock: Clock) {}

  add(from: Account, message: ChatMessage, data: string): Press {
    const id = String(FIRST_ID + this.all.length);
    const press: Press = { id, from, message, data, at: this.clock.now(), answer: undefined };
    this.all.push(press);
    return press;
  }

  /** Presses whose button still spins. */
  unanswered(): Press[] {
    return this.all.filter((press) => press.answer === undefined);
  }

  answer(id: string, answer: Omit<CallbackAnswer, 'at'>): Press {
    const press = this.all.find((candidate) => candidate.id === id);
    const now = this.clock.now();
    const late = press && now.getTime() - press.at.getTime() > CALLBACK_SECONDS * 1000;
    if (!press || press.answer || late) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    press.answer = { ...answer, at: now };
    return press;
  }
}
