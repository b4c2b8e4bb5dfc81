import { type Context, Hono } from 'hono';
import type { Conversation, Entry } from './conversation.js';
import { entryText } from './terminal/entry-text.js';

/** How long an answer may take to begin, and how long the chat must be quiet to be over. Milliseconds. */
const ANSWER_PATIENCE_MS = 5_000;
const QUIET_MS = 400;
/** Bot API: a message has at most 4096 characters. */
const MAX_TEXT = 4096;

/** The chat for programs: each request says or presses something and gets, as plain text, what then happened. */
export function chatRoutes(conversation: Conversation): Hono {
  const app = new Hono();

  app.get('/', (c) => c.text(`${USAGE}\n`));

  app.post('/say', async (c) => {
    const text = (await c.req.text()).trim();
    if (text === '' || text.length > MAX_TEXT) return c.text(`Expected 1 to ${MAX_TEXT} characters.\n`, 400);
    return answerWith(c, () => {
      conversation.say(text);
      return null;
    });
  });

  app.post('/press/:number', async (c) => {
    const number = c.req.param('number');
    if (!/^[1-9]\d{0,2}$/.test(number)) return c.text(`${NO_NUMBER}\n`, 400);
    return await answerWith(c, () => conversation.press(Number(number)));
  });

  async function answerWith(c: Context, act: Act): Promise<Response> {
    const outcome = await collect(conversation, act);
    return 'refusal' in outcome ? c.text(`${outcome.refusal}\n`, 404) : c.text(`${outcome.text}\n`);
  }

  return app;
}

const USAGE = [
  'The playground. A page for the browser is not here yet; talk to the bot like this:',
  "  curl --data '/totals' http://127.0.0.1:<port>/say",
  '  curl --request POST http://127.0.0.1:<port>/press/1     presses button 1 of the newest message with buttons',
].join('\n');

const NO_NUMBER =
  'Expected the number of a button, 1 for the first of the newest message with buttons: /press/1';

/** Does something in the chat; tells why not, or null. */
type Act = () => string | null;

/** What happens after `act`, until the chat falls quiet. */
function collect(conversation: Conversation, act: Act): Promise<{ text: string } | { refusal: string }> {
  return new Promise((resolve) => {
    const entries: Entry[] = [];
    const finish = () => {
      unlisten();
      const texts = entries.map((entry) => entryText(entry, false));
      resolve({ text: texts.join('\n').trim() });
    };
    let timer = setTimeout(finish, ANSWER_PATIENCE_MS);
    const unlisten = conversation.listen((entry) => {
      entries.push(entry);
      if (entry.kind === 'said' || entry.kind === 'pressed') return;
      clearTimeout(timer);
      timer = setTimeout(finish, QUIET_MS);
    });
    const refusal = act();
    if (refusal === null) return;
    clearTimeout(timer);
    unlisten();
    resolve({ refusal });
  });
}
