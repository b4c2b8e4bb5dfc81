import { Composer } from 'grammy';
import { kyivDay } from '../../domain/day.js';
import { persons } from '../../domain/event.js';
import { type MissingOrdinals, missingOrdinals } from '../../domain/ordinals.js';
import { SIDES } from '../../domain/post.js';
import { formatDay, formatDayOfYear } from '../../locales/format-date.js';
import { timelineEvents } from '../../store/event-list.js';
import { ordinalsOnFile } from '../../store/events.js';
import { type ToldEvent, withClaims } from '../../store/told-lists.js';
import { rows, screenButton } from '../buttons.js';
import type { BotContext } from '../context.js';
import { pageAt } from '../list-page.js';
import type { Screen, ScreenRequest } from '../screen.js';
import { show } from '../show.js';
import { eventLink } from '../texts/deep-link.js';
import { type FigureWords, withWho } from '../texts/said-by.js';
import { readTotalsQuery } from '../texts/totals-query.js';

const ON_A_PAGE = 25;
const FIRST_YEAR = 2022;
const BUTTONS_IN_A_ROW = 5;

function figures(request: ScreenRequest, event: ToldEvent): string {
  const { t } = request;
  if (event.lifecycle !== 'carried_out') return t(`lifecycle-${event.lifecycle}`);
  if (!event.figures_published) return t('list-checking');
  const numbers = SIDES.flatMap((side) => {
    const block = event.sides[side];
    if (block === undefined) return [];
    const people = persons(block);
    const told: FigureWords[] = [
      ...(people === null ? [] : [{ figure: 'persons' as const, text: t('amount-exact', { n: people }) }]),
      ...(block.bodies === null
        ? []
        : [{ figure: 'bodies' as const, text: t('amount-bodies', { n: block.bodies }) }]),
    ];
    if (told.length === 0) return [];
    return [t(`timeline-${side}`, { figures: withWho(request, side, block, told, event.claims) })];
  });
  return numbers.length === 0 ? t('list-no-number') : numbers.join(', ');
}

function line(request: ScreenRequest, event: ToldEvent, isOneYear: boolean): string {
  const { language, t, username } = request;
  const day = isOneYear ? formatDayOfYear(event.date, language) : formatDay(event.date, language);
  return t('timeline-line', {
    date: event.date_precision === 'approx' ? t('list-approx', { date: day }) : day,
    kind: t(`kind-${event.kind}`),
    figures: figures(request, event),
    link: eventLink(username, event.serial),
  });
}

/** Numbers of the official count that no swap on file bears: 70, between the 69th and the 71st. */
function missingNumbers({ t }: ScreenRequest, missing: readonly MissingOrdinals[]): string[] {
  if (missing.length === 0) return [];
  const numbers = missing.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return [t('timeline-missing', { numbers: numbers.join(', ') })];
}

/** One line a swap, by its day; a year at a time unless another period was asked for. */
export const timelineScreen: Screen = {
  name: 'timeline',
  async render(request) {
    const { args, ledger, language, now, page, t } = request;
    const year = kyivDay(now).slice(0, 4);
    const read = readTotalsQuery(args === '' ? year : args);
    const query = read.kind === 'query' ? read.query : {};
    const period = { from: query.from ?? `${FIRST_YEAR}-01-01`, to: query.to ?? `${year}-12-31` };
    const key = `timeline ${period.from} ${period.to} ${page}`;
    const { events, more, numbered } = await ledger.get(key, async (trx) => ({
      ...(await withClaims(trx, await timelineEvents(trx, period, pageAt(page, ON_A_PAGE)))),
      numbered: await ordinalsOnFile(trx),
    }));
    const isOneYear = period.from.slice(0, 4) === period.to.slice(0, 4);
    const title = t('timeline-title', {
      from: formatDay(period.from, language),
      to: formatDay(period.to, language),
    });
    const lines = events.map((event) => line(request, event, isOneYear));
    const years = Array.from({ length: Number(year) - FIRST_YEAR + 1 }, (_, n) => String(FIRST_YEAR + n));
    return {
      blocks: [
        title,
        lines.length === 0 ? t('list-nothing') : lines.join('\n'),
        ...(more ? [] : missingNumbers(request, missingOrdinals(numbered, period))),
      ],
      paged: { more },
      buttons: rows(
        years.map((name) => screenButton(name, 'timeline', name)),
        BUTTONS_IN_A_ROW,
      ),
    };
  },
};

export const timeline = new Composer<BotContext>();

timeline.command('timeline', (ctx) => show(ctx, timelineScreen, { args: ctx.match }));
