import type { Qualifier } from '../../domain/report.js';
import type { ChatTranslate } from '../context.js';

/** "8,050", "about 6,000", "6,000–7,000". */
export function amount(
  t: ChatTranslate,
  figure: { value: number; value_max?: number | null; qualifier: Qualifier | 'exact' },
): string {
  const { value: n, value_max: max, qualifier } = figure;
  if (max !== undefined && max !== null && max !== n) return t('amount-range', { n, max });
  return t(`amount-${qualifier}`, { n });
}
