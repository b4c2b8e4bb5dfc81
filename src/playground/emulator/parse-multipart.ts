import { badRequest } from './api-error.js';
import type { UploadedFile } from './params.js';

export interface MultipartForm {
  values: Map<string, string>;
  files: Map<string, UploadedFile>;
}

const LINE_END = '\r\n';
const HEADERS_END = '\r\n\r\n';

/**
 * Reads `multipart/form-data` as tolerantly as Telegram does: unquoted file names and headers without spaces pass, which
 * the parser of Node refuses.
 */
export function parseMultipart(body: Buffer, contentType: string): MultipartForm {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) throw badRequest('boundary not found in the multipart form data');
  const form: MultipartForm = { values: new Map(), files: new Map() };
  for (const part of split(body, `--${boundary}`)) readPart(part, form);
  return form;
}

/** The bytes between two boundaries, without the line ends that belong to those. */
function* split(body: Buffer, boundary: string): Generator<Buffer> {
  let start = body.indexOf(boundary);
  for (;;) {
    const begin = start + boundary.length;
    const end = start < 0 ? -1 : body.indexOf(`${LINE_END}${boundary}`, begin);
    if (end < 0) {
      if (start < 0 || !body.subarray(begin, begin + 2).equals(Buffer.from('--'))) {
        throw badRequest("can't parse multipart form data: it ends too early");
      }
      return;
    }
    yield body.subarray(begin + LINE_END.length, end);
    start = end + LINE_END.length;
  }
}

function readPart(part: Buffer, { values, files }: MultipartForm): void {
  const end = part.indexOf(HEADERS_END);
  const head = part.subarray(0, Math.max(end, 0)).toString('utf8');
  const name = parameter(head, 'name');
  if (end < 0 || name === undefined) throw badRequest("can't parse multipart form data: a part has no name");
  const bytes = part.subarray(end + HEADERS_END.length);
  const fileName = parameter(head, 'filename');
  if (fileName === undefined) {
    values.set(name, bytes.toString('utf8'));
    return;
  }
  const type = /^content-type:\s*(\S+)/im.exec(head)?.[1] ?? '';
  files.set(name, { name: fileName, type, bytes: Buffer.from(bytes) });
}

function parameter(head: string, name: string): string | undefined {
  const match = new RegExp(`[;\\s]${name}=(?:"([^"\\r\\n]*)"|([^;\\r\\n]*))`, 'i').exec(head);
  return match?.[1] ?? match?.[2];
}
