import type { AlertKeyboard } from '../alerts/wording.js';
import { serialName } from '../domain/event.js';
import type { Translate } from '../locales/translate.js';
import { actionButton, openButton } from './buttons.js';
import { deepLink } from './texts/deep-link.js';

/** Start parameter of the link that opens an objection: `error-S-123`. */
export const OBJECT_LINK = /^error-S-(\d{1,9})$/i;

/**
 * "Report an error" and the claims behind an alert. A private chat is answered below the alert; in groups and channels
 * links lead to the private chat, so that readers do not talk over one another.
 */
export function alertKeyboard(translate: Translate, username: string): AlertKeyboard {
  return ({ serial, language, isPrivate }) => {
    const name = serialName(serial);
    const [report, claims] = [translate(language, 'button-object'), translate(language, 'button-claims')];
    const row = isPrivate
      ? [actionButton(report, 'object', String(serial)), openButton(claims, 'claims', name)]
      : [
          { text: report, url: deepLink(username, `error-${name}`) },
          { text: claims, url: deepLink(username, name) },
        ];
    return { inline_keyboard: [row] };
  };
}
