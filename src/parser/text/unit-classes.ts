/** Letters and digits of the alphabets that are read. */
export const LETTER = 1;
export const DIGIT = 2;

function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x52f) ||
    (code >= 0x531 && code <= 0x587) ||
    (code >= 0x5d0 && code <= 0x5ea) ||
    (code >= 0x620 && code <= 0x6d3 && !(code >= 0x660 && code <= 0x669)) ||
    (code >= 0x10a0 && code <= 0x10ff) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

/** By the code of a unit: a letter, a digit or neither; no alphabet that is read lies beyond. */
export const CLASSES = Uint8Array.from({ length: 0x1f00 }, (_, code) =>
  isLetterCode(code) ? LETTER : code >= 0x30 && code <= 0x39 ? DIGIT : 0,
);

/** The class of the unit at a place of a text; none behind its end. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < CLASSES.length ? CLASSES[code]! : 0;
}

export function isDigit(text: string, at: number): boolean {
  return classAt(text, at) === DIGIT;
}

export function isLetter(text: string, at: number): boolean {
  return classAt(text, at) === LETTER;
}
