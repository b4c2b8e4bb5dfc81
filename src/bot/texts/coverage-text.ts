import type { CoverageSpan } from '../../domain/coverage-span.js';
import { formatDay } from '../../locales/format-date.js';
import type { Language } from '../../locales/translate.js';
import type { ChatTranslate } from '../context.js';

/** To which day the file reaches: part of every answer that sums. */
export function coverageText(t: ChatTranslate, language: Language, { onFileTo, gap }: CoverageSpan): string {
  if (onFileTo === null) return t('coverage-today');
  const until = t('coverage-to', { date: formatDay(onFileTo, language) });
  if (gap === null) return until;
  const from = formatDay(gap.from, language);
  return gap.to === null
    ? `${until} ${t('coverage-gap-open', { from })}`
    : `${until} ${t('coverage-gap', { from, to: formatDay(gap.to, language) })}`;
}
