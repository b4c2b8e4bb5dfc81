/** Nobody is asked to wait longer than this; a header with more is most likely a mistake. */
const LONGEST_SECONDS = 86_400;

/** The header `Retry-After` (RFC 9110 §10.2.3: seconds, or an HTTP date) in seconds from `now`; null when absent or unreadable. */
export function retryAfterSeconds(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : /[A-Za-z]/.test(text)
      ? Math.ceil((Date.parse(text) - now.getTime()) / 1000)
      : Number.NaN;
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), LONGEST_SECONDS);
}
