/** Every module of this folder that exports phrasings, found by listing. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Phrasing } from './phrasing.js';

const FOLDER = new URL('.', import.meta.url);

export async function readPhrasings(): Promise<[file: string, phrasings: readonly Phrasing[]][]> {
  const files = readdirSync(fileURLToPath(FOLDER)).filter((name) => !/^(?:read|phrasing)\.ts$/u.test(name));
  const out: [string, readonly Phrasing[]][] = [];
  for (const file of files.sort()) {
    const module = (await import(new URL(file, FOLDER).href)) as Record<string, readonly Phrasing[]>;
    out.push([file, Object.values(module).flat()]);
  }
  return out;
}
