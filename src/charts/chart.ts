/** One side in one column. */
export interface ColumnValue {
  /** Null: nobody published a number, or nothing took place. */
  sum: number | null;
  /** Transfers of that time for which nobody published this number: the true sum is higher. */
  withoutNumber: number;
}

/** A month or a quarter. */
export interface Column {
  /** Shown under the axis; empty where labels would touch each other. */
  label: string;
  ua: ColumnValue;
  ru: ColumnValue;
  /** Nothing of this time is on file. */
  isOffFile: boolean;
}

/** Everything that a chart draws, its words in the language of the reader. */
export interface Chart {
  title: string;
  subtitle: string;
  footer: string;
  legend: { ua: string; ru: string; withoutNumber: string; offFile: string };
  columns: readonly Column[];
  formatNumber: (n: number) => string;
}
