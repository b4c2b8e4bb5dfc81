/** What somebody asked for behind /swap: our own serial, or the official count of exchanges. */
export type SwapQuery =
  | { by: 'serial'; serial: number }
  | { by: 'ordinal'; ordinal: number }
  | { by: 'nothing' };

// Nine digits stay inside an int4.
const SERIAL = /^(?:[sс]\s*[-–]?\s*)?(\d{1,9})$/iu;
const ORDINAL =
  /^(?:№|#|no\.?|n)\s*(\d{1,4})$|^(\d{1,4})\s*[-–]?\s*(?:st|nd|rd|th|й|ый|ий|ой|го|ого|обмен|обмін)$/iu;

/** `S-134`, `134` and `s134` are serials; `68th`, `68-й`, `№68` the official count. */
export function readSwapQuery(text: string): SwapQuery {
  const asked = text.trim();
  const serial = SERIAL.exec(asked)?.[1];
  if (serial !== undefined) return { by: 'serial', serial: Number(serial) };
  const match = ORDINAL.exec(asked);
  const ordinal = match?.[1] ?? match?.[2];
  return ordinal === undefined ? { by: 'nothing' } : { by: 'ordinal', ordinal: Number(ordinal) };
}
