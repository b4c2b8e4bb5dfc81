import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Conversation } from '../conversation.js';
import { entryText } from './entry-text.js';

export const TERMINAL_HELP = [
  'Type as in Telegram: /start, /totals, /latest, /help, or any text. A number presses the button of that number.',
  ':post <channel> <text>   a new post in a sample channel; the bot will read it. \\n is a new line',
  ':channels                the sample channels',
  ':quit                    stop (Ctrl-C does too)',
].join('\n');

export interface TerminalOptions {
  conversation: Conversation;
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean };
  colour: boolean;
  /** Handles of the sample channels. */
  channels: readonly string[];
  /** Puts a post into a sample channel; false when there is no such channel. */
  post(handle: string, text: string): boolean;
  quit(): void;
}

export interface Terminal {
  print(text: string): void;
  close(): void;
}

/**
 * A chat in the terminal. Lines that are piped in are taken like typed ones; at the end of input it goes on printing,
 * so the program runs on without a terminal.
 */
export function openTerminal(options: TerminalOptions): Terminal {
  const { conversation, input, output, colour } = options;
  const isInteractive = Boolean(input.isTTY && output.isTTY);
  const lines: Interface = createInterface({
    input,
    output: isInteractive ? output : undefined,
    prompt: '> ',
  });

  const print = (text: string) => {
    // The prompt and what is half typed stay on the last line.
    if (isInteractive) output.write('\r\u001b[K');
    output.write(`${text}\n`);
    if (isInteractive) lines.prompt(true);
  };

  const unlisten = conversation.listen((entry) => {
    // What the person typed stands there already.
    if (entry.kind === 'said' && isInteractive && entry.text === lastTyped) return;
    print(entryText(entry, colour));
  });

  let lastTyped: string | null = null;
  lines.on('line', (line) => {
    const typed = line.trim();
    lastTyped = typed;
    const answer = take(options, typed);
    if (answer !== null) print(answer);
    else if (isInteractive) lines.prompt();
  });
  // Ctrl-C in a terminal comes here, not to the process.
  lines.on('SIGINT', () => options.quit());
  if (isInteractive) lines.prompt();

  return {
    print,
    close() {
      unlisten();
      lines.close();
    },
  };
}

/** What to print at once; null when the answer will come as an entry. */
function take({ conversation, channels, post, quit }: TerminalOptions, typed: string): string | null {
  if (typed === '') return null;
  if (/^\d{1,3}$/.test(typed)) {
    const refusal = conversation.press(Number(typed));
    return refusal === null ? null : `(${refusal})`;
  }
  if (!typed.startsWith(':')) {
    conversation.say(typed);
    return null;
  }
  const [command, handle = '', text = ''] = splitCommand(typed);
  if (command === ':quit') {
    quit();
    return null;
  }
  if (command === ':channels') return channels.map((name) => `@${name}`).join('\n');
  if (command !== ':post') return TERMINAL_HELP;
  if (text === '') return '(:post <channel> <text>, for example ":post sample_mod_russia 24 августа …")';
  const known = post(handle.replace(/^@/, ''), text.replaceAll('\\n', '\n'));
  return known ? null : `(no channel ${handle}; :channels lists them)`;
}

function splitCommand(typed: string): string[] {
  const [, command = '', handle, text] = /^(\S+)(?:\s+(\S+)(?:\s+([\s\S]+))?)?$/.exec(typed) ?? [];
  return [command, handle ?? '', text ?? ''];
}
