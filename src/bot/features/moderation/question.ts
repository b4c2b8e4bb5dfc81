import type { InlineKeyboardButton } from 'grammy/types';
import type { Speech } from '../../../alerts/speech.js';
import { actionButton } from '../../buttons.js';
import type { BotContext } from '../../context.js';
import type { View } from '../../screen.js';
import type { Answers, Draft } from './draft.js';

export interface Asking {
  ctx: BotContext;
  draft: Draft;
  speech: Speech;
}

/** What an answer adds to the draft, or why it is none. */
export type Answered = { kind: 'answers'; answers: Partial<Answers> } | { kind: 'problem'; text: string };

/** One step of a dialogue, shown anew from its draft alone. What comes in was typed or forged: never trusted. */
export interface Question {
  ask(asking: Asking): Promise<View>;
  /** What a press on one of its buttons answers. */
  press?(asking: Asking, value: string): Promise<Answered>;
  /** What typed words answer; without it only the buttons do. */
  typed?(asking: Asking, text: string): Promise<Answered>;
}

export function answered(answers: Partial<Answers>): Answered {
  return { kind: 'answers', answers };
}

export function problem({ ctx }: Asking, name: string): Answered {
  return { kind: 'problem', text: ctx.t('edit-problem', { problem: name }) };
}

/** A button that answers the question; it belongs to this dialogue alone. */
export function answerButton(draft: Draft, text: string, question: string, value = ''): InlineKeyboardButton {
  return actionButton(text, 'ask', `${draft.token}.${question}.${value}`);
}
