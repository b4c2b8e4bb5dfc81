import { setTimeout as delay } from 'node:timers/promises';
import type { Hono } from 'hono';
import type { Clock } from '../clock.js';
import { PreviewServer } from './channels/index.js';
import { chatRoutes } from './chat-routes.js';
import { Conversation } from './conversation.js';
import { Emulator, TELEGRAM_LIMITS } from './emulator/index.js';
import { SAMPLE_CHANNELS } from './sample-channels.js';
import { tellStory } from './story.js';

export interface PlaygroundOptions {
  clock: Clock;
  /** `language_code` of the person's Telegram. */
  language: string;
}

/** A Telegram on this machine: a bot server, sample channels with their previews, and one person. */
export interface Playground {
  botToken: string;
  /** For TELEGRAM_API_ROOT. */
  apiRoot: string;
  /** For PREVIEW_HOSTS. */
  previewHost: string;
  conversation: Conversation;
  handles: readonly string[];
  /** `POST /say`, `POST /press/<n>`: the chat without a terminal. */
  routes: Hono;
  /** A post appears in a sample channel; false when there is no such channel. */
  post(handle: string, text: string): boolean;
  /** Resolves when the story is told. */
  tellStory(signal: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

export async function startPlayground({ clock, language }: PlaygroundOptions): Promise<Playground> {
  const emulator = new Emulator({ clock, limits: TELEGRAM_LIMITS, username: 'swapwatch_playground_bot' });
  const previews = new PreviewServer(clock);
  for (const { handle, title, id, older } of SAMPLE_CHANNELS) {
    const channel = previews.createChannel({ handle, title, id });
    for (const { at, text } of older) channel.add(text, { at: new Date(at) });
  }
  const apiRoot = await emulator.start();
  const previewHost = await previews.start();
  const person = emulator.createPerson({ name: 'You', language });
  const conversation = new Conversation(clock, person, emulator);

  const post = (handle: string, text: string): boolean => {
    const channel = previews.find(handle);
    if (!channel) return false;
    const { at } = channel.add(text);
    conversation.tell({ kind: 'channel_post', at, handle: channel.handle, title: channel.title, text });
    return true;
  };

  return {
    botToken: emulator.token,
    apiRoot,
    previewHost,
    conversation,
    handles: SAMPLE_CHANNELS.map(({ handle }) => handle),
    routes: chatRoutes(conversation),
    post,
    tellStory: (signal) =>
      tellStory({
        conversation,
        previews,
        post,
        signal,
        sleep: (milliseconds) => delay(milliseconds, undefined, { signal }).catch(() => undefined),
      }),
    async stop() {
      await emulator.stop();
      await previews.stop();
    },
  };
}
