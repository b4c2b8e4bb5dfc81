import type { Party } from './post.js';

/** Sources of claims by party. Order = rank inside the party (the rule of merging uses it). */
export const SOURCES = {
  ua: [
    'koord_shtab',
    'minreintegration',
    'zelensky',
    'yermak',
    'vereshchuk',
    'lubinets',
    'budanov',
    'umerov',
    'diu',
    'sbu',
    'general_staff_ua',
    'kim',
    'khochu_zhit',
  ],
  ru: [
    'mod_russia',
    'medinsky',
    'moskalkova',
    'saraliev',
    'pushilin',
    'khinshtein',
    'smirnov',
    'prigozhin',
    'roc',
  ],
  mediator: ['uae_mofa', 'qatar'],
} as const satisfies Partial<Record<Party, readonly string[]>>;

const RANK: ReadonlyMap<string, { party: Party; rank: number }> = new Map(
  Object.entries(SOURCES).flatMap(([party, names]) =>
    names.map((name, rank) => [name, { party: party as Party, rank }] as const),
  ),
);

/** Party of a listed source; `media` for every other. */
export function partyOf(source: string): Party {
  return RANK.get(source)?.party ?? 'media';
}

/** Rank inside the party, 0 is first; a source that is not listed ranks last. */
export function rankOf(source: string): number {
  return RANK.get(source)?.rank ?? Number.MAX_SAFE_INTEGER;
}
