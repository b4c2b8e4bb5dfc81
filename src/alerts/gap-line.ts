import { coverageSpan } from '../domain/coverage-span.js';
import { addDays, kyivDay } from '../domain/day.js';
import { formatDay } from '../locales/format-date.js';
import type { EventView } from '../store/event-view.js';
import type { Speech } from './speech.js';

/** The first swap that we read ourselves: whoever counts must know which days nobody collected before it. */
export function gapLines(speech: Speech, { afterHistory, facts }: EventView): string[] {
  if (afterHistory === null) return [];
  const { periods, readSince } = afterHistory;
  const { gap } = coverageSpan(periods, readSince === null ? null : kyivDay(readSince));
  if (gap === null) return [];
  const dayBefore = addDays(facts.date, -1);
  const to = gap.to === null || gap.to > dayBefore ? dayBefore : gap.to;
  if (to < gap.from) return [];
  const { language, say } = speech;
  return [say('after-gap', { from: formatDay(gap.from, language), to: formatDay(to, language) })];
}
