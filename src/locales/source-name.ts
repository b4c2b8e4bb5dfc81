import { SOURCES } from '../domain/sources.js';
import type { Language, Translate } from './translate.js';

/** Sources whose names we have in every language: those that are ranked, and officials who are quoted. */
export const NAMED_SOURCES: ReadonlySet<string> = new Set([
  ...Object.values(SOURCES).flat(),
  'maliar',
  'dobroserdov',
  'lavrov',
  'putin',
]);

/** Authors of estimates that the seed data describes in words. */
const DESCRIBED: readonly [RegExp, string][] = [
  [/^law-enforcement source/, 'source-law-enforcement'],
  [/^interior ministry of Ukraine/, 'source-interior-ua'],
  [/^register of missing/, 'source-register-missing'],
  [/^reintegration ministry/, 'source-minreintegration'],
  [/StratCom/, 'source-stratcom-ua'],
];

const MEDIA = /^media:([^\s(]+)/;

/**
 * The name of a source as plain text (escape it). A medium is called by its address; a source that we have no name
 * for, as an operator's channel list may have, by its id.
 */
export function sourceName(translate: Translate, language: Language, source: string): string {
  if (NAMED_SOURCES.has(source)) return translate(language, `source-${source}`);
  const described = DESCRIBED.find(([pattern]) => pattern.test(source));
  if (described !== undefined) return translate(language, described[1]);
  const domain = MEDIA.exec(source)?.[1];
  if (domain !== undefined) return domain === 'unknown' ? translate(language, 'source-media') : domain;
  return source;
}
