import { expect, it } from 'vitest';
import { terminalText } from '../../src/playground/terminal/terminal-text.js';

it('keeps plain text as it is', () => {
  expect(terminalText('146 & <b>', [], false)).toBe('146 & <b>');
});

it('shows where a link goes, and marks what is struck through', () => {
  const text = 'we wrote 154, see post';
  const entities = [
    { type: 'strikethrough', offset: 9, length: 3 },
    { type: 'text_link', offset: 18, length: 4, url: 'https://t.me/a/1' },
  ] as const;
  expect(terminalText(text, entities, false)).toBe('we wrote ~154~, see post (https://t.me/a/1)');
});

it('nests styles, outermost first, closing in reverse', () => {
  const entities = [
    { type: 'bold', offset: 0, length: 4 },
    { type: 'italic', offset: 0, length: 2 },
  ] as const;
  expect(terminalText('abcd', entities, true)).toBe('\u001b[1m\u001b[3mab\u001b[23mcd\u001b[22m');
});

it('counts offsets in UTF-16 units, so an emoji is two', () => {
  const entities = [{ type: 'bold', offset: 3, length: 1 }] as const;
  expect(terminalText('✏️\u00a0x', entities, true)).toBe('✏️\u00a0\u001b[1mx\u001b[22m');
});
