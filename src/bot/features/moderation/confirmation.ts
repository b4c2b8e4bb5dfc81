import type { InlineKeyboardButton } from 'grammy/types';
import type { Conflict, Done } from '../../../ledger/moderation/outcomes.js';
import { instantHtml } from '../../../locales/format-date.js';
import type { View } from '../../screen.js';
import { changeLine } from './field-text.js';
import { doneText, refusalText } from './outcome-text.js';
import { personName } from './person-name.js';
import { carryOut } from './plan.js';
import { type Asking, answerButton } from './question.js';
import { reasonText } from './reason.js';

/** Somebody was faster: what has changed since, by whom, and the choice to go on from there. */
async function conflictView({ ctx, draft, speech }: Asking, conflict: Conflict): Promise<View> {
  const who = conflict.by === null ? ctx.t('mod-by-program') : await personName(ctx, conflict.by);
  const changed = ctx.t('conflict', { who, time: instantHtml(conflict.at, speech.language) });
  return {
    blocks: [changed, conflict.changes.map((change) => changeLine(speech, change)).join('\n')],
    buttons: [[answerButton(draft, ctx.t('button-go-on'), 'renew', String(conflict.version))]],
  };
}

/** A correction that answers a card says whether it was all that was wrong: only then the card is settled. */
function confirmButtons({ ctx, draft }: Asking): InlineKeyboardButton[][] {
  if (draft.goal !== 'correct' || draft.cardId === null) {
    return [[answerButton(draft, ctx.t('button-confirm'), 'confirm')]];
  }
  return [
    [answerButton(draft, ctx.t('button-confirm-all'), 'confirm')],
    [answerButton(draft, ctx.t('button-confirm-more'), 'confirmmore')],
  ];
}

/** What confirming would do, as the ledger itself works it out: fields before and after, and how many chats hear. */
export async function confirmation(asking: Asking): Promise<View> {
  const { ctx, draft, speech } = asking;
  const by = ctx.from?.id ?? 0;
  const outcome = await ctx.deps.moderation.preview((moderation) => carryOut(moderation, draft, by));
  if (outcome.kind === 'conflict') return conflictView(asking, outcome);
  if (outcome.kind !== 'done') return { blocks: [refusalText(ctx, outcome)] };
  return {
    blocks: [
      doneText(speech, ctx.me.username, outcome satisfies Done, 'before'),
      ctx.t('confirm-reason', { reason: reasonText(ctx.t, draft.answers.reason ?? '') }),
    ],
    buttons: confirmButtons(asking),
  };
}
