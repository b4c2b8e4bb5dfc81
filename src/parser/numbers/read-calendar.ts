import type { Calendar } from './read-dates.js';

function forms(list: string): Map<string, number> {
  const out = new Map<string, number>();
  for (const [index, names] of list.split(';').entries()) {
    for (const name of names.trim().split(/\s+/u)) out.set(name, index + 1);
  }
  return out;
}

/** Names in order, divided by `;`; the forms of one name by spaces. */
export function readCalendar(months: string, weekdays: string): Calendar {
  return { months: forms(months), weekdays: forms(weekdays) };
}
