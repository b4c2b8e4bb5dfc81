import type { IncomingMessage } from 'node:http';
import { ApiError, badRequest } from './api-error.js';
import { isObject, type JsonObject } from './json.js';
import { Params } from './params.js';
import { parseMultipart } from './parse-multipart.js';

/** Telegram takes files up to 50 MB (core.telegram.org/bots/api, "Sending files"); the rest is room for the form. */
const MAX_BODY_BYTES = 51 * 1024 * 1024;

/** Reads the arguments from the query string and the body: JSON, form or multipart. */
export async function readRequest(request: IncomingMessage, url: URL): Promise<Params> {
  const values: JsonObject = Object.fromEntries(url.searchParams);
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return new Params(values);
  if (type.includes('application/json')) return new Params({ ...values, ...parseJson(body) });
  if (type.includes('multipart/form-data')) {
    const form = parseMultipart(body, type);
    return new Params({ ...values, ...Object.fromEntries(form.values) }, form.files);
  }
  return new Params({ ...values, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) });
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw new ApiError(413, 'Request Entity Too Large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function parseJson(body: Buffer): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw badRequest("can't parse request JSON object");
  }
  if (!isObject(value)) throw badRequest('expected an Object as request');
  return value;
}
