export type JsonObject = Record<string, unknown>;

/** Drops the keys without a value: Telegram leaves them out. */
export function compact(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Telegram's dates: whole seconds since 1970. */
export function unixTime(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
