/** Day of a post in Kyiv, whatever the channel: the implied day of a transfer. */
const KYIV = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Kyiv',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** `published` is an ISO date, taken as it is, or a date-time, UTC if it names no zone. What cannot be read is taken as 1970-01-01. */
export function kyivDay(published: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(published)) return published;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/u.test(published) ? published : `${published}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? '1970-01-01' : KYIV.format(time);
}
