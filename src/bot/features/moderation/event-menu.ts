import { Composer } from 'grammy';
import type { EventRow } from '../../../../db/schema.js';
import { blockStatement, statementText } from '../../../alerts/figure-text.js';
import { speechFor } from '../../../alerts/speech.js';
import { presetReason } from '../../../domain/correction-reason.js';
import { serialName } from '../../../domain/event.js';
import { SIDES } from '../../../domain/post.js';
import { survivingEvent } from '../../../ledger/refold-event.js';
import { formatDay } from '../../../locales/format-date.js';
import { loadEventView } from '../../../store/event-view.js';
import { eventById, eventBySerial } from '../../../store/events.js';
import { actionButton, openButton, rows } from '../../buttons.js';
import type { BotContext } from '../../context.js';
import { actionValue } from '../../pressed.js';
import { answer } from '../../show.js';
import { eventLink } from '../../texts/deep-link.js';
import { readSwapQuery } from '../../texts/swap-query.js';
import { beginDialogue } from './dialogue.js';
import type { Goal } from './draft.js';
import { refusalText } from './outcome-text.js';
import { mayModerate } from './permission.js';

/** What may be done with one event, beside correcting it. */
const GOALS: readonly Goal[] = [
  'correct',
  'merge',
  'split',
  'attach',
  'irrelevant',
  'follow_up',
  'announcement',
  'retract',
  'false',
  'add_claim',
  'agreement',
  'lock',
];
const BUTTON = /^(\d{1,15})\.([a-z_]+)$/;

async function showMenu(ctx: BotContext, event: EventRow): Promise<void> {
  const { t, language } = ctx;
  const press = (text: string, name: string) => actionButton(text, 'event', `${event.id}.${name}`);
  const goals = GOALS.map((goal) => press(t('dialogue-title', { goal }), goal));
  const what = `${eventLink(ctx.me.username, event.serial)} · ${t(`kind-${event.kind}`)}, ${formatDay(event.date, language)}`;
  const view = await loadEventView(ctx.deps.db, event.id);
  const speech = speechFor(ctx.deps.translate, language, event.date);
  const figures = SIDES.flatMap((side) => {
    const said = view && statementText(speech, side, blockStatement(side, view.facts.consolidated[side]));
    return said ? [`${speech.say('side', { side })}: ${said}`] : [];
  });
  const held = event.fact_published ? [] : [t('outcome-not-told')];
  const doubts = event.doubts.map((doubt) => `⏳ ${t('card-doubt', { doubt })}`);
  const html = [t('event-menu', { event: what }), ...figures, ...held, ...doubts].join('\n');
  await answer(ctx, html, [
    [press(t('button-check-on'), 'check_on'), press(t('button-check-off'), 'check_off')],
    ...rows(goals, 2),
    [
      openButton(t('button-log'), 'log', serialName(event.serial)),
      press(t('card-more', { press: 'again' }), 'again'),
    ],
  ]);
}

/** The event that somebody named; says so when there is none, or when it is part of another. */
async function named(ctx: BotContext, text: string): Promise<EventRow | undefined> {
  const query = readSwapQuery(text);
  if (query.by !== 'serial') {
    await answer(ctx, ctx.t('edit-usage'));
    return undefined;
  }
  const { db } = ctx.deps;
  const event = await eventBySerial(db, query.serial);
  if (event === undefined) {
    await answer(ctx, ctx.t('swap-not-found', { name: serialName(query.serial) }));
    return undefined;
  }
  if (event.merged_into === null) return event;
  const { serial } = await survivingEvent(db, event.id);
  await answer(ctx, refusalText(ctx, { kind: 'merged', into: serial }));
  return undefined;
}

async function check(ctx: BotContext, event: EventRow, on: boolean): Promise<void> {
  const by = ctx.from?.id ?? 0;
  const reason = presetReason('checked');
  const outcome = await ctx.deps.moderation.setUnderCheck({ by, eventId: event.id, on, reason });
  const text =
    outcome.kind === 'done' ? ctx.t(on ? 'check-is-on' : 'check-is-off') : refusalText(ctx, outcome);
  await ctx.answerCallbackQuery({ text, show_alert: true });
}

/** Plans another look at the newest post about the event. */
async function lookAgain(ctx: BotContext, event: EventRow): Promise<void> {
  const { db, moderation } = ctx.deps;
  const view = await loadEventView(db, event.id);
  const postId = view?.claims.findLast(({ post_id }) => post_id !== null)?.post_id ?? null;
  const by = ctx.from?.id ?? 0;
  const outcome =
    postId === null
      ? ({ kind: 'unknown_post' } as const)
      : await moderation.lookAgain({ by, postId, reason: presetReason('checked') });
  const text =
    outcome.kind === 'done' ? ctx.t('card-pressed', { press: 'again' }) : refusalText(ctx, outcome);
  await ctx.answerCallbackQuery({ text, show_alert: true });
}

/** /edit, and everything else that moderators do with one event. */
export const eventMenu = new Composer<BotContext>();

eventMenu.command('edit', async (ctx) => {
  if (!(await mayModerate(ctx))) return;
  const event = await named(ctx, ctx.match);
  if (event !== undefined) await beginDialogue(ctx, { goal: 'correct', eventId: event.id });
});

eventMenu.command('moderate', async (ctx) => {
  if (!(await mayModerate(ctx))) return;
  const event = await named(ctx, ctx.match);
  if (event !== undefined) await showMenu(ctx, event);
});

eventMenu.command('add', async (ctx) => {
  if (await mayModerate(ctx)) await beginDialogue(ctx, { goal: 'add_event' });
});

eventMenu.on('callback_query:data', async (ctx, next) => {
  const data = actionValue(ctx, 'event');
  if (data === undefined) return await next();
  if (!(await mayModerate(ctx))) return;
  const [, id, name] = BUTTON.exec(data) ?? [];
  const event = await eventById(ctx.deps.db, Number(id ?? 0));
  if (event === undefined) {
    await ctx.answerCallbackQuery({ text: ctx.t('refused', { kind: 'unknown_event' }), show_alert: true });
    return;
  }
  if (name === 'check_on' || name === 'check_off') return await check(ctx, event, name === 'check_on');
  if (name === 'again') return await lookAgain(ctx, event);
  const goal = GOALS.find((candidate) => candidate === name);
  if (goal === undefined) return await showMenu(ctx, event);
  await beginDialogue(ctx, { goal, eventId: event.id });
});
