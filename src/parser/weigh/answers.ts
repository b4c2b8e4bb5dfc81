/** What can be answered, in the order of the numbers in the files of weights. */
import type { Verdict } from '../../domain/report.js';
import type { Counted } from '../figure.js';

export const VERDICTS = [
  'report',
  'announcement',
  'follow_up',
  'statement',
  'irrelevant',
] as const satisfies readonly Verdict[];

/** What a number of a report is: a figure of a side, of both together, of each; outside the formula; a running total;
 * people of a side who are held, or missing; or none of these. */
export const ROLES = [
  'none',
  'ua',
  'ru',
  'both',
  'each',
  'outside ua',
  'outside ru',
  'total ua',
  'total ru',
  'total both',
  'held ua',
  'held ru',
  'missing',
] as const;
export type Role = (typeof ROLES)[number];

export const KINDS = ['military', 'civilians', 'people', 'bodies'] as const satisfies readonly Counted[];
