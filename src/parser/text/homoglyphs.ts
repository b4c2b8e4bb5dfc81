/** Latin letters that look like Cyrillic ones, and the Cyrillic letter that was meant. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['a', 'а'],
  ['b', 'ь'],
  ['c', 'с'],
  ['e', 'е'],
  ['h', 'н'],
  ['i', 'і'],
  ['k', 'к'],
  ['m', 'м'],
  ['n', 'п'],
  ['o', 'о'],
  ['p', 'р'],
  ['t', 'т'],
  ['u', 'и'],
  ['x', 'х'],
  ['y', 'у'],
  ['ï', 'ї'],
  ['A', 'А'],
  ['B', 'В'],
  ['C', 'С'],
  ['E', 'Е'],
  ['H', 'Н'],
  ['I', 'І'],
  ['K', 'К'],
  ['M', 'М'],
  ['O', 'О'],
  ['P', 'Р'],
  ['T', 'Т'],
  ['X', 'Х'],
  ['Y', 'У'],
  ['Ï', 'Ї'],
];

const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(PAIRS);
const TO_LATIN: ReadonlyMap<string, string> = new Map(PAIRS.map(([latin, cyrillic]) => [cyrillic, latin]));

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0xef || code === 0xcf;
}

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x52f;
}

/**
 * Rewrites one run of letters in the alphabet that most of it uses, only if every stranger has a twin there.
 * A one-letter word follows `cyrillicText`, the alphabet of the text around it.
 */
export function unifyAlphabet(word: string, cyrillicText: boolean): string {
  let latin = 0;
  let cyrillic = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (isLatin(code)) latin += 1;
    else if (isCyrillic(code)) cyrillic += 1;
  }
  if (latin === 0) return word;
  if (cyrillic === 0) return cyrillicText && word.length === 1 ? (TO_CYRILLIC.get(word) ?? word) : word;
  const twins = latin > cyrillic ? TO_LATIN : TO_CYRILLIC;
  const stranger = latin > cyrillic ? isCyrillic : isLatin;
  let out = '';
  for (const letter of word) {
    const twin = stranger(letter.charCodeAt(0)) ? twins.get(letter) : letter;
    if (twin === undefined) return word;
    out += twin;
  }
  return out;
}
