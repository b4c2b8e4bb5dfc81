import { Composer } from 'grammy';
import { presetReason } from '../../../domain/correction-reason.js';
import type { WrongAnswer } from '../../../domain/doubt-question.js';
import type { Needs, Outcome } from '../../../ledger/moderation/outcomes.js';
import type { CardDetails } from '../../../ledger/moderation/queries.js';
import { actionButton } from '../../buttons.js';
import type { BotContext } from '../../context.js';
import { actionValue } from '../../pressed.js';
import { type Beginning, beginDialogue } from './dialogue.js';
import type { Answers, Goal } from './draft.js';
import { refusalText } from './outcome-text.js';
import { isTooFast, mayModerate } from './permission.js';
import { plainName } from './person-name.js';
import { replaceCard } from './show-card.js';

const BUTTON = /^(\d{1,15})\.(\d{1,9})\.([a-z_]+)(?:\.(\d{1,9}))?$/;
const CHECKED = presetReason('checked');

async function alert(ctx: BotContext, text: string): Promise<void> {
  await ctx.answerCallbackQuery({ text, show_alert: true });
}

/** The claim that a dialogue is about, if there is no choice. */
function onlyClaim({ claims }: CardDetails): Answers {
  const [first, ...others] = claims;
  return first === undefined || others.length > 0 ? {} : { claim: first.claim.id };
}

/** What is asked when the answer is no. */
const AFTER_NO: Readonly<Record<WrongAnswer, { goal: Goal; answers?: Answers }>> = {
  set_aside: { goal: 'wrong' },
  retract: { goal: 'wrong' },
  deny: { goal: 'wrong' },
  figures: { goal: 'correct' },
  date: { goal: 'correct', answers: { field: 'date' } },
  ordinal: { goal: 'correct', answers: { field: 'ordinal' } },
  other_event: { goal: 'attach' },
  any_field: { goal: 'correct' },
};

function beginning(card: CardDetails, press: string): Beginning | undefined {
  const about = { eventId: card.eventId, cardId: card.id };
  switch (press) {
    case 'wrong': {
      const { goal, answers = {} } = AFTER_NO[card.wrong];
      return { ...about, goal, answers: { ...(goal === 'attach' ? onlyClaim(card) : {}), ...answers } };
    }
    case 'edit':
      return { ...about, goal: 'correct' };
    case 'attach':
    case 'split':
    case 'follow_up':
    case 'announcement':
    case 'irrelevant':
      return { ...about, goal: press, answers: onlyClaim(card) };
    default:
      return undefined;
  }
}

/** What is done at once: it needs no further word, and can be undone. */
async function actAtOnce(
  ctx: BotContext,
  card: CardDetails,
  press: string,
  expectedVersion: number,
): Promise<Outcome | Needs | undefined> {
  const { moderation } = ctx.deps;
  const by = ctx.from?.id ?? 0;
  const reason = CHECKED;
  if (press === 'right' || press === 'later') {
    return await moderation.settleDoubt({ by, cardId: card.id, answer: press, reason, expectedVersion });
  }
  if (press === 'check')
    return await moderation.setUnderCheck({ by, eventId: card.eventId, expectedVersion, on: true, reason });
  const postId = card.claims.findLast(({ claim }) => claim.post_id !== null)?.claim.post_id ?? null;
  if (press === 'again' && postId !== null) return await moderation.lookAgain({ by, postId, reason });
  return undefined;
}

async function showOutcome(ctx: BotContext, card: CardDetails, press: string, outcome: Outcome | Needs) {
  if (outcome.kind === 'conflict') {
    await replaceCard(ctx, card);
    return await alert(ctx, ctx.t('card-has-changed'));
  }
  if (outcome.kind !== 'done') return await alert(ctx, refusalText(ctx, outcome));
  const undo = actionButton(ctx.t('button-undo'), 'undo', String(outcome.actionId));
  const next = actionButton(ctx.t('button-next-card'), 'queue', '0');
  const settled = (await ctx.deps.moderationQueries.cardDetails(ctx.deps.db, card.id)) ?? card;
  const isUndoable = press === 'right' || press === 'check';
  await replaceCard(ctx, settled, { more: [isUndoable ? [undo, next] : [next]] });
  await ctx.answerCallbackQuery({ text: ctx.t('card-pressed', { press }) });
}

/** False if somebody else has the card, or settled it; that is then said. */
async function take(ctx: BotContext, card: CardDetails): Promise<boolean> {
  const taken = await ctx.deps.moderation.takeCard({ by: ctx.from?.id ?? 0, cardId: card.id });
  if (taken.kind === 'taken') return true;
  if (taken.kind === 'taken_by') {
    await alert(ctx, ctx.t('card-taken-by', { who: await plainName(ctx, taken.by) }));
  } else if (taken.kind === 'settled') {
    await replaceCard(ctx, card);
    await alert(ctx, ctx.t('card-is-settled'));
  } else await alert(ctx, refusalText(ctx, taken));
  return false;
}

/** `seen`: the version of the event when the card was shown. */
async function pressCard(ctx: BotContext, card: CardDetails, press: string, seen: number): Promise<void> {
  if (press === 'less') return await replaceCard(ctx, card);
  if (!(await take(ctx, card))) return;
  const { db, moderationQueries } = ctx.deps;
  const mine = (await moderationQueries.cardDetails(db, card.id)) ?? card;
  if (press === 'more') return await replaceCard(ctx, mine, { isOpen: true });
  if (await isTooFast(ctx)) return;
  const outcome = await actAtOnce(ctx, mine, press, seen);
  if (outcome !== undefined) return await showOutcome(ctx, mine, press, outcome);
  const dialogue = beginning(mine, press);
  if (dialogue === undefined) return await alert(ctx, ctx.t('button-stale'));
  await replaceCard(ctx, mine);
  await beginDialogue(ctx, dialogue);
}

/** Presses on cards, in private chats and in the moderators' group. */
export const cardPresses = new Composer<BotContext>();

cardPresses.on('callback_query:data', async (ctx, next) => {
  const data = actionValue(ctx, 'card');
  if (data === undefined) return await next();
  if (!(await mayModerate(ctx))) return;
  const [, id, revision, press = '', version] = BUTTON.exec(data) ?? [];
  const card = await ctx.deps.moderationQueries.cardDetails(ctx.deps.db, Number(id ?? 0));
  if (card === undefined) return await alert(ctx, ctx.t('refused', { kind: 'unknown_card' }));
  if (card.state === 'settled') {
    await replaceCard(ctx, card);
    return await alert(ctx, ctx.t('card-is-settled'));
  }
  // What this button answered is not what the card says now.
  if (Number(revision) !== card.revision && press !== 'less') {
    await replaceCard(ctx, card);
    return await alert(ctx, ctx.t('card-has-changed'));
  }
  await pressCard(ctx, card, press, version === undefined ? card.eventVersion : Number(version));
});
