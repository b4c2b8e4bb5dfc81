import { daysBetween, kyivDay } from '../domain/day.js';
import { SIDES, type Side } from '../domain/post.js';
import type { EventClaim } from '../store/claims.js';
import type { EventView } from '../store/event-view.js';
import { claimantName, countryName, partyName, saidBy } from './names.js';
import type { Speech } from './speech.js';
import { timeHtml } from './times.js';

/** Later than this a side that has said nothing is no longer waited for. */
const AWAITED_DAYS = 3;
/** DESIGN: news that is 2 to 24 hours old is marked late. */
const LATE_AFTER_MS = 2 * 3_600_000;
/** Enough to know who came; /swap has all. */
const SHOWN_CATEGORIES = 6;

/** Names what somebody credits with those who do. What nobody on file says, as a correction may, stands alone. */
function credited(speech: Speech, code: string, claims: readonly EventClaim[]): string {
  const name = countryName(speech, code);
  return claims.length === 0 ? name : speech.say('credited', { name, said: saidBy(speech, claims) });
}

function categoryLines(speech: Speech, { facts, claims }: EventView): string[] {
  const told = new Map<string, string[]>();
  for (const category of facts.categories.slice(0, SHOWN_CATEGORIES)) {
    const naming = claims.filter((claim) => claim.categories.includes(category));
    if (naming.length === 0) continue;
    const said = saidBy(speech, naming);
    told.set(said, [...(told.get(said) ?? []), speech.say('category', { category })]);
  }
  return [...told].map(([said, names]) => speech.say('among', { said, list: names.join(', ') }));
}

/** Mediators, country of arrival and who is among the returned, each with who says so. */
export function saidLines(speech: Speech, view: EventView): string[] {
  const { mediators, transit } = view.facts;
  const lines: string[] = [];
  if (mediators.length > 0) {
    const list = mediators.map((code) =>
      credited(
        speech,
        code,
        view.claims.filter((claim) => claim.mediators.includes(code)),
      ),
    );
    lines.push(speech.say('mediators', { count: mediators.length, list: list.join(', ') }));
  }
  if (transit !== null) {
    const saying = view.claims.filter((claim) => claim.transit === transit);
    lines.push(speech.say('arrival', { list: credited(speech, transit, saying) }));
  }
  return [...lines, ...categoryLines(speech, view)];
}

function silentLine(speech: Speech, view: EventView, side: Side, now: Date): string {
  const { say } = speech;
  if (daysBetween(view.facts.date, kyivDay(now)) > AWAITED_DAYS) {
    return say('silent-past', { who: partyName(speech, side) });
  }
  const { channels, readable, readAt, unreadableSince } = view.reading[side];
  const whose = say('channels-of', { party: side });
  if (unreadableSince !== null) {
    return say('silent-unreadable', { whose, time: timeHtml(speech, unreadableSince) });
  }
  if (readable === 0 || readAt === null) return say('silent-unread', { whose });
  const time = timeHtml(speech, readAt);
  return readable === channels
    ? say('silent-read', { whose, time })
    : say('silent-partly', { whose, time, readable, channels });
}

/** Sides of which no post about this event is on file: read and silent, or not read, are two things. */
export function silentLines(speech: Speech, view: EventView, now: Date): string[] {
  return SIDES.filter((side) => !view.claims.some(({ party }) => party === side)).map((side) =>
    silentLine(speech, view, side, now),
  );
}

export function deletedLines(speech: Speech, view: EventView): string[] {
  const posts = new Map(view.claims.map((claim) => [claim.post_id, claim]));
  return [...posts.values()].flatMap((claim) =>
    claim.deleted_at === null || claim.post_id === null
      ? []
      : [
          speech.say('deleted', {
            who: claimantName(speech, claim),
            posted: timeHtml(speech, claim.stated_at),
            time: timeHtml(speech, claim.deleted_at),
          }),
        ],
  );
}

/** That the news was old when we got to read it. */
export function lateLines(speech: Speech, { event }: EventView): string[] {
  const { origin, alert_sound: sound, first_reported_at: reported, created_at: read } = event;
  if (origin !== 'live' || sound || reported === null) return [];
  if (read.getTime() - reported.getTime() < LATE_AFTER_MS) return [];
  return [speech.say('late', { reported: timeHtml(speech, reported), read: timeHtml(speech, read) })];
}
