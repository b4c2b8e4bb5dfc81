import { link } from '../../alerts/html.js';
import type { CoverageSpan } from '../../domain/coverage-span.js';
import { SIDES, type Side } from '../../domain/post.js';
import { citedInstantHtml, formatDay, formatInstant } from '../../locales/format-date.js';
import type { HeldView } from '../../store/held-view.js';
import type { OfficialTotal, SeriesTotal } from '../../store/official-totals.js';
import type { SideTotals, Totals, UnsettledPart } from '../../store/totals.js';
import { amount } from './amount.js';
import { coverageText } from './coverage-text.js';
import { deepLink } from './deep-link.js';
import { heldText } from './held-text.js';
import { narrowingText } from './narrowing-text.js';
import { officialsText, type Speech, who } from './officials-text.js';
import { asOfText, linkParameter, type TotalsQuery } from './totals-query.js';

/** Everything that one answer tells, from one moment. */
export interface TotalsData {
  totals: Totals;
  unsettled: UnsettledPart[];
  series: SeriesTotal[];
  officials: OfficialTotal[];
  officialsScope: 'since_2022' | 'year';
  held: HeldView[];
  coverage: CoverageSpan;
  /** The file has holes in this period: sums are lower bounds. */
  isIncomplete: boolean;
}

export interface TotalsAnswer {
  query: TotalsQuery;
  data: TotalsData;
  /** The moment that the answer holds for. */
  asOf: Date;
}

function figures({ t }: Speech, keys: readonly (keyof SideTotals)[], side: SideTotals): string[] {
  return keys.flatMap((key) => (side[key] === null ? [] : [t(`amount-${key}`, { n: side[key] })]));
}

function seriesLines(speech: Speech, data: TotalsData, side: Side): string[] {
  const { t, language } = speech;
  return data.series
    .filter((total) => total.side === side)
    .map((total) =>
      t('totals-series', {
        n: total.exchanges,
        period: `${formatDay(total.first, language)} – ${formatDay(total.last, language)}`,
        value: amount(t, total),
        who: who(speech, total.source),
      }),
    );
}

function unsettledText({ t, language }: Speech, data: TotalsData, side: Side): string[] {
  const sum = data.totals.sides[side].unsettled;
  if (sum === null) return [];
  const days = data.unsettled
    .filter((part) => part.side === side)
    .map(({ date }) => formatDay(date, language));
  const text = t('amount-unsettled', { n: sum });
  return [days.length === 0 ? text : `${text} (${days.join(', ')})`];
}

/** "7,508 + 10 exchanges without a number". */
export function sideHead({ t }: Pick<Speech, 't'>, side: Side, sums: SideTotals): string {
  const head =
    sums.people === null ? t(`totals-to-${side}-none`) : t(`totals-to-${side}`, { n: sums.people });
  if (sums.exchangesWithoutNumber === 0) return head;
  return `${head} ${t('totals-without-number', { n: sums.exchangesWithoutNumber })}`;
}

function sideBlock(speech: Speech, data: TotalsData, side: Side): string {
  const { t } = speech;
  const sums = data.totals.sides[side];
  const apart = [...figures(speech, ['outside'], sums), ...unsettledText(speech, data, side)];
  return [
    sideHead(speech, side, sums),
    figures(speech, ['military', 'civilians', 'unsplit'], sums).join(', '),
    apart.length > 0 ? t('totals-apart', { list: apart.join(', ') }) : '',
    ...seriesLines(speech, data, side),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** "to Ukraine 7,508; to Russia 6,467". */
function sums({ t }: Speech, { sides }: Totals, what: 'people' | 'bodies', asked: readonly Side[]): string[] {
  return asked.map((side) => {
    const n = sides[side][what];
    return t(`timeline-${side}`, { figures: n === null ? t('totals-unknown') : t('amount-exact', { n }) });
  });
}

/** Kinds of which bodies are no part: to say that there is no number of them would mislead. */
const BODILESS: readonly TotalsQuery['kind'][] = ['civilians', 'handover'];

/** The bodies, and above them how many exchanges are on file, where it was not bodies alone that was asked for. */
function counts(speech: Speech, { query, data }: TotalsAnswer): string {
  const { t } = speech;
  const { totals } = data;
  const { beingChecked, exchanges } = totals.sides.ua;
  const events = [
    ...(query.kind === undefined || query.kind === 'exchange'
      ? [t('totals-exchanges', { n: exchanges })]
      : []),
    ...(beingChecked > 0 ? [t('totals-checking', { n: beingChecked })] : []),
  ];
  const list = sums(speech, totals, 'bodies', askedSides(query)).join('; ');
  const bodies = BODILESS.includes(query.kind) ? '' : t('totals-bodies', { list });
  return [events.join('. '), bodies].filter((line) => line !== '').join('\n');
}

function askedSides({ side }: TotalsQuery): readonly Side[] {
  return side === undefined ? SIDES : [side];
}

function footer(speech: Speech, { query, data, asOf }: TotalsAnswer): string {
  const { t, language, username } = speech;
  const permanent = linkParameter({ ...query, asOf: asOfText(asOf) });
  const cite = link(
    deepLink(username, permanent),
    t('totals-cite', { version: String(data.totals.ledgerVersion) }),
  );
  return [
    query.asOf === undefined ? coverageText(t, language, data.coverage) : '',
    data.isIncomplete ? t('coverage-incomplete') : '',
    `${cite} · ${t('totals-as-of', { time: citedInstantHtml(asOf, language) })}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export function totalsBlocks(speech: Speech, answer: TotalsAnswer): string[] {
  const { t } = speech;
  const { query, data } = answer;
  const sides = askedSides(query);
  const isOfBodies = query.kind === 'bodies';
  return [
    [narrowingText(speech, query), t(isOfBodies ? 'totals-note-bodies' : 'totals-note')].join('\n'),
    ...(isOfBodies ? [] : sides.map((side) => sideBlock(speech, data, side))),
    counts(speech, answer),
    officialsText(speech, data.officials, data.officialsScope, sides),
    heldText(speech, data.held, sides),
    footer(speech, answer),
  ];
}

/** Telegram's limit: copy_text, 1-256 characters. */
const COPY_LENGTH = 256;

/** A sentence to put under a text: numbers, whose sum, of when, where to check. Plain text. */
export function citation(speech: Speech, { query, data, asOf }: TotalsAnswer): string {
  const { t, language, username } = speech;
  const what = query.kind === 'bodies' ? 'bodies' : 'people';
  const text = t(`totals-citation-${what}`, {
    list: sums(speech, data.totals, what, askedSides(query)).join(', '),
    version: String(data.totals.ledgerVersion),
    time: formatInstant(asOf, language),
    link: deepLink(username, linkParameter({ ...query, asOf: asOfText(asOf) })),
  });
  return text.slice(0, COPY_LENGTH);
}
