import type { Language } from './translate.js';

/** Abbreviations as newspapers write them; Intl's differ between versions of its data. */
const MONTHS: Record<Language, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ru: ['янв.', 'фев.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сен.', 'окт.', 'ноя.', 'дек.'],
  uk: ['січ.', 'лют.', 'бер.', 'квіт.', 'трав.', 'черв.', 'лип.', 'серп.', 'вер.', 'жовт.', 'лист.', 'груд.'],
};

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function parts(day: string): { year: string; month: number; day: number } {
  const match = DAY.exec(day);
  if (match === null) throw new RangeError('not a calendar day, YYYY-MM-DD');
  return { year: match[1]!, month: Number(match[2]), day: Number(match[3]) };
}

/** `24 Aug 2025` of `2025-08-24`. */
export function formatDay(day: string, language: Language): string {
  const { year, month, day: number } = parts(day);
  return `${number} ${MONTHS[language][month - 1]} ${year}`;
}

/** `24 Aug` of `2025-08-24`, where the year is told by its surroundings. */
export function formatDayOfYear(day: string, language: Language): string {
  const { month, day: number } = parts(day);
  return `${number} ${MONTHS[language][month - 1]}`;
}

/** `22 Nov 2026, 12:07 UTC`: what a citation is as of. */
export function formatInstant(time: Date, language: Language): string {
  const iso = time.toISOString();
  return `${formatDay(iso.slice(0, 10), language)}, ${iso.slice(11, 16)} UTC`;
}

/** The same, in the reader's own time zone where the app can do it, HTML. */
export function citedInstantHtml(time: Date, language: Language): string {
  return dated(time, formatInstant(time, language));
}

/** Swedish is written as ISO 8601: `2026-11-22 14:07`. */
const KYIV = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Kyiv',
  dateStyle: 'short',
  timeStyle: 'short',
});
const DAY_LENGTH = 'YYYY-MM-DD'.length;
const IN_KYIV: Record<Language, string> = { en: 'Kyiv time', ru: 'по Киеву', uk: 'за Києвом' };

/** `14:07 Kyiv time`. */
export function formatKyivTime(time: Date, language: Language): string {
  return `${KYIV.format(time).slice(DAY_LENGTH + 1)} ${IN_KYIV[language]}`;
}

/**
 * An instant in the reader's own time zone; an app that cannot do it shows Kyiv's and says so: `22 Nov 2026, 14:07 Kyiv
 * time`. HTML.
 */
export function instantHtml(time: Date, language: Language): string {
  return dated(time, formatInstantInKyiv(time, language));
}

/** `22 Nov 2026, 14:07 Kyiv time`, where no HTML can stand. */
export function formatInstantInKyiv(time: Date, language: Language): string {
  const day = KYIV.format(time).slice(0, DAY_LENGTH);
  return `${formatDay(day, language)}, ${formatKyivTime(time, language)}`;
}

function dated(time: Date, text: string): string {
  return `<tg-time unix="${Math.floor(time.getTime() / 1000)}" format="Dt">${text}</tg-time>`;
}

const MONTH_NAMES: Record<Language, readonly string[]> = {
  en: MONTHS.en,
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  uk: [
    'січень',
    'лютий',
    'березень',
    'квітень',
    'травень',
    'червень',
    'липень',
    'серпень',
    'вересень',
    'жовтень',
    'листопад',
    'грудень',
  ],
};

/** `Aug` of `2025-08`, on axes. */
export function formatMonthShort(month: string, language: Language): string {
  const { month: number } = parts(`${month}-01`);
  return MONTH_NAMES[language][number - 1]!.slice(0, 3);
}

/** `Aug 2025` of `2025-08`. */
export function formatMonth(month: string, language: Language): string {
  const { year, month: number } = parts(`${month}-01`);
  return `${MONTH_NAMES[language][number - 1]} ${year}`;
}
