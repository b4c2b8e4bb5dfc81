import type { InlineKeyboardButton } from 'grammy/types';
import { speechFor } from '../../../alerts/speech.js';
import { formatDay } from '../../../locales/format-date.js';
import { actionById } from '../../../store/actions.js';
import { eventById } from '../../../store/events.js';
import type { BotContext } from '../../context.js';
import type { View } from '../../screen.js';
import { eventLink } from '../../texts/deep-link.js';
import { claimQuestion } from './choose-claim.js';
import {
  dayQuestion,
  figuresQuestion,
  kindQuestion,
  linkQuestion,
  sourceQuestion,
  statusQuestion,
} from './claim-questions.js';
import { confirmation } from './confirmation.js';
import { type Draft, openQuestion, withoutLastAnswer } from './draft.js';
import { agreementQuestion, targetQuestion } from './event-questions.js';
import { fieldQuestion, valueQuestion } from './field-questions.js';
import { type Asking, answerButton, type Question } from './question.js';
import { reasonQuestion } from './reason.js';

const QUESTIONS: Readonly<Record<string, Question>> = {
  field: fieldQuestion,
  value: valueQuestion,
  target: targetQuestion,
  claim: claimQuestion,
  link: linkQuestion,
  source: sourceQuestion,
  status: statusQuestion,
  kind: kindQuestion,
  day: dayQuestion,
  figures: figuresQuestion,
  agreement: agreementQuestion,
  reason: reasonQuestion,
};

/** The question that is open; undefined when everything is known and only the confirmation is missing. */
export function openQuestionOf(draft: Draft): Question | undefined {
  return QUESTIONS[openQuestion(draft)];
}

export async function askingOf(ctx: BotContext, draft: Draft): Promise<Asking> {
  const event = draft.eventId === null ? undefined : await eventById(ctx.deps.db, draft.eventId);
  // Times are told with their day, unless it is the event's.
  return { ctx, draft, speech: speechFor(ctx.deps.translate, ctx.language, event?.date ?? '') };
}

/** "No. 7: corrected S-152". */
async function undoneStep({ ctx, draft }: Asking): Promise<string> {
  const action = await actionById(ctx.deps.db, draft.answers.action ?? 0);
  if (action === undefined) return '';
  const events = await Promise.all(action.event_ids.map((id) => eventById(ctx.deps.db, id)));
  const links = events.flatMap((event) =>
    event === undefined ? [] : [eventLink(ctx.me.username, event.serial)],
  );
  return ctx.t('dialogue-step', {
    id: String(action.id),
    step: [ctx.t('action', { type: action.type }), links.join(', ')].filter((part) => part !== '').join(' '),
  });
}

async function title({ ctx, draft, speech }: Asking): Promise<string> {
  const goal = ctx.t('dialogue-title', { goal: draft.goal });
  const event = draft.eventId === null ? undefined : await eventById(ctx.deps.db, draft.eventId);
  if (event === undefined) return `<b>${goal}</b>`;
  const name = eventLink(ctx.me.username, event.serial);
  const what = `${ctx.t(`kind-${event.kind}`)}, ${formatDay(event.date, speech.language)}`;
  return `<b>${goal}</b> · ${name} · ${what}`;
}

function wayOut({ ctx, draft }: Asking): InlineKeyboardButton[] {
  const back = withoutLastAnswer(draft) === null ? [] : [answerButton(draft, ctx.t('button-back'), 'back')];
  return [...back, answerButton(draft, ctx.t('button-cancel'), 'cancel')];
}

/** Where a dialogue stands: its question, or what will happen. */
export async function dialogueView(ctx: BotContext, draft: Draft): Promise<View> {
  const asking = await askingOf(ctx, draft);
  const question = openQuestionOf(draft);
  const step = draft.goal === 'undo' ? await undoneStep(asking) : '';
  const view = question === undefined ? await confirmation(asking) : await question.ask(asking);
  const isTyped = question?.typed !== undefined && ctx.chat?.type !== 'private';
  return {
    blocks: [
      await title(asking),
      step,
      ...view.blocks,
      isTyped ? `<i>${ctx.t('dialogue-answer-this')}</i>` : '',
    ],
    buttons: [...(view.buttons ?? []), wayOut(asking)],
  };
}
