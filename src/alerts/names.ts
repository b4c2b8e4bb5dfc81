import type { Party } from '../domain/post.js';
import { sourceName } from '../locales/source-name.js';
import type { EventClaim } from '../store/claims.js';
import { escapeHtml } from './html.js';
import type { Speech } from './speech.js';

/** Countries and bodies that have been credited, in our own words; Intl names the others. */
const NAMED_MEDIATORS = ['AE', 'BY', 'HU', 'ICRC', 'QA', 'SA', 'TR', 'US', 'VA'];

/** HTML. */
export function claimantName({ language, translate }: Speech, claim: Pick<EventClaim, 'source'>): string {
  return escapeHtml(sourceName(translate, language, claim.source));
}

/** `ISO 3166 code, VA or ICRC`, as HTML. */
export function countryName({ say, language }: Speech, code: string): string {
  if (NAMED_MEDIATORS.includes(code)) return say('country', { code });
  const known = /^[A-Z]{2}$/.test(code)
    ? new Intl.DisplayNames([language], { type: 'region' }).of(code)
    : undefined;
  return escapeHtml(known ?? code);
}

/** "Kyiv", "Moscow", "mediator", "media": who speaks, shortly. */
export function partyName({ say }: Speech, party: Party): string {
  return say('party', { party });
}

export function listOf(names: readonly string[]): string {
  return [...new Set(names)].join(', ');
}

/** "says Moscow", "say Kyiv, Moscow": parties by name, a mediator by its own. HTML. */
export function saidBy(speech: Speech, claims: readonly Pick<EventClaim, 'source' | 'party'>[]): string {
  const sides = claims.filter(({ party }) => party === 'ua' || party === 'ru');
  const names =
    sides.length > 0 ? sides.map(({ party }) => partyName(speech, party)) : namesOf(speech, claims);
  const who = [...new Set(names)];
  return speech.say('said-by', { count: who.length, who: who.join(', ') });
}

function namesOf(speech: Speech, claims: readonly Pick<EventClaim, 'source'>[]): string[] {
  return claims.map((claim) => claimantName(speech, claim));
}
