import { escapeHtml, link } from '../../alerts/html.js';
import { SIDES, type Side } from '../../domain/post.js';
import { formatDay, instantHtml } from '../../locales/format-date.js';
import { sourceName } from '../../locales/source-name.js';
import type { HeldView } from '../../store/held-view.js';
import type { OfficialTotal, SeriesTotal } from '../../store/official-totals.js';
import type { SideTotals, Totals, UnsettledPart } from '../../store/totals.js';
import type { ScreenRequest } from '../screen.js';
import { amount } from './amount.js';
import type { CoverageSpan } from './coverage-span.js';
import { coverageText } from './coverage-text.js';
import { deepLink } from './deep-link.js';

/** Everything that one answer tells, from one moment. */
export interface TotalsData {
  totals: Totals;
  unsettled: UnsettledPart[];
  series: SeriesTotal[];
  officials: OfficialTotal[];
  held: HeldView[];
  coverage: CoverageSpan;
}

const OFFICIALS_SHOWN = 2;
const AUTHORS_SHOWN = 2;
const YEAR_MS = 365 * 86_400_000;

type Speech = Pick<ScreenRequest, 't' | 'language' | 'deps' | 'now' | 'username'>;

function who({ deps, language }: Speech, source: string): string {
  return escapeHtml(sourceName(deps.translate, language, source));
}

function figures({ t }: Speech, keys: readonly (keyof SideTotals)[], side: SideTotals): string[] {
  return keys.flatMap((key) => (side[key] === null ? [] : [t(`amount-${key}`, { n: side[key] })]));
}

function sideBlock(speech: Speech, data: TotalsData, side: Side): string {
  const { t, language } = speech;
  const sums = data.totals.sides[side];
  const head =
    sums.people === null ? t(`totals-to-${side}-none`) : t(`totals-to-${side}`, { n: sums.people });
  const without =
    sums.exchangesWithoutNumber > 0
      ? ` ${t('totals-without-number', { n: sums.exchangesWithoutNumber })}`
      : '';
  const days = data.unsettled
    .filter((part) => part.side === side)
    .map(({ date }) => formatDay(date, language));
  const unsettled =
    sums.unsettled === null ? [] : [`${t('amount-unsettled', { n: sums.unsettled })} (${days.join(', ')})`];
  const apart = [...figures(speech, ['outside'], sums), ...unsettled];
  const series = data.series
    .filter((total) => total.side === side)
    .map((total) =>
      t('totals-series', {
        n: total.exchanges,
        period: `${formatDay(total.first, language)} – ${formatDay(total.last, language)}`,
        value: amount(t, total),
        who: who(speech, total.source),
      }),
    );
  return [
    `${head}${without}`,
    figures(speech, ['military', 'civilians', 'unsplit'], sums).join(', '),
    apart.length > 0 ? t('totals-apart', { list: apart.join(', ') }) : '',
    ...series,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function bodies({ t }: Speech, { sides }: Totals): string {
  const of = (side: Side) => {
    const sum = sides[side].bodies;
    return sum === null ? t('totals-unknown') : t('amount-exact', { n: sum });
  };
  return t('totals-bodies', { ua: of('ua'), ru: of('ru') });
}

function officialLine(speech: Speech, total: OfficialTotal): string {
  const { t, language } = speech;
  return t('totals-official-line', {
    value: amount(t, total),
    who: who(speech, total.source),
    date: formatDay(total.date, language),
  });
}

/** Exact totals before bounds, since bounds can be years behind; in each the newest. */
function officials(speech: Speech, all: readonly OfficialTotal[]): string {
  const { t } = speech;
  const people = all.filter(({ what }) => what === 'people');
  const exactFirst = [
    ...people.filter(({ qualifier }) => qualifier === 'exact'),
    ...people.filter(({ qualifier }) => qualifier !== 'exact'),
  ];
  const lines = SIDES.flatMap((side) => {
    const own = exactFirst.filter((total) => total.side === side && total.scope === 'since_2022');
    const list = own.slice(0, OFFICIALS_SHOWN).map((total) => officialLine(speech, total));
    return list.length === 0 ? [] : [t(`totals-official-${side}`, { list: list.join('; ') })];
  });
  const mediators = people.filter(({ scope, side }) => scope === 'mediator' && side === 'both');
  const mediated = mediators.slice(0, OFFICIALS_SHOWN).map((total) => officialLine(speech, total));
  if (mediated.length > 0) lines.push(t('totals-official-mediator', { list: mediated.join('; ') }));
  return lines.length === 0 ? '' : [t('totals-official'), ...lines].join('\n');
}

/** Prisoners of war only, by named authors: missing people are no held ones, and the press quotes anybody. */
function held(speech: Speech, estimates: readonly HeldView[]): string {
  const { t, language, now } = speech;
  const told = estimates.filter(({ what, said_by }) => what === 'pow' && !said_by.startsWith('media:'));
  const statements = new Map<string, HeldView[]>();
  for (const estimate of told) {
    const key = `${estimate.said_by} ${estimate.date}`;
    statements.set(key, [...(statements.get(key) ?? []), estimate]);
  }
  const lines = [...statements.values()].slice(0, AUTHORS_SHOWN).flatMap((statement) => {
    const [first] = statement;
    if (first === undefined) return [];
    const places = statement
      .toSorted((a, b) => (a.of === 'ua' ? -1 : 1) - (b.of === 'ua' ? -1 : 1))
      .map((estimate) =>
        t(`totals-held-in-${estimate.of === 'ua' ? 'ru' : 'ua'}`, { value: amount(t, estimate) }),
      );
    const line = t('totals-held-line', {
      figures: places.join(', '),
      who: who(speech, first.said_by),
      date: formatDay(first.date, language),
    });
    const old = now.getTime() - Date.parse(first.date) > YEAR_MS;
    return [old ? `${line} (${t('totals-held-old')})` : line];
  });
  return lines.length === 0 ? '' : [t('totals-held'), ...lines].join('\n');
}

function counts({ t }: Speech, { sides }: Totals): string {
  const checking = sides.ua.beingChecked;
  return [
    t('totals-exchanges', { n: sides.ua.exchanges }),
    ...(checking > 0 ? [t('totals-checking', { n: checking })] : []),
  ].join('. ');
}

export function totalsBlocks(speech: Speech, title: string, data: TotalsData): string[] {
  const { t, language, now, username } = speech;
  const cite = link(deepLink(username, 'totals'), t('totals-cite', { version: data.totals.ledgerVersion }));
  return [
    `${title}\n${t('totals-note')}`,
    ...SIDES.map((side) => sideBlock(speech, data, side)),
    `${counts(speech, data.totals)}\n${bodies(speech, data.totals)}`,
    officials(speech, data.officials),
    held(speech, data.held),
    [
      coverageText(t, language, data.coverage),
      `${cite} · ${t('totals-as-of', { time: instantHtml(now, language) })}`,
    ].join('\n'),
  ];
}
