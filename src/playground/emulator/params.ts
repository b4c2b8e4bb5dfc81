import { badRequest } from './api-error.js';
import { isObject, type JsonObject } from './json.js';

export interface UploadedFile {
  name: string;
  type: string;
  bytes: Buffer;
}

/** Arguments of a call. In forms every value is a string and nested ones are JSON, as in the real API. */
export class Params {
  constructor(
    private readonly values: JsonObject,
    private readonly files: ReadonlyMap<string, UploadedFile> = new Map(),
  ) {}

  /** The arguments as sent, for the journal of calls. */
  get raw(): JsonObject {
    return this.values;
  }

  has(name: string): boolean {
    const value = this.values[name];
    return value !== undefined && value !== null && value !== '';
  }

  string(name: string): string {
    const value = this.values[name];
    if (value === undefined || value === null) return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  required(name: string): string {
    const value = this.string(name);
    if (value === '') throw badRequest(`parameter "${name}" is required`);
    return value;
  }

  /** 0 when the argument is absent or no whole number: Telegram reads it like that. */
  integer(name: string, fallback = 0): number {
    const text = this.string(name);
    return /^-?\d+$/.test(text) ? Number(text) : fallback;
  }

  boolean(name: string): boolean {
    return ['true', 'yes', '1'].includes(this.string(name).toLowerCase());
  }

  /** Undefined when absent; refused when it is no JSON. `what` names it in the complaint. */
  json(name: string, what = name): unknown {
    if (!this.has(name)) return undefined;
    const value = this.values[name];
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${what} JSON object`);
    }
  }

  object(name: string, what = name): JsonObject | undefined {
    const value = this.json(name, what);
    if (value === undefined) return undefined;
    if (!isObject(value)) throw badRequest(`object expected as ${what}`);
    return value;
  }

  /** The file sent in the part `name`, or in the part that `attach://part` points to. */
  file(name: string): UploadedFile | undefined {
    const attached = /^attach:\/\/(.+)$/.exec(this.string(name));
    return this.files.get(attached?.[1] ?? name);
  }
}
