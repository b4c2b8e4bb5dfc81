/** Days of the week that a text names. */
import type { Document } from './document.js';

/** 1 (Monday) … 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** By token, the day of the week that it names, 0 for none; empty if the text names none. */
export function weekdaysOf(doc: Document): readonly number[] {
  doc.read.weekdays ??= findWeekdays(doc);
  return doc.read.weekdays;
}

function findWeekdays({ tokens, locale }: Document): number[] {
  const { weekdays } = locale.calendar;
  let out: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at]!;
    const weekday = kind === 'word' ? weekdays.get(text) : undefined;
    if (weekday === undefined) continue;
    if (out.length === 0) out = new Array<number>(tokens.length).fill(0);
    out[at] = weekday;
  }
  return out;
}
