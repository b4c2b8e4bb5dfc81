import type { Entry } from '../conversation.js';
import type { ChatMessage } from '../emulator/index.js';
import { terminalText } from './terminal-text.js';

const KYIV_TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Kyiv',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const INDENT = '  ';

/** An entry as lines for a terminal; its heading begins the first one. Times are Kyiv's, as in the alerts. */
export function entryText(entry: Entry, colour: boolean): string {
  const { heading, body } = describe(entry, colour);
  const time = KYIV_TIME.format(entry.at);
  const line = `${heading} · ${time}`;
  const lines = body === '' ? [] : body.split('\n').map((text) => (text === '' ? '' : INDENT + text));
  return ['', colour ? `\u001b[2m${line}\u001b[22m` : line, ...lines].join('\n');
}

function describe(entry: Entry, colour: boolean): { heading: string; body: string } {
  switch (entry.kind) {
    case 'said':
      return { heading: 'You', body: entry.text };
    case 'pressed':
      return { heading: `You pressed [${entry.text}]`, body: '' };
    case 'toast':
      return { heading: 'Bot, briefly', body: entry.text };
    case 'channel_post':
      return { heading: `New post in @${entry.handle}, ${entry.title}`, body: entry.text };
    case 'channel_edit':
      return { heading: `Edited post in @${entry.handle}, ${entry.title}`, body: entry.text };
    case 'answer':
      return { heading: 'Bot', body: messageText(entry.message, colour) };
    case 'changed_answer':
      return { heading: 'Bot, the same message changed', body: messageText(entry.message, colour) };
    case 'alert':
      return {
        heading: `Alert, new message ${entry.message.silent ? 'without' : 'with'} sound`,
        body: messageText(entry.message, colour),
      };
    case 'alert_edited':
      return { heading: 'Alert, edited in place', body: messageText(entry.message, colour) };
    case 'alert_reply':
      return {
        heading: `Alert, a reply to it ${entry.message.silent ? 'without' : 'with'} sound`,
        body: messageText(entry.message, colour),
      };
  }
}

function messageText(message: ChatMessage, colour: boolean): string {
  const file = message.attachment ? `<${message.attachment.kind}>` : '';
  const text = terminalText(message.text, message.entities, colour);
  let number = 0;
  const buttons = (message.keyboard?.inline_keyboard ?? []).map((row) =>
    row
      .map((button) => {
        number += 1;
        return `[${number}] ${button.text}`;
      })
      .join('   '),
  );
  return [file, text, ...buttons].filter((part) => part !== '').join('\n');
}
