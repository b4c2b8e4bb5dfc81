/** Spoils a text in a way that is told by a seed: cut, doubled, shuffled, spiked, or grown. */
import type { Random } from '../random-from.js';

const SPIKES = [
  '\u0301',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u00a0',
  '9'.repeat(40),
  '1 000 000 000 000',
  '–',
  '(',
  '"',
  '\n\n',
  '🇺🇦',
  '\ud800',
  '0',
  'NaN',
  '1000 на 1000',
  'і',
  'و',
];

export function mutate(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const to = at + Math.floor(random() * (text.length - at));
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(at, to);
    case 1:
      return text.slice(0, to) + text.slice(at);
    case 2: {
      const words = text.split(' ');
      for (let i = words.length - 1; i > 0; i -= 1) {
        const j = Math.floor(random() * (i + 1));
        [words[i], words[j]] = [words[j]!, words[i]!];
      }
      return words.join(' ');
    }
    case 3:
      return text.slice(0, at) + SPIKES[Math.floor(random() * SPIKES.length)]! + text.slice(at);
    case 4:
      return text.slice(0, at) + text.slice(to);
    default:
      return [...text]
        .map((unit) => (random() < 0.03 ? SPIKES[Math.floor(random() * SPIKES.length)]! : unit))
        .join('');
  }
}
