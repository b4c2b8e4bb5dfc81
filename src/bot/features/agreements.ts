import { Composer } from 'grammy';
import { escapeHtml } from '../../alerts/html.js';
import { addDays, kyivDay } from '../../domain/day.js';
import { persons } from '../../domain/event.js';
import { SIDES, type Side } from '../../domain/post.js';
import { formatDay, formatMonth } from '../../locales/format-date.js';
import { agreementStages, type ListedEvent } from '../../store/event-list.js';
import { type OfficialTotal, seriesStatements } from '../../store/official-totals.js';
import { type ToldEvent, withClaims } from '../../store/told-lists.js';
import type { BotContext } from '../context.js';
import { pageAt } from '../list-page.js';
import type { Screen, ScreenRequest } from '../screen.js';
import { show } from '../show.js';
import { amount } from '../texts/amount.js';
import { announcedBlocks, announcedLately } from '../texts/announced-text.js';
import { eventLink } from '../texts/deep-link.js';
import { sideFigures } from '../texts/event-line.js';
import { who } from '../texts/officials-text.js';

const ON_A_PAGE = 2;
/** Officials sum up a series up to so many days after its last stage. */
const SUMMED_UP_WITHIN_DAYS = 14;

/**
 * `istanbul-2025-05-16` is the place and day of an agreement, `geneva-2026-03` its place and month,
 * `1000-for-1000-2025-05-16` the number that officials had spoken of and the day.
 */
function agreementName({ language, t }: ScreenRequest, id: string): string {
  const [, ua, ru, agreedOn] = /^(\d+)-for-(\d+)-(20\d\d-\d\d-\d\d)$/.exec(id) ?? [];
  if (agreedOn !== undefined) {
    const formula = t('announced-formula', { ua: Number(ua), ru: Number(ru) });
    return `${formula}, ${formatDay(agreedOn, language)}`;
  }
  const [, place = '', day] = /^([a-z-]+?)-(20\d\d-\d\d(?:-\d\d)?)$/.exec(id) ?? [];
  if (day === undefined) return escapeHtml(id);
  const date = day.length > 'YYYY-MM'.length ? formatDay(day, language) : formatMonth(day, language);
  return t('agreement-name', { place, date });
}

function stage(request: ScreenRequest, event: ToldEvent): string {
  const { language, t, username } = request;
  const figures =
    event.lifecycle !== 'carried_out'
      ? t(`lifecycle-${event.lifecycle}`)
      : SIDES.flatMap((side) => {
          const told = sideFigures(request, event, side);
          return told === undefined ? [] : [t(`timeline-${side}`, { figures: told })];
        }).join('; ');
  return t('timeline-line', {
    date: formatDay(event.date, language),
    kind: t(`kind-${event.kind}`),
    figures: figures === '' ? t('list-no-number') : figures,
    link: eventLink(username, event.serial),
  });
}

/** "390 + 307 + 303 = 1,000"; stages without a number are told beside it. */
function progress({ t }: ScreenRequest, events: readonly ListedEvent[], side: Side): string[] {
  const done = events.filter(({ kind, lifecycle }) => kind === 'exchange' && lifecycle === 'carried_out');
  const numbers = done.flatMap(({ sides }) => {
    const block = sides[side];
    const number = block === undefined ? null : persons(block);
    return number === null ? [] : [number];
  });
  if (done.length === 0) return [];
  const sum = numbers.reduce((total, n) => total + n, 0);
  const addends = numbers.map((n) => t('amount-exact', { n })).join(' + ');
  const without = done.length - numbers.length;
  return [
    ...(numbers.length === 0 ? [] : [t(`agreement-sum-${side}`, { addends, sum })]),
    ...(without === 0 ? [] : [t(`agreement-without-${side}`, { n: without })]),
  ];
}

function saidOf(request: ScreenRequest, events: readonly ListedEvent[], all: readonly OfficialTotal[]) {
  const { t, language } = request;
  const first = events[0]?.date ?? '';
  const last = addDays(events.at(-1)?.date ?? first, SUMMED_UP_WITHIN_DAYS);
  return all
    .filter(({ date }) => date >= first && date <= last)
    .map((total) =>
      t('agreement-said', {
        side: total.side,
        value: t(`agreement-${total.what === 'bodies' ? 'bodies' : 'people'}`, { value: amount(t, total) }),
        who: who(request, total.source),
        date: formatDay(total.date, language),
      }),
    );
}

export const agreementsScreen: Screen = {
  name: 'agreements',
  async render(request) {
    const { ledger, now, page, t } = request;
    const { announced, events, more, statements } = await ledger.get(
      `agreements ${page} ${kyivDay(now)}`,
      async (trx) => ({
        ...(await withClaims(trx, await agreementStages(trx, pageAt(page, ON_A_PAGE)))),
        statements: await seriesStatements(trx),
        announced: page === 0 ? await announcedLately(trx, now) : [],
      }),
    );
    if (events.length + announced.length === 0) return { blocks: [t('agreements-none')] };
    const ids = [...new Set(events.map(({ agreement }) => agreement ?? ''))];
    const blocks = ids.map((id) => {
      const stages = events.filter(({ agreement }) => agreement === id);
      return [
        `<b>${agreementName(request, id)}</b>`,
        ...stages.map((event) => stage(request, event)),
        ...SIDES.flatMap((side) => progress(request, stages, side)),
        ...saidOf(request, stages, statements),
      ].join('\n');
    });
    const title = `${t('agreements-title')}\n${t('agreements-note')}`;
    return { blocks: [title, ...announcedBlocks(request, announced), ...blocks], paged: { more } };
  },
};

export const agreements = new Composer<BotContext>();

agreements.command('agreements', (ctx) => show(ctx, agreementsScreen));
