/** Days of the week that a text names. */
import type { Document } from './document.js';

/** 1 (Monday) … 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Tokens that name a day of the week, in the order of the text. */
export function weekdaysOf(doc: Document): readonly number[] {
  doc.read.weekdays ??= findWeekdays(doc);
  return doc.read.weekdays;
}

function findWeekdays({ tokens, locale }: Document): number[] {
  const { weekdays } = locale.calendar;
  const out: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === 'word' && weekdays.has(text)) out.push(at);
  }
  return out;
}
