import type { PreviewServer } from './channels/index.js';
import type { Conversation, Entry } from './conversation.js';
import { SAMPLE_CHANNELS, STORY } from './sample-channels.js';

/** The reader looks every second or two; a person wants to see one thing after the other. Milliseconds. */
const BEFORE_NEXT_POST_MS = 4_000;
const LOOK_AGAIN_MS = 100;
/** A step that does not come is skipped: the chat must not wait for it. */
const STEP_PATIENCE_MS = 20_000;

export interface StoryDeps {
  conversation: Conversation;
  previews: PreviewServer;
  post(handle: string, text: string): void;
  /** Resolves early when the program stops. */
  sleep(milliseconds: number): Promise<void>;
  signal: AbortSignal;
}

/** A newcomer subscribes, one side posts, the alert comes, the others post, the alert changes in place. */
export async function tellStory(deps: StoryDeps): Promise<void> {
  const { conversation, post, sleep, signal } = deps;
  await readTwice(deps);
  await after(deps, ['answer'], () => conversation.say('/start'));
  await sleep(1_000);
  await after(deps, ['changed_answer', 'answer'], () => void conversation.press(1));
  for (const [index, { handle, text }] of STORY.entries()) {
    if (signal.aborted) return;
    await sleep(index === 0 ? 1_000 : BEFORE_NEXT_POST_MS);
    await after(deps, ['alert', 'alert_edited'], () => post(handle, text));
  }
}

/**
 * What stands on the first page of a channel is history and rings nobody, so the story waits until that page has been
 * taken: the reader asks for a channel again only when it is done with it.
 */
async function readTwice({ previews, sleep, signal }: StoryDeps): Promise<void> {
  const isRead = (handle: string) =>
    previews.requests.filter(({ path }) => path === `/s/${handle}`).length > 1;
  while (!signal.aborted && !SAMPLE_CHANNELS.every(({ handle }) => isRead(handle)))
    await sleep(LOOK_AGAIN_MS);
}

/** Does something and waits for an entry of one of these kinds. */
async function after(
  { conversation, sleep }: StoryDeps,
  kinds: readonly Entry['kind'][],
  act: () => void,
): Promise<void> {
  let unlisten = () => {};
  const seen = new Promise<void>((resolve) => {
    unlisten = conversation.listen(({ kind }) => {
      if (kinds.includes(kind)) resolve();
    });
  });
  act();
  await Promise.race([seen, sleep(STEP_PATIENCE_MS)]);
  unlisten();
}
