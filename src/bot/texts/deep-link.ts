import { link } from '../../alerts/html.js';
import { serialName } from '../../domain/event.js';

/** A link that opens the bot with a start parameter (Telegram: 1-64 of `A-Za-z0-9_-`). */
export function deepLink(username: string, parameter: string): string {
  return `https://t.me/${username}?start=${parameter}`;
}

export function eventLink(username: string, serial: number): string {
  const name = serialName(serial);
  return link(deepLink(username, name), name);
}
