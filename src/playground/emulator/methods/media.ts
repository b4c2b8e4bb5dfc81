import { badRequest } from '../api-error.js';
import { imageSize } from '../image-size.js';
import { compact, type JsonObject } from '../json.js';
import { messageJson } from '../message-json.js';
import type { Params } from '../params.js';
import type { StoredFile } from '../store.js';
import type { Telegram } from '../telegram.js';
import type { Method } from './method.js';
import { deliver, readCaption } from './send.js';

const MEGABYTE = 1024 * 1024;
/** core.telegram.org/bots/api#sendphoto: 10 MB, width + height at most 10,000, ratio at most 20. */
const MAX_PHOTO_BYTES = 10 * MEGABYTE;
const MAX_PHOTO_SIDES = 10_000;
const MAX_PHOTO_RATIO = 20;
/** core.telegram.org/bots/api#senddocument and #getfile. */
const MAX_DOCUMENT_BYTES = 50 * MEGABYTE;
const MAX_DOWNLOAD_BYTES = 20 * MEGABYTE;

export const sendPhoto: Method = ({ telegram, params }) => {
  const caption = readCaption(params);
  const file = readFile(telegram, params, 'photo', (upload) => {
    if (upload.bytes.length > MAX_PHOTO_BYTES) throw badRequest('file is too big');
    const size = imageSize(upload.bytes);
    if (!size) throw badRequest('IMAGE_PROCESS_FAILED');
    const ratio = Math.max(size.width / size.height, size.height / size.width);
    if (size.width + size.height > MAX_PHOTO_SIDES || ratio > MAX_PHOTO_RATIO) {
      throw badRequest('PHOTO_INVALID_DIMENSIONS');
    }
    return telegram.store.addFile({ ...upload, ...size }, 'photos');
  });
  const sizes = [{ ...fileJson(file), width: file.width, height: file.height }];
  return messageJson(deliver(telegram, params, caption, { kind: 'photo', sizes }));
};

export const sendDocument: Method = ({ telegram, params }) => {
  const caption = readCaption(params);
  const file = readFile(telegram, params, 'document', (upload) => {
    if (upload.bytes.length > MAX_DOCUMENT_BYTES) throw badRequest('file is too big');
    if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
    return telegram.store.addFile(upload, 'documents');
  });
  const document = compact({ ...fileJson(file), file_name: file.name, mime_type: file.type || undefined });
  return messageJson(deliver(telegram, params, caption, { kind: 'document', document }));
};

export const getFile: Method = ({ telegram, params }) => {
  const file = telegram.store.files.get(params.required('file_id'));
  if (!file) throw badRequest('invalid file_id');
  if (file.bytes.length > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big');
  return { ...fileJson(file), file_path: file.path };
};

type Upload = Pick<StoredFile, 'name' | 'type' | 'bytes'>;

/** A file sent along, or the id of one sent before. The emulator fetches nothing from the web. */
function readFile(
  { store }: Telegram,
  params: Params,
  name: string,
  keep: (upload: Upload) => StoredFile,
): StoredFile {
  const upload = params.file(name);
  if (upload) return keep(upload);
  const id = params.string(name);
  if (id === '') throw badRequest(`there is no ${name} in the request`);
  if (/^https?:/.test(id)) throw badRequest('failed to get HTTP URL content');
  const known = store.files.get(id);
  if (!known) throw badRequest('wrong remote file identifier specified: Wrong string length');
  return known;
}

function fileJson(file: StoredFile): JsonObject {
  return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.bytes.length };
}
