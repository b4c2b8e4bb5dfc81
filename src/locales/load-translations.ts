import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { I18n } from '@grammyjs/i18n';
import { LANGUAGES, type Translate } from './translate.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Every `.ftl` file of a language as one text, since Fluent looks a key up in one bundle per language only. */
export function translationSource(language: string, directory: string = HERE): string {
  const folder = join(directory, language);
  const names = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  return names
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** Reads the language files once. Throws when one of them is missing or broken. */
export function loadTranslations(directory: string = HERE): Translate {
  const i18n = new I18n({
    // Fluent itself would fall back to English and print a warning.
    fluentOptions: {
      warningHandler: ({ path, locales }) => {
        throw new Error(`no text "${path}" in ${locales.join(', ')}`);
      },
    },
  });
  for (const language of LANGUAGES) {
    i18n.loadLocaleSync(language, {
      source: translationSource(language, directory),
      // Isolation marks would stand invisibly in attributes and numbers.
      bundleOptions: { useIsolating: false },
    });
  }
  return (language, key, args) => i18n.translate(language, key, args);
}
