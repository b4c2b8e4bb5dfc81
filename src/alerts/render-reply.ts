import type { Language, Translate } from '../locales/translate.js';
import type { EventView } from '../store/event-view.js';
import { titleText } from './header.js';
import { speechFor } from './speech.js';

/** Notify reasons that have words of their own; every other change is told as a change. */
const SPOKEN: Readonly<Record<string, string>> = {
  number_changed: 'figures',
  number_known: 'known',
  retracted: 'retracted',
  denied: 'denied',
  plan_changed: 'plan',
  reinstated: 'reinstated',
};

/** A change of these reasons that a moderator made corrects an error of ours. */
const MAY_BE_OUR_ERROR = ['number_changed', 'details_changed'];

/**
 * The short audible reply under an edited alert, as HTML. It never holds a figure, so that no reply can become stale.
 * `version` is the one that earned it.
 */
export function renderReply(
  version: Pick<EventView['versions'][number], 'reason' | 'cause'> | undefined,
  language: Language,
  translate: Translate,
): string {
  const { reason, cause } = version ?? { reason: '', cause: {} };
  const isOurs = 'type' in cause && cause.type === 'correction';
  if (isOurs && MAY_BE_OUR_ERROR.includes(reason)) return translate(language, 'alert-reply-correction');
  return translate(language, `alert-reply-${SPOKEN[reason] ?? 'changed'}`);
}

/** What an announcement's message becomes when the event, having taken place, is told in a message of its own. */
export function renderReplaced(view: EventView, language: Language, translate: Translate): string {
  const speech = speechFor(translate, language, view.facts.date);
  return speech.say('replaced', { title: `<b>${titleText(speech, view, 'announced')}</b>` });
}
