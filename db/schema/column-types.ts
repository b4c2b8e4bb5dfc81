import type { ColumnType, JSONColumnType } from 'kysely';

/** int8, read as a number: chat ids and our own ids stay far below 2^53. */
export type Id = number;
export type GeneratedId = ColumnType<number, never, never>;
/** Written and read as `YYYY-MM-DD`. */
export type Day = string;
export type Time = ColumnType<Date, Date | string, Date | string>;
export type NullableTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
export type WithDefault<T> = ColumnType<T, T | undefined, T>;
/** jsonb: read as an object, written as its JSON text. */
export type Json<T extends object> = JSONColumnType<T, string, string>;
export type JsonWithDefault<T extends object> = JSONColumnType<T, string | undefined, string>;
