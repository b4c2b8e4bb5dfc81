import pg from 'pg';

type Parser = (text: string) => unknown;
/** The types of pg list scalars only. */
type TypeId = Parameters<typeof pg.types.getTypeParser>[0];

// Type numbers of PostgreSQL's catalogue (pg_type.dat).
const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009 as TypeId;

const parseTextArray: (text: string) => unknown[] = pg.types.getTypeParser(TEXT_ARRAY);

/** Chat ids and our own ids stay below 2^53; a day is a word (`2026-08-24`), not a moment in some time zone. */
const PARSERS: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [INT8, Number],
  [INT8_ARRAY, (text) => parseTextArray(text).map((item) => (item === null ? null : Number(item)))],
  [DATE, (text) => text],
  [DATE_ARRAY, parseTextArray],
]);

/** How column values become ours. Given to each pool, so that other users of `pg` keep their own. */
export const COLUMN_TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : PARSERS.get(oid)) ?? pg.types.getTypeParser(oid, format),
};
