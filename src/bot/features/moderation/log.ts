import { Composer } from 'grammy';
import { escapeHtml } from '../../../alerts/html.js';
import type { LoggedAction, LogSubject } from '../../../ledger/moderation/queries.js';
import { NOT_UNDOABLE } from '../../../ledger/moderation/undo.js';
import { instantHtml } from '../../../locales/format-date.js';
import { moderatorByName } from '../../../store/moderators.js';
import { actionButton, rows } from '../../buttons.js';
import type { BotContext } from '../../context.js';
import { pageAt } from '../../list-page.js';
import { actionValue, pressed } from '../../pressed.js';
import type { Screen, ScreenRequest } from '../../screen.js';
import { answer, show } from '../../show.js';
import { eventLink } from '../../texts/deep-link.js';
import { readSwapQuery } from '../../texts/swap-query.js';
import { beginDialogue } from './dialogue.js';
import { loggedChanges } from './logged-changes.js';
import { mayModerate } from './permission.js';
import { reasonText } from './reason.js';

const ON_A_PAGE = 8;
const DAY_MS = 86_400_000;
const TODAY = /^(?:today|сегодня|сьогодні)$/iu;
const NAMED = /^@\w{1,32}$/;

/** What was asked for behind /log: an event, a moderator by @name or number, or the last day. */
async function subjectOf({ deps, args, now }: ScreenRequest): Promise<LogSubject | undefined> {
  const asked = args.trim();
  if (asked === '' || TODAY.test(asked)) return { since: new Date(now.getTime() - DAY_MS) };
  if (NAMED.test(asked)) {
    const moderator = await moderatorByName(deps.db, asked);
    return moderator === undefined ? undefined : { userId: moderator.user_id };
  }
  const number = /^id(\d{1,15})$/i.exec(asked)?.[1];
  if (number !== undefined) return { userId: Number(number) };
  const query = readSwapQuery(asked);
  return query.by === 'serial' ? { serial: query.serial } : undefined;
}

function entry(request: ScreenRequest, action: LoggedAction): string {
  const { t, language, username } = request;
  const who = escapeHtml(action.byName ?? t('mod-owner', { id: String(action.by) }));
  const events = action.serials.map((serial) => eventLink(username, serial)).join(', ');
  const undone =
    action.undoneBy === null ? [] : [t('log-undone', { time: instantHtml(action.undoneBy.at, language) })];
  const why = action.reason === null || action.reason === '' ? [] : [reasonText(t, action.reason)];
  return [
    `<b>${action.id}.</b> ${instantHtml(action.at, language)} · ${who}`,
    [t('action', { type: action.type }), events].filter((part) => part !== '').join(': '),
    ...loggedChanges(request, action),
    ...why.map((reason) => t('confirm-reason', { reason })),
    ...undone,
  ].join('\n');
}

/** Who changed what, when and why. Moderators alone see names; /corrections tells the same without. */
export const logScreen: Screen = {
  name: 'log',
  async render(request) {
    const { deps, page, t } = request;
    const subject = await subjectOf(request);
    if (subject === undefined) return { blocks: [t('log-usage')] };
    const { rows: actions, more } = await deps.moderationQueries.logOf(
      deps.db,
      subject,
      pageAt(page, ON_A_PAGE),
    );
    if (actions.length === 0) return { blocks: [t('log-none')] };
    const undos = actions
      .filter(({ undoneBy, type }) => undoneBy === null && !NOT_UNDOABLE.includes(type))
      .map(({ id }) => actionButton(t('button-undo-number', { id: String(id) }), 'undo', String(id)));
    return {
      blocks: [t('log-title'), ...actions.map((action) => entry(request, action))],
      paged: { more },
      buttons: rows(undos, 4),
    };
  },
};

export const log = new Composer<BotContext>();

/** Its pages, for moderators alone. */
log.on('callback_query:data', async (ctx, next) => {
  const data = pressed(ctx);
  if ((data.type !== 'screen' && data.type !== 'open') || data.screen !== logScreen.name) return await next();
  if (!(await mayModerate(ctx))) return;
  await show(ctx, logScreen, { args: data.args, page: data.page, below: data.type === 'open' });
});

log.command('log', async (ctx) => {
  if (await mayModerate(ctx)) await show(ctx, logScreen, { args: ctx.match });
});

/** Undoes the newest step of one's own that is in force. */
log.command('undo', async (ctx) => {
  if (!(await mayModerate(ctx))) return;
  const { db, moderationQueries } = ctx.deps;
  const own = { userId: ctx.from?.id ?? 0 };
  const { rows: actions } = await moderationQueries.logOf(db, own, { size: 20, offset: 0 });
  const newest = actions.find(
    ({ undoneBy, undoes, type }) => undoneBy === null && undoes === null && !NOT_UNDOABLE.includes(type),
  );
  if (newest === undefined) return await answer(ctx, ctx.t('undo-nothing'));
  await beginDialogue(ctx, { goal: 'undo', answers: { action: newest.id } });
});

log.on('callback_query:data', async (ctx, next) => {
  const value = actionValue(ctx, 'undo');
  if (value === undefined) return await next();
  if (!(await mayModerate(ctx))) return;
  if (!/^[1-9]\d{0,14}$/.test(value)) {
    await ctx.answerCallbackQuery({ text: ctx.t('refused', { kind: 'unknown_action' }), show_alert: true });
    return;
  }
  await beginDialogue(ctx, { goal: 'undo', answers: { action: Number(value) } });
});
