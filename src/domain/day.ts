const KYIV_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Kyiv',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The calendar day of an instant in Europe/Kyiv, `YYYY-MM-DD`: the day that a post implies, whatever its channel. */
export function kyivDay(instant: Date): string {
  const part = Object.fromEntries(KYIV_DAY.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`;
}

/** Days since 1970-01-01; null for what is not a day of the calendar (2025-02-29). */
function dayNumber(day: string): number | null {
  if (!ISO_DAY.test(day)) return null;
  const at = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes the 30th of February for the 1st or 2nd of March.
  if (Number.isNaN(at) || new Date(at).getUTCDate() !== Number(day.slice(8))) return null;
  return at / DAY_MS;
}

export function isDay(day: string): boolean {
  return dayNumber(day) !== null;
}

function requireDay(day: string): number {
  const number = dayNumber(day);
  if (number === null) throw new RangeError('not a calendar day, YYYY-MM-DD');
  return number;
}

/** The day `days` later (earlier when negative). Throws a RangeError if `day` is not a calendar day. */
export function addDays(day: string, days: number): string {
  return new Date((requireDay(day) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. Throws a RangeError as `addDays` does. */
export function daysBetween(from: string, to: string): number {
  return requireDay(to) - requireDay(from);
}
