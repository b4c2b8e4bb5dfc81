import type { Sequel } from '../domain/report.js';

const HEADINGS =
  'уточнени[ея]|уточнення|уточнено|уточн[яю]ем|уточнюємо|поправк[аи]|исправлени[ея]|исправлено|' +
  'виправлення|виправлено|correction|corrected|تصحيح';
/** At the head of a line, as a heading is; or said of the figures. */
const CORRECTION = [
  new RegExp(`(?:^|\\n)[^\\p{L}\\n]*(?:${HEADINGS})(?!\\p{L})`, 'u'),
  /уточненн?(?:ым|ими|ые|і)\s+дан/u,
  /(?<!\p{L})(?:corrected|revised)\s+(?:figure|number|data)/u,
];

const SECOND = '(?:втор(?:ой|ого)|друг(?:ий|ого)|трет(?:ий|ьего|ій|ього)|second|third)';
const SWAP = '(?:обмен|обмін|(?:prisoner\\s+|pow\\s+)?(?:swap|exchange))\\p{L}*';
const OF_THE_DAY =
  "(?:за\\s+(?:день|сутки|добу|сегодня|сьогодні)|сегодня|сьогодні|today(?:'s)?|of\\s+the\\s+day)";
/** An ordinal alone is that of the war, and "another swap" is said of every one: the day has to be named. */
const ANOTHER = [
  new RegExp(`(?<!\\p{L})${SECOND}\\s+${SWAP}(?:\\s+\\p{L}+){0,3}\\s+${OF_THE_DAY}(?!\\p{L})`, 'u'),
  new RegExp(`(?<!\\p{L})${SECOND}\\s+${OF_THE_DAY}\\s+${SWAP}`, 'u'),
  new RegExp(`(?<!\\p{L})${OF_THE_DAY}\\s+${SECOND}\\s+${SWAP}`, 'u'),
];

/** Words without which none of the phrases holds: nearly every post lacks them, and they are found faster. */
const MAY_BE_ANY = /втор|друг|трет|second|third|уточн|поправк|исправлен|виправлен|correct|revised|تصحيح/u;

/** What a post says of an earlier one of its source, by its text in small letters; undefined for nearly all. */
export function sequelOf(lower: string): Sequel | undefined {
  if (!MAY_BE_ANY.test(lower)) return undefined;
  if (ANOTHER.some((phrase) => phrase.test(lower))) return 'another';
  return CORRECTION.some((phrase) => phrase.test(lower)) ? 'correction' : undefined;
}
