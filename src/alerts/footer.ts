import { serialName } from '../domain/event.js';
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

/** A time cannot stand inside a link: Telegram's entities of these kinds do not nest. */
function sourceText(speech: Speech, claim: Claim): string {
  const name = link(claim.url, claimantName(speech, claim));
  if (claim.post_id !== null) return `${name}, ${timeHtml(speech, claim.stated_at)}`;
  const where = claim.via?.replace(/^media:/, '');
  if (where === undefined || where === 'unknown') return name;
  return speech.say('read-at', { name, where: escapeHtml(where) });
}

/** The posts, or where they were read; at most `shown` of them. */
export function sourceLine(speech: Speech, view: EventView, shown: number): string[] {
  const posts = new Map(view.claims.map((claim) => [`${claim.source} ${claim.url}`, claim]));
  if (posts.size === 0) return [];
  const texts = [...posts.values()].slice(0, shown).map((claim) => sourceText(speech, claim));
  const count = posts.size - texts.length;
  if (count > 0) texts.push(speech.say('more-sources', { count }));
  return [texts.join(' · ')];
}

export function versionLine(speech: Speech, view: EventView, eventUrl: EventUrl): string {
  const { serial, version, updated_at } = view.event;
  const at = view.versions.at(-1)?.at ?? updated_at;
  const number = speech.say('version', { version: String(version) });
  return `${eventLink(serial, eventUrl)}, ${number}, ${timeHtml(speech, at)}`;
}
