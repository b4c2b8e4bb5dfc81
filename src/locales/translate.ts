/** Languages that the bot speaks; the first is what a chat of another language gets. */
export const LANGUAGES = ['en', 'ru', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text of a Fluent key in a language. A missing key or argument throws: a chat never sees a key. */
export type Translate = (language: Language, key: string, args?: Record<string, string | number>) => string;

/** The language we speak to somebody whose Telegram is set to `code` (`uk`, `ru-RU`, undefined …). */
export function languageFor(code: string | undefined): Language {
  const primary = code?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? LANGUAGES[0];
}
