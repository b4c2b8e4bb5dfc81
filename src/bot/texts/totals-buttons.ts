import type { InlineKeyboardButton } from 'grammy/types';
import type { Kind } from '../../domain/report.js';
import { openButton, rows, screenButton } from '../buttons.js';
import type { ScreenRequest } from '../screen.js';
import { type TotalsQuery, writeTotalsQuery } from './totals-query.js';

const FIRST_YEAR = 2022;
const KINDS_OFFERED: readonly Kind[] = ['exchange', 'bodies', 'civilians'];
const BUTTONS_IN_A_ROW = 6;

/** Narrows or widens the same question: the button of the present choice is marked. */
export function totalsButtons(
  { t, now }: ScreenRequest,
  query: TotalsQuery,
  citation: string,
): InlineKeyboardButton[][] {
  const button = (text: string, next: TotalsQuery, isChosen: boolean) =>
    screenButton(isChosen ? t('button-chosen', { text }) : text, 'totals', writeTotalsQuery(next));
  const { from: _from, to: _to, ...anyTime } = query;
  const { kind: _kind, ...anyKind } = query;
  const years = Array.from({ length: now.getUTCFullYear() - FIRST_YEAR + 1 }, (_, n) =>
    String(FIRST_YEAR + n),
  );
  const yearButtons = years.map((year) => {
    const period = { from: `${year}-01-01`, to: `${year}-12-31` };
    return button(year, { ...query, ...period }, query.from === period.from && query.to === period.to);
  });
  const args = writeTotalsQuery(query);
  return [
    ...rows(
      [button(t('button-all-years'), anyTime, query.from === undefined), ...yearButtons],
      BUTTONS_IN_A_ROW,
    ),
    [
      button(t('button-all-kinds'), anyKind, query.kind === undefined),
      ...KINDS_OFFERED.map((kind) =>
        button(t(`button-kind-${kind}`), { ...query, kind }, query.kind === kind),
      ),
    ],
    [openButton(t('button-versions'), 'versions', args), openButton(t('button-how'), 'how')],
    [{ text: t('button-cite'), copy_text: { text: citation } }],
  ];
}
