import { serialName } from '../domain/event.js';
import { NAMELESS_SOURCE } from '../domain/replace-earlier-figures.js';
import type { EventView } from '../store/event-view.js';
import { escapeHtml, link } from './html.js';
import { claimantName } from './names.js';
import type { Speech } from './speech.js';
import { timeHtml } from './times.js';

/** Where an event can be looked up; null = nowhere, its name stands alone. */
export type EventUrl = (serial: number) => string | null;

export function eventLink(serial: number, eventUrl: EventUrl): string {
  return link(eventUrl(serial), serialName(serial));
}

type Claim = EventView['claims'][number];

/**
 * A source with the times of its posts, or where its words were read; the link leads to the newest. A time cannot stand
 * inside a link: Telegram's entities of these kinds do not nest.
 */
function sourceText(speech: Speech, claims: readonly [Claim, ...Claim[]]): string {
  const newest = claims.findLast(({ post_id }) => post_id !== null) ?? claims.at(-1)!;
  const name = link(newest.url, claimantName(speech, newest));
  const posted = claims.filter(({ post_id }) => post_id !== null);
  if (posted.length > 0) {
    const times = new Set(posted.map((claim) => timeHtml(speech, claim.stated_at)));
    return [name, ...times].join(', ');
  }
  const places = claims.flatMap(({ via }) => {
    const where = via?.replace(/^media:/, '');
    return where === undefined || where === 'unknown' ? [] : [escapeHtml(where)];
  });
  if (places.length === 0) return name;
  return speech.say('read-at', { name, where: [...new Set(places)].join(', ') });
}

/** Each source once, whatever the number of its posts; at most `shown` of them. A nameless one is many. */
export function sourceLine(speech: Speech, view: EventView, shown: number): string[] {
  const sources = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of view.claims) {
    const key = claim.source === NAMELESS_SOURCE ? `${claim.source} ${claim.url}` : claim.source;
    const own = sources.get(key);
    if (own === undefined) sources.set(key, [claim]);
    else own.push(claim);
  }
  if (sources.size === 0) return [];
  const texts = [...sources.values()].slice(0, shown).map((claims) => sourceText(speech, claims));
  const count = sources.size - texts.length;
  if (count > 0) texts.push(speech.say('more-sources', { count }));
  return [texts.join(' · ')];
}

export function versionLine(speech: Speech, view: EventView, eventUrl: EventUrl): string {
  const { serial, version, updated_at } = view.event;
  const at = view.versions.at(-1)?.at ?? updated_at;
  const number = speech.say('version', { version: String(version) });
  return `${eventLink(serial, eventUrl)}, ${number}, ${timeHtml(speech, at)}`;
}
