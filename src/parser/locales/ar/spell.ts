import type { Token } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';

/** The token with another spelling; its place in the text stays. */
export function spelled(token: Token, spelling: string): Token {
  const word = wordOf(spelling);
  return { ...token, text: word.text, word };
}
