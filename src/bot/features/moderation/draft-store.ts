import { dropDraft, loadDraft, saveDraft as storeDraft } from '../../../store/drafts.js';
import type { BotContext } from '../../context.js';
import { type Draft, draftDataSchema, openQuestion } from './draft.js';

function keyOf(ctx: BotContext): { userId: number; chatId: number } | null {
  if (ctx.from === undefined || ctx.chat === undefined) return null;
  return { userId: ctx.from.id, chatId: ctx.chat.id };
}

/** Where this person's dialogue in this chat stands; null when there is none, it has expired or cannot be read. */
export async function readDraft(ctx: BotContext): Promise<Draft | null> {
  const key = keyOf(ctx);
  if (key === null) return null;
  const row = await loadDraft(ctx.deps.db, key, ctx.deps.clock.now());
  const data = draftDataSchema.safeParse(row?.data);
  if (row === undefined || !data.success) return null;
  return { ...data.data, eventId: row.event_id, eventVersion: row.event_version, cardId: row.card_id };
}

export async function saveDraft(ctx: BotContext, draft: Draft): Promise<void> {
  const key = keyOf(ctx);
  if (key === null) return;
  const { token, goal, answers, eventId, eventVersion, cardId } = draft;
  const row = {
    ...key,
    step: openQuestion(draft),
    eventId,
    eventVersion,
    cardId,
    data: { token, goal, answers },
  };
  await storeDraft(ctx.deps.db, row, ctx.deps.clock.now());
}

/** False when it had ended already: of two presses one goes on. */
export async function endDraft(ctx: BotContext): Promise<boolean> {
  const key = keyOf(ctx);
  return key !== null && (await dropDraft(ctx.deps.db, key));
}
