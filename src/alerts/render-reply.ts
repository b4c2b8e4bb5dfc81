import type { Language, Translate } from '../locales/translate.js';

/** Notify reasons that have words of their own; every other change is told as a change. */
const SPOKEN: Readonly<Record<string, string>> = {
  carried_out: 'carried-out',
  correction: 'correction',
  figures_changed: 'figures',
  number_known: 'known',
  retracted: 'retracted',
  denied: 'denied',
};

/**
 * The short audible reply under an edited alert, as HTML. It never holds a figure, so that no reply can become stale.
 */
export function renderReply(reason: string, language: Language, translate: Translate): string {
  return translate(language, `alert-reply-${SPOKEN[reason] ?? 'changed'}`);
}
