import { readFileSync } from 'node:fs';
import { z } from 'zod';

const words = z.object({ en: z.string().min(1), ru: z.string().min(1), uk: z.string().min(1) });

const office = z.strictObject({
  country: z.enum(['ua', 'ru', 'int']),
  name: words,
  answers: words,
  site: z.url().nullable(),
  phones: z.array(z.string()),
  /** Whether somebody compared it with what the office publishes. */
  verified: z.boolean(),
  /** Where it was seen. */
  source: z.string(),
});

export type Office = z.infer<typeof office>;

let loaded: readonly Office[] | undefined;

/** Public offices that answer about a person, from `contacts.json`, which is read once. */
export function contacts(): readonly Office[] {
  loaded ??= readContacts();
  return loaded;
}

function readContacts(): Office[] {
  return z.array(office).parse(JSON.parse(readFileSync(new URL('./contacts.json', import.meta.url), 'utf8')));
}
