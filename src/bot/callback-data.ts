/** Telegram's limit: callback_data, 1-64 bytes. */
export const CALLBACK_DATA_BYTES = 64;

/** Raised whenever the meaning of older buttons changes; they are then answered as stale. */
const VERSION = 'v1';

/** A press shows a page of a screen in place of the message, or below it (`open`), or does something. */
export type CallbackData =
  | { type: 'screen' | 'open'; screen: string; page: number; args: string }
  | { type: 'action'; action: string; value: string };

export type UnpackedCallbackData = CallbackData | { type: 'stale' };

const NAME = /^[a-z_]+$/;
const PAGE = /^\d{1,4}$/;

function joined(data: CallbackData): string {
  if (data.type === 'action') return `${VERSION}:a:${data.action}:${data.value}`;
  return `${VERSION}:${data.type === 'screen' ? 's' : 'o'}:${data.screen}:${data.page}:${data.args}`;
}

export function fitsCallbackData(data: CallbackData): boolean {
  return Buffer.byteLength(joined(data)) <= CALLBACK_DATA_BYTES;
}

/** Throws a RangeError beyond 64 bytes: arguments that people type are checked with `fitsCallbackData` before. */
export function packCallbackData(data: CallbackData): string {
  if (!fitsCallbackData(data)) throw new RangeError('callback data is longer than 64 bytes');
  return joined(data);
}

/** `stale` for buttons of other versions and for data that we never made: a press can be forged. */
export function unpackCallbackData(text: string): UnpackedCallbackData {
  const [version, type, name = '', third, ...rest] = text.split(':');
  if (version !== VERSION || !NAME.test(name) || third === undefined) return { type: 'stale' };
  if (type === 'a') return { type: 'action', action: name, value: [third, ...rest].join(':') };
  if ((type !== 's' && type !== 'o') || !PAGE.test(third) || rest.length === 0) return { type: 'stale' };
  const page = { screen: name, page: Number(third), args: rest.join(':') };
  return { type: type === 's' ? 'screen' : 'open', ...page };
}
