/**
 * What the parser says of one post. Keys are those of the parse format (the `parse` command prints this object as it
 * is), so some are in snake case.
 */
import type { Party, Side } from './post.js';

export const VERDICTS = ['report', 'announcement', 'follow_up', 'statement', 'irrelevant'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** exchange: both sides hand over living people; bodies: the dead; civilians: without an exchange; handover: prisoners of war one-sidedly. */
export const KINDS = ['exchange', 'bodies', 'civilians', 'handover'] as const;
export type Kind = (typeof KINDS)[number];

/** `people` is a number of living persons that the text does not split, or the sum that it gives beside the parts. */
export const FIGURES = [
  'ua.military',
  'ua.civilians',
  'ua.people',
  'ua.bodies',
  'ru.military',
  'ru.civilians',
  'ru.people',
  'ru.bodies',
  'both.people',
] as const;
export type FigureKey = (typeof FIGURES)[number];
/** An absent figure means that nobody said it; 0 means that somebody said none. */
export type Figures = Partial<Record<FigureKey, number>>;

export const QUALIFIERS = ['more_than', 'at_least', 'approx', 'at_most'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
/** A figure without a qualifier is exact. */
export type Qualifiers = Partial<Record<FigureKey, Qualifier>>;

export const CATEGORIES = [
  'wounded',
  'severely_wounded',
  'sick',
  'under_25',
  'women',
  'pregnant',
  'officers',
  'children',
  'elderly',
  'azovstal',
  'mariupol',
  'chornobyl_npp',
  'zaporizhzhia_npp',
  'snake_island',
  'kursk_residents',
  'kursk_captured',
  'convicted',
  'under_investigation',
  'since_2022',
  'held_since_2014',
  'conscripts',
  'journalists',
  'medics',
  'foreigners',
  'azov',
  'navy',
  'pilots',
  'police',
  'clergy',
  'crimean_tatar',
  'previously_missing',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Half-open range of UTF-16 units in the original text of the post. */
export interface Span {
  start: number;
  end: number;
}

/** A transfer that the post says has been carried out. */
export interface Report {
  kind: Kind;
  /** Day of the transfer, `YYYY-MM-DD`; the implied day is Europe/Kyiv's day of the post. */
  date: string;
  /** The official number of the exchange since 2022, only when the text gives it. */
  ordinal?: number;
  figures: Figures;
  /** People returned beyond the exchange formula. */
  outside: Figures;
  qualifiers: Qualifiers;
  /** ISO 3166 codes, `VA`, or `ICRC`. */
  mediators: string[];
  /** ISO 3166 code of the country where the returned are first received. */
  transit?: string;
  categories: Category[];
  /** Sums that the reader would have to compute: evidence, in no total. */
  implied?: Figures;
  /** Where each figure stands: figure key, `outside.<key>`, `date`, `ordinal`, `transit`, `mediators`. */
  spans?: Record<string, Span>;
  /** True when the day is the post's own day and the text does not say it. */
  date_implied?: boolean;
}

export const ANNOUNCEMENT_STATUSES = ['planned', 'agreed', 'postponed', 'called_off', 'denied'] as const;
export type AnnouncementStatus = (typeof ANNOUNCEMENT_STATUSES)[number];

/** What is said about a transfer that has not (yet) taken place. */
export interface Announcement {
  status: AnnouncementStatus;
  date?: string;
  /** N for N, as stated: [to Ukraine, to Russia]. */
  formula?: [number, number];
  figures: Figures;
  /** The word that says how it stands. */
  span?: Span;
}

/** A running total that the text states. */
export interface RunningTotal {
  side: Side | 'both';
  what: 'people' | 'bodies' | 'exchanges';
  value: number;
  qualifier: Qualifier | 'exact';
  scope: 'since_2022' | 'year' | 'month' | 'series' | 'mediator' | 'outside';
}

/** People said to be still held or missing. */
export interface HeldEstimate {
  /** Null for `missing` when nobody is said to hold them. */
  held_by: Side | null;
  of: Side;
  what: 'pow' | 'civilians' | 'missing' | 'people';
  value: number;
  value_max: number | null;
  qualifier: Qualifier | 'exact';
  said_by: string | null;
}

/** A post after another of its source: it corrects what that one said, or tells of one more transfer of the day. */
export type Sequel = 'correction' | 'another';

export interface ParseResult {
  verdict: Verdict;
  /** ISO 639-1, `und` if unknown. */
  language: string;
  reports: Report[];
  cumulative: RunningTotal[];
  announcements: Announcement[];
  held: HeldEstimate[];
  /** Doubts that the text itself raises. */
  doubts?: ParseDoubt[];
  sequel?: Sequel;
}

/** The doubts that a parser can have; the whole list is in publish-policy. */
export type ParseDoubt =
  | 'verdict_unsure'
  | 'side_or_direction_unsure'
  | 'sum_implied_only'
  | 'contradictory_figures'
  | 'figures_unsure'
  | 'unusual_size';

/** The parser as the ledger sees it: pure and synchronous, never throws. */
export type ParsePost = (post: {
  text: string;
  channel: string;
  published: string;
  lang?: string;
  /** Whose word the channel is; without it that of the listed source of its name. */
  party?: Party;
}) => ParseResult;
