import { kyivDay } from '../domain/day.js';
import { formatDay, formatDayOfYear, formatKyivTime } from '../locales/format-date.js';
import type { Speech } from './speech.js';

/**
 * An instant as HTML: the app shows it in the reader's time zone (`tg-time`, formats of Bot API 10.3); an app that
 * cannot shows Kyiv's time and says so. The day is told where it is not the event's. Must not stand inside a link.
 */
export function timeHtml(speech: Speech, at: Date): string {
  const { language, day: eventDay } = speech;
  const day = kyivDay(at);
  const time = formatKyivTime(at, language);
  const unix = Math.floor(at.getTime() / 1000);
  if (day === eventDay) return `<tg-time unix="${unix}" format="t">${time}</tg-time>`;
  const sameYear = day.slice(0, 4) === eventDay.slice(0, 4);
  const date = sameYear ? formatDayOfYear(day, language) : formatDay(day, language);
  return `<tg-time unix="${unix}" format="dt">${date}, ${time}</tg-time>`;
}

/** The event's own day, which is Kyiv's. */
export function eventDay(speech: Speech, precision: 'day' | 'approx'): string {
  const day = formatDay(speech.day, speech.language);
  return precision === 'day' ? day : speech.say('day-approx', { day });
}
