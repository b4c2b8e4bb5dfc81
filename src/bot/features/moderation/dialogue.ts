import { randomBytes } from 'node:crypto';
import { Composer } from 'grammy';
import { shortenHtml } from '../../../alerts/split-html.js';
import { eventById } from '../../../store/events.js';
import { actionButton } from '../../buttons.js';
import type { BotContext } from '../../context.js';
import { actionValue } from '../../pressed.js';
import type { View } from '../../screen.js';
import { answer, replaceText } from '../../show.js';
import { askingOf, dialogueView, openQuestionOf } from './dialogue-view.js';
import { type Answers, type Draft, type Goal, openQuestion, withoutLastAnswer } from './draft.js';
import { endDraft, readDraft, saveDraft } from './draft-store.js';
import { doneText, refusalText } from './outcome-text.js';
import { isTooFast, mayModerate } from './permission.js';
import { carryOut } from './plan.js';
import type { Answered } from './question.js';

const BUTTON = /^([0-9a-f]{8})\.([a-z]+)\.(.*)$/;

function htmlOf(view: View): string {
  return shortenHtml(view.blocks.filter((block) => block !== '').join('\n\n'));
}

async function showDialogue(ctx: BotContext, draft: Draft, where: 'here' | 'below'): Promise<void> {
  const view = await dialogueView(ctx, draft);
  const say = where === 'here' && ctx.callbackQuery !== undefined ? replaceText : answer;
  await say(ctx, htmlOf(view), view.buttons ?? []);
}

export interface Beginning {
  goal: Goal;
  eventId?: number;
  cardId?: number;
  answers?: Answers;
}

/** Begins a dialogue in place of any other that this person has in this chat, as a message of its own. */
export async function beginDialogue(ctx: BotContext, beginning: Beginning): Promise<void> {
  const { goal, eventId = null, cardId = null, answers = {} } = beginning;
  const event = eventId === null ? undefined : await eventById(ctx.deps.db, eventId);
  const draft: Draft = {
    token: randomBytes(4).toString('hex'),
    goal,
    answers,
    eventId: event?.id ?? null,
    eventVersion: event?.version ?? null,
    cardId,
  };
  await saveDraft(ctx, draft);
  await showDialogue(ctx, draft, 'below');
}

async function take(ctx: BotContext, draft: Draft, reply: Answered, where: 'here' | 'below'): Promise<void> {
  if (reply.kind === 'problem') {
    if (ctx.callbackQuery === undefined) return await answer(ctx, reply.text);
    await ctx.answerCallbackQuery({ text: reply.text, show_alert: true });
    return;
  }
  const { figure: _, ...before } = draft.answers;
  const next = { ...draft, answers: { ...before, ...reply.answers } };
  await saveDraft(ctx, next);
  await showDialogue(ctx, next, where);
}

async function confirm(ctx: BotContext, draft: Draft, isAll: boolean): Promise<void> {
  if (openQuestion(draft) !== 'confirm') return await showDialogue(ctx, draft, 'here');
  if (await isTooFast(ctx)) return;
  const { speech } = await askingOf(ctx, draft);
  const step = isAll ? draft : { ...draft, cardId: null };
  const outcome = await carryOut(ctx.deps.moderation, step, ctx.from?.id ?? 0);
  // The new state is shown, and the choice to go on from there.
  if (outcome.kind === 'conflict') return await showDialogue(ctx, draft, 'here');
  await endDraft(ctx);
  if (outcome.kind !== 'done') return await replaceText(ctx, refusalText(ctx, outcome), []);
  const title = ctx.t('dialogue-done', { goal: draft.goal });
  const text = `<b>${title}</b>\n\n${doneText(speech, ctx.me.username, outcome, 'after')}`;
  const undo = actionButton(ctx.t('button-undo'), 'undo', String(outcome.actionId));
  await replaceText(ctx, shortenHtml(text), [[undo]]);
  if (isAll || draft.eventId === null || draft.cardId === null) return;
  await beginDialogue(ctx, { goal: draft.goal, eventId: draft.eventId, cardId: draft.cardId });
}

async function press(ctx: BotContext, draft: Draft, name: string, value: string): Promise<void> {
  if (name === 'cancel') {
    await endDraft(ctx);
    return await replaceText(ctx, ctx.t('dialogue-cancelled'), []);
  }
  if (name === 'back') {
    const before = withoutLastAnswer(draft) ?? draft;
    await saveDraft(ctx, before);
    return await showDialogue(ctx, before, 'here');
  }
  if (name === 'renew' && /^\d{1,9}$/.test(value)) {
    const renewed = { ...draft, eventVersion: Number(value) };
    await saveDraft(ctx, renewed);
    return await showDialogue(ctx, renewed, 'here');
  }
  if (name === 'confirm') return await confirm(ctx, draft, true);
  if (name === 'confirmmore') return await confirm(ctx, draft, false);
  const question = openQuestionOf(draft);
  // A button of a question that was answered already shows where the dialogue stands.
  if (question?.press === undefined || name !== openQuestion(draft)) {
    return await showDialogue(ctx, draft, 'here');
  }
  await take(ctx, draft, await question.press(await askingOf(ctx, draft), value), 'here');
}

/** Dialogues of moderators: one a person and chat, kept in the database. */
export const dialogue = new Composer<BotContext>();

dialogue.on('callback_query:data', async (ctx, next) => {
  const data = actionValue(ctx, 'ask');
  if (data === undefined) return await next();
  if (!(await mayModerate(ctx))) return;
  const [, token, name, value] = BUTTON.exec(data) ?? [];
  const draft = await readDraft(ctx);
  if (draft === null || draft.token !== token || name === undefined || value === undefined) {
    await ctx.answerCallbackQuery({ text: ctx.t('dialogue-not-yours'), show_alert: true });
    return;
  }
  await press(ctx, draft, name, value);
});

dialogue.on('message:text', async (ctx, next) => {
  if (ctx.message.text.startsWith('/') || ctx.message.forward_origin !== undefined) return await next();
  const draft = await readDraft(ctx);
  const question = draft === null ? undefined : openQuestionOf(draft);
  if (draft === null || question?.typed === undefined) return await next();
  if (!(await mayModerate(ctx))) return;
  await take(ctx, draft, await question.typed(await askingOf(ctx, draft), ctx.message.text), 'below');
});
