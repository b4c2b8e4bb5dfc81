import { escapeHtml } from '../../alerts/html.js';
import type { Side } from '../../domain/post.js';
import { formatDay } from '../../locales/format-date.js';
import { sourceName } from '../../locales/source-name.js';
import type { OfficialTotal } from '../../store/official-totals.js';
import type { ScreenRequest } from '../screen.js';
import { amount } from './amount.js';

export type Speech = Pick<ScreenRequest, 't' | 'language' | 'deps' | 'now' | 'username'>;

const SHOWN = 2;

/** The name of a source, as HTML. */
export function who({ deps, language }: Speech, source: string): string {
  return escapeHtml(sourceName(deps.translate, language, source));
}

function line(speech: Speech, total: OfficialTotal): string {
  return speech.t('totals-official-line', {
    value: amount(speech.t, total),
    who: who(speech, total.source),
    date: formatDay(total.date, speech.language),
  });
}

/** Exact totals before bounds, since bounds can be years behind; among each the newest. */
function exactFirst(totals: readonly OfficialTotal[]): OfficialTotal[] {
  const exact = (total: OfficialTotal) => (total.qualifier === 'exact' ? 0 : 1);
  return totals.toSorted((a, b) => exact(a) - exact(b));
}

/** What officials sum up themselves, of one scope; empty if nobody did. */
export function officialsText(
  speech: Speech,
  all: readonly OfficialTotal[],
  scope: 'since_2022' | 'year',
  sides: readonly Side[],
): string {
  const { t } = speech;
  const people = exactFirst(all.filter(({ what }) => what === 'people'));
  const list = (own: readonly OfficialTotal[]) =>
    own
      .slice(0, SHOWN)
      .map((total) => line(speech, total))
      .join('; ');
  const lines = sides.flatMap((side) => {
    const own = people.filter((total) => total.side === side && total.scope === scope);
    return own.length === 0 ? [] : [t(`totals-official-${side}`, { list: list(own) })];
  });
  const mediators = people.filter((total) => total.scope === 'mediator' && total.side === 'both');
  if (scope === 'since_2022' && mediators.length > 0) {
    lines.push(t('totals-official-mediator', { list: list(mediators) }));
  }
  return lines.length === 0 ? '' : [t('totals-official'), ...lines].join('\n');
}
