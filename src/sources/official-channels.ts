import type { ChannelEntry } from './channel-list.js';

const SEEN = 'Handle seen in public material; not opened live.';

/**
 * The channels that are read unless the operator's file says otherwise. None was opened live when this list was
 * written; `note` tells what is known, and each channel's state is reported at start.
 */
export const OFFICIAL_CHANNELS: readonly ChannelEntry[] = [
  { source: 'mod_russia', handle: 'mod_russia', party: 'ru', languages: ['ru'], note: SEEN },
  {
    source: 'mod_russia',
    handle: 'mod_russia_en',
    party: 'ru',
    languages: ['en'],
    note: `${SEEN} Repeats posts of mod_russia in English.`,
  },
  {
    source: 'medinsky',
    handle: 'vr_medinskiy',
    party: 'ru',
    languages: ['ru'],
    note: `${SEEN} Head of the Russian delegation; returns of bodies.`,
  },
  { source: 'koord_shtab', handle: 'Koord_shtab', party: 'ua', languages: ['uk'], note: SEEN },
  {
    source: 'zelensky',
    handle: 'V_Zelenskiy_official',
    party: 'ua',
    languages: ['uk', 'en', 'ru'],
    note: `${SEEN} Repeats its posts in English or Russian minutes later; chat id -1001463721328 in that material.`,
  },
  { source: 'lubinets', handle: 'dmytro_lubinetzs', party: 'ua', languages: ['uk'], note: SEEN },
  { source: 'diu', handle: 'DIUkraine', party: 'ua', languages: ['uk'], note: SEEN },
  {
    source: 'sbu',
    handle: 'SBUkr',
    party: 'ua',
    languages: ['uk'],
    note: 'Not verified: that this is the Security Service’s channel.',
  },
  {
    source: 'umerov',
    handle: 'umerov_rustem',
    party: 'ua',
    languages: ['uk'],
    note: 'Not verified: that this is Rustem Umerov’s channel.',
  },
];
