import type { Language, Translate } from '../locales/translate.js';

/** Text of a key in the language of one message. Keys of `messages.ftl` are given without their `alert-`. */
export type Say = (key: string, args?: Record<string, string | number>) => string;

/** What all parts of one message need to speak. */
export interface Speech {
  say: Say;
  language: Language;
  translate: Translate;
  /** The event's day: times of other days are told with theirs. */
  day: string;
}

export function speechFor(translate: Translate, language: Language, day: string): Speech {
  return { say: (key, args) => translate(language, `alert-${key}`, args), language, translate, day };
}
