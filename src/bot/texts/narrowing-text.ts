import { countryName } from '../../alerts/names.js';
import { speechFor } from '../../alerts/speech.js';
import { formatDay, formatInstant } from '../../locales/format-date.js';
import type { Speech } from './officials-text.js';
import { asOfInstant, type TotalsQuery } from './totals-query.js';

/** A mediator's name, as HTML. */
export function mediatorName({ deps, language }: Speech, code: string): string {
  return countryName(speechFor(deps.translate, language, ''), code);
}

/** The title, and what the sums are narrowed to. */
export function narrowingText(speech: Speech, query: TotalsQuery): string {
  const { t, language } = speech;
  const { from, to, side, kind, mediator, asOf } = query;
  const title =
    from === undefined || to === undefined
      ? t('totals-title')
      : t('totals-title-period', { from: formatDay(from, language), to: formatDay(to, language) });
  const only = [
    ...(side === undefined ? [] : [t(`totals-only-${side}`)]),
    ...(kind === undefined ? [] : [kind === 'bodies' ? t('totals-only-bodies') : t(`kinds-${kind}`)]),
    ...(mediator === undefined ? [] : [t('totals-only-mediator', { who: mediatorName(speech, mediator) })]),
  ];
  return [
    title,
    ...(only.length === 0 ? [] : [t('totals-only', { list: only.join(', ') })]),
    ...(asOf === undefined
      ? []
      : [t('totals-known-at', { time: formatInstant(asOfInstant(asOf), language) })]),
  ].join('\n');
}
