import type { Api } from 'grammy';
import { languageFor } from '../locales/translate.js';
import { unlessCardsAreShown } from '../store/card-lock.js';
import { countUnsettledCards, dueCards } from '../store/cards.js';
import { languageOfChat } from '../store/destinations.js';
import { moderationGroup } from '../store/moderation-group.js';
import { currentModerators } from '../store/moderators.js';
import { classifyError } from './classify-error.js';
import { type Desk, type PostCardDeps, postCard } from './post-card.js';

/** Of one chat in one round; Telegram allows 20 messages a minute to a group. */
const CARDS_AT_ONCE = 15;
/** A chat that refused is left alone so long. */
const REST_MS = 10 * 60_000;

export type { RenderCard } from './post-card.js';

export interface CardPosterDeps extends PostCardDeps {
  /** Must not retry by itself. */
  api: Api;
  botId: number;
  ownerIds: readonly number[];
}

export interface CardPoster {
  /** Makes chats show cards as they are now. */
  tick(signal?: AbortSignal): Promise<void>;
  /** Tells whoever gets cards how many wait, if any do; without sound. */
  tellCount(): Promise<void>;
}

async function privateDesks({ db, botId }: CardPosterDeps, userIds: readonly number[]): Promise<Desk[]> {
  return Promise.all(
    userIds.map(async (chatId) => ({
      chatId,
      threadId: null,
      isGroup: false,
      language: languageFor(await languageOfChat(db, botId, chatId)),
    })),
  );
}

async function groupDesk({ db, botId }: CardPosterDeps): Promise<Desk | undefined> {
  const group = await moderationGroup(db);
  if (group === undefined) return undefined;
  const { chat_id: chatId, thread_id: threadId } = group;
  return { chatId, threadId, isGroup: true, language: languageFor(await languageOfChat(db, botId, chatId)) };
}

/** Where cards go one after another until some chat takes them: the group, the moderators, the owners. */
async function desksInTurn(deps: CardPosterDeps): Promise<Desk[][]> {
  const group = await groupDesk(deps);
  const moderators = (await currentModerators(deps.db)).filter(
    ({ accepted_at, frozen_at }) => accepted_at !== null && frozen_at === null,
  );
  return [
    group === undefined ? [] : [group],
    await privateDesks(
      deps,
      moderators.map(({ user_id }) => user_id),
    ),
    await privateDesks(deps, deps.ownerIds),
  ];
}

/**
 * Posts cards, the urgent ones with sound, and edits them as they are taken, change or are settled. A chat that refuses
 * is left alone for a while and keeps nobody else waiting; when all moderators refuse, the owners get the cards.
 */
export function createCardPoster(deps: CardPosterDeps): CardPoster {
  const { api, clock, db, logger, translate } = deps;
  const restingUntil = new Map<number, number>();

  /** Whether the chat took what it was told. */
  async function tell({ chatId }: Desk, say: () => Promise<void>): Promise<boolean> {
    const now = clock.now().getTime();
    if ((restingUntil.get(chatId) ?? 0) > now) return false;
    try {
      await say();
      return true;
    } catch (error) {
      const { kind } = classifyError(error);
      // Trouble that passes is over by the next round.
      if (kind === 'transient' || kind === 'retry_after') return true;
      restingUntil.set(chatId, now + REST_MS);
      logger.warn({ err: error }, 'cards cannot be shown in a chat');
      return false;
    }
  }

  /** One process at a time, so that no chat hears it twice. */
  async function tellFirst(say: (desk: Desk) => Promise<void>): Promise<void> {
    await unlessCardsAreShown(db, () => tellInTurn(say));
  }

  async function tellInTurn(say: (desk: Desk) => Promise<void>): Promise<void> {
    for (const desks of await desksInTurn(deps)) {
      let isTold = false;
      for (const desk of desks) isTold = (await tell(desk, () => say(desk))) || isTold;
      if (isTold) return;
    }
  }

  return {
    tick: async (signal) => {
      await tellFirst(async (desk) => {
        // In private only what rings comes unasked; the rest waits in /queue. A group gets all, without sound.
        const due = { chatId: desk.chatId, onlyUrgent: !desk.isGroup, limit: CARDS_AT_ONCE };
        for (const card of await dueCards(db, due)) {
          if (signal?.aborted) return;
          await postCard(deps, desk, card);
        }
      });
    },
    async tellCount() {
      const { open, urgent } = await countUnsettledCards(db);
      if (open === 0) return;
      await tellFirst(async ({ chatId, threadId, language }) => {
        await api.sendMessage(chatId, translate(language, 'cards-daily', { open, urgent }), {
          disable_notification: true,
          ...(threadId !== null && { message_thread_id: threadId }),
        });
      });
    },
  };
}
