import { readCalendar } from '../../numbers/read-calendar.js';

export const enCalendar = readCalendar(
  'january jan;february feb;march mar;april apr;may;june jun;july jul;august aug;september sep sept;october oct;november nov;december dec',
  'monday;tuesday;wednesday;thursday;friday;saturday;sunday',
);
