/** Arabic says ones before tens ("five and seventy") and splits its teens: both become one number in digits. */
import type { Token } from '../../text/tokens.js';
import { spelled } from './spell.js';

function numbered(lines: string): ReadonlyMap<string, number> {
  return new Map(
    lines.split(';').flatMap((line, index) =>
      line
        .trim()
        .split(/\s+/u)
        .map((word) => [word, index + 1] as const),
    ),
  );
}

const ONES = numbered(
  'واحد واحده احد احدي;اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي;ثلاثه ثلاث;اربعه اربع;خمسه خمس;سته ست;سبعه سبع;ثمانيه ثماني ثمان;تسعه تسع',
);
const ORDINALS = numbered(
  'حادي حاديه;ثاني ثانيه;ثالث ثالثه;رابع رابعه;خامس خامسه;سادس سادسه;سابع سابعه;ثامن ثامنه;تاسع تاسعه',
);
const TENS = numbered(
  '-;عشرون عشرين;ثلاثون ثلاثين;اربعون اربعين;خمسون خمسين;ستون ستين;سبعون سبعين;ثمانون ثمانين;تسعون تسعين',
);

const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ['مئه', 100],
  ['مائه', 100],
  ['مئتان', 200],
  ['مئتين', 200],
  ['مائتان', 200],
  ['مائتين', 200],
  ...['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((word, index): [string, number][] => [
    [`${word}مئه`, (index + 3) * 100],
    [`${word}مائه`, (index + 3) * 100],
  ]),
]);

interface Joined {
  value: number;
  ordinal: boolean;
}

/** The number that two neighbours make: "خمسة عشر" 15, "خمسة وسبعون" 75, "الخامسة والثلاثون" the 35th. */
function join(first: Token, second: Token | undefined): Joined | null {
  if (first.kind !== 'word' || second?.kind !== 'word' || second.sentence !== first.sentence) return null;
  const ones = ONES.get(first.text);
  const place = ones ?? ORDINALS.get(first.text);
  if (place === undefined) return null;
  const ordinal = ones === undefined;
  if (/^عشره?$/u.test(second.text)) return { value: 10 + place, ordinal };
  const tens = TENS.get(second.text);
  return tens === undefined ? null : { value: tens * 10 + place, ordinal };
}

export function joinArabicNumbers(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]!;
    const second = tokens[at + 1];
    const joined = join(first, second);
    if (joined === null) {
      out.push(first);
      continue;
    }
    const before = out.at(-1);
    const hundreds = before?.sentence === first.sentence ? HUNDREDS.get(before.text) : undefined;
    if (hundreds !== undefined) out.pop();
    const opening = hundreds === undefined ? first : before!;
    out.push({
      ...spelled(opening, String((hundreds ?? 0) + joined.value)),
      kind: 'number',
      end: second!.end,
      suffix: joined.ordinal ? 'th' : '',
    });
    at += 1;
  }
  return out;
}
