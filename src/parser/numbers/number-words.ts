/** Number words from lines of data: a value, its kind, and its forms as stems with endings. */

export interface NumberWord {
  value: number;
  /** `collective` is said of persons only; `ordinal` is a place in a row; `multiplier` is thousand or million. */
  kind: 'cardinal' | 'collective' | 'ordinal' | 'multiplier';
}

export type NumberWords = ReadonlyMap<string, NumberWord>;

/** Lines of `value kind form form …`; a form `stem+а,б,в` stands for the stem with each ending, `-` for none. */
export function readNumberWords(lines: string): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const line of lines.split('\n')) {
    const [value, kind, ...forms] = line.trim().split(/\s+/u);
    if (value === undefined || kind === undefined) continue;
    for (const form of forms) {
      const [stem = '', endings] = form.split('+');
      const ends = endings === undefined ? [''] : endings.split(',').map((end) => (end === '-' ? '' : end));
      for (const end of ends)
        words.set(stem + end, { value: Number(value), kind: kind as NumberWord['kind'] });
    }
  }
  return words;
}
