import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { EventPage, ListedEvent } from './event-list.js';
import { type ToldClaim, toldClaims } from './told-claims.js';

/** A listed event with the claims in force on which its figures rest; none while the figures are not told. */
export interface ToldEvent extends ListedEvent {
  claims: ToldClaim[];
}

export interface ToldPage {
  events: ToldEvent[];
  more: boolean;
}

/** Give it the transaction in which the page was found. */
export async function withClaims(trx: Kysely<Database>, { events, more }: EventPage): Promise<ToldPage> {
  const serials = events.map(({ serial }) => serial);
  const claims = serials.length === 0 ? [] : await toldClaims(trx, {}, serials);
  const own = (serial: number) => claims.filter(({ event_serial }) => event_serial === serial);
  return { events: events.map((event) => ({ ...event, claims: own(event.serial) })), more };
}
