import type { Chat } from '../chat.js';
import type { ChatMessage } from '../message.js';
import type { Telegram } from '../telegram.js';

export type MessageFilter = (message: ChatMessage) => boolean;

export interface WaitOptions {
  /** Milliseconds of real time, 5,000 by default. */
  timeout?: number;
}

const DEFAULT_TIMEOUT = 5000;

/** Resolves with a message of the chat that passes, newest first among those there, or when one comes or is edited. */
export function waitForMessage(
  { events }: Telegram,
  chat: Chat,
  filter: MessageFilter,
  { timeout = DEFAULT_TIMEOUT }: WaitOptions = {},
): Promise<ChatMessage> {
  const there = chat.visible().reverse().find(filter);
  if (there) return Promise.resolve(there);
  return new Promise((resolve, reject) => {
    const check = (message: ChatMessage) => {
      if (message.chat !== chat || !filter(message)) return;
      stop();
      resolve(message);
    };
    const stop = () => {
      clearTimeout(timer);
      events.off('message', check);
      events.off('edit', check);
    };
    const timer = setTimeout(() => {
      stop();
      reject(
        new Error(`No such message in chat ${chat.id} within ${timeout} ms. It shows:\n${transcript(chat)}`),
      );
    }, timeout);
    events.on('message', check);
    events.on('edit', check);
  });
}

function transcript(chat: Chat): string {
  const lines = chat.visible().slice(-10);
  return lines.map(({ id, fromBot, text }) => `  #${id} ${fromBot ? 'bot' : 'person'}: ${text}`).join('\n');
}
