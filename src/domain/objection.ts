/** What readers object to; own words come on top, and may be empty. */
export const OBJECTION_PRESETS = [
  'number_wrong',
  'not_a_swap',
  'old_news',
  'double',
  'translation',
  'other',
] as const;
export type ObjectionPreset = (typeof OBJECTION_PRESETS)[number];

/** In UTF-16 units: a sentence or two. */
export const OBJECTION_LENGTH = 300;
/** Words and the chat's id are erased then; what was objected to stays. */
export const OBJECTION_KEPT_DAYS = 30;
/** More than anybody has errors to report, and few enough for moderators to read. */
export const OBJECTIONS_PER_HOUR = 3;
export const OBJECTIONS_PER_DAY = 10;
