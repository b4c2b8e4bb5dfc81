import type { Column, ColumnValue } from './chart.js';

/** Sums of one month, `YYYY-MM`, and side. */
export interface MonthSum extends ColumnValue {
  month: string;
  side: 'ua' | 'ru';
}

/** More columns than this are too narrow on a phone: quarters then take the place of months. */
const MOST_MONTHS = 24;
/** So many labels find room beside each other. */
const MOST_LABELS = 8;

/** Whether a time of so many months, `YYYY-MM` both included, is shown in quarters. */
export function isInQuarters(from: string, to: string): boolean {
  return monthsBetween(from, to).length > MOST_MONTHS;
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let year = Number(from.slice(0, 4)), month = Number(from.slice(5, 7)); ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > to) return months;
    months.push(name);
  }
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)} Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

function added(values: readonly ColumnValue[]): ColumnValue {
  const sums = values.flatMap(({ sum }) => (sum === null ? [] : [sum]));
  return {
    sum: sums.length === 0 ? null : sums.reduce((total, n) => total + n, 0),
    withoutNumber: values.reduce((total, { withoutNumber }) => total + withoutNumber, 0),
  };
}

function isInside(gap: ColumnsOptions['gap'], month: string): boolean {
  return gap !== null && month > gap.from && (gap.to === null || month < gap.to);
}

export interface ColumnsOptions {
  /** First and last month, `YYYY-MM`, both included. */
  from: string;
  to: string;
  /** Of the months between these two nothing is on file, of themselves a part; `to` null = until the end. */
  gap: { from: string; to: string | null } | null;
  monthLabel: (month: string) => string;
}

/** Columns from the first month to the last, empty ones included: months, or quarters when there are many. */
export function makeColumns(sums: readonly MonthSum[], options: ColumnsOptions): Column[] {
  const { from, to, gap, monthLabel } = options;
  const months = monthsBetween(from, to);
  const inQuarters = isInQuarters(from, to);
  const nameOf = inQuarters ? quarterOf : (month: string) => month;
  const names = [...new Set(months.map(nameOf))];
  const every = Math.ceil(names.length / MOST_LABELS);
  return names.map((name, index) => {
    const own = months.filter((month) => nameOf(month) === name);
    const of = (side: 'ua' | 'ru') =>
      added(sums.filter((sum) => sum.side === side && own.includes(sum.month)));
    const isLabelled = inQuarters ? name.endsWith('Q1') || index === 0 : index % every === 0;
    const label = inQuarters ? name.slice(0, 4) : monthLabel(name);
    return {
      label: isLabelled ? label : '',
      ua: of('ua'),
      ru: of('ru'),
      isOffFile: own.every((month) => isInside(gap, month)),
    };
  });
}
