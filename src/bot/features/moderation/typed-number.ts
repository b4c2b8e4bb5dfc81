export type TypedNumber =
  | { kind: 'number'; value: number }
  | { kind: 'unknown' }
  /** Words, signs, fractions, powers: nothing is guessed from them. */
  | { kind: 'not_digits' };

/** Thousands as people group them: `1 000`, `1,000`, `1.000`, `1'000`. */
const GROUPED = /^\d{1,3}(?:[ \u00a0\u202f,.'’]\d{3})+$/;
const DIGITS = /^\d{1,12}$/;
const UNKNOWN = /^(?:\?|-|—|unknown|not known|неизвестно|невідомо)$/iu;
/** Zeros of the scripts whose digits people type; the nine others follow each. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((candidate) => code >= candidate && code < candidate + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * A whole number of persons as somebody typed it: digits of several scripts, thousands grouped or not, or "unknown".
 * `1e9`, `-5`, `12.5` and numbers in words are refused; the range is the ledger's to judge.
 */
export function readTypedNumber(text: string): TypedNumber {
  const typed = latinDigits(text.normalize('NFKC').trim());
  if (UNKNOWN.test(typed)) return { kind: 'unknown' };
  if (!DIGITS.test(typed) && !GROUPED.test(typed)) return { kind: 'not_digits' };
  const digits = typed.replace(/\D/g, '');
  return digits.length > 12 ? { kind: 'not_digits' } : { kind: 'number', value: Number(digits) };
}
