import { run } from '@grammyjs/runner';
import { Api } from 'grammy';
import { type CardPoster, createCardPoster } from '../../../src/alerts/cards.js';
import { createDeliverer, type Deliverer } from '../../../src/alerts/deliver.js';
import { alertKeyboard } from '../../../src/bot/alert-keyboard.js';
import { ALLOWED_UPDATES } from '../../../src/bot/allowed-updates.js';
import { createBot } from '../../../src/bot/create-bot.js';
import { cardRenderer } from '../../../src/bot/features/moderation/render-card.js';
import { moderationDeps } from '../../../src/bot/moderation-deps.js';
import { deepLink } from '../../../src/bot/texts/deep-link.js';
import { serialName } from '../../../src/domain/event.js';
import type { ParseResult, Report } from '../../../src/domain/report.js';
import { loadTranslations } from '../../../src/locales/load-translations.js';
import { createLogger } from '../../../src/logger.js';
import {
  type ChatMessage,
  type ChatSeat,
  Emulator,
  type GroupHandle,
  type Person,
} from '../../../src/playground/emulator/index.js';
import { FakeTimer } from '../../alerts/fake-timer.js';
import { createTestDatabase, type TestDatabase } from '../../db/test-database.js';
import { report, TestLedger } from '../../ledger/ledger.js';

export const OWNER_ID = 4242;
const translate = loadTranslations();

/** A bot with its owner, a ledger whose posts say what they are told to, readers, and whoever sends to them. */
export interface DeskWorld extends TestDatabase {
  telegram: Emulator;
  api: Api;
  ledger: TestLedger;
  owner: Person;
  deliverer: Deliverer;
  cards: CardPoster;
  log: string[];
  /** A moderator who has said yes. */
  moderator(name: string, language?: string): Promise<Person>;
  /** Somebody who gets alerts. */
  reader(language?: string): Promise<Person>;
  /** A post about a swap, and the S-number of its event. */
  swap(says?: Partial<Report>, more?: { doubts?: ParseResult['doubts']; channel?: string }): Promise<string>;
  /** The bot's process ends and another begins. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

function startBot(world: { db: TestDatabase['db']; ledger: TestLedger; telegram: Emulator; log: string[] }) {
  const { db, ledger, telegram, log } = world;
  const bot = createBot({
    token: telegram.token,
    db,
    clock: ledger.clock,
    logger: createLogger('info', { write: (line: string) => log.push(line) }),
    translate,
    telegramApiRoot: telegram.apiRoot,
    ownerIds: [OWNER_ID],
    mode: 'playground',
    ...moderationDeps(ledger.deps, [OWNER_ID]),
  });
  return run(bot, { runner: { fetch: { allowed_updates: [...ALLOWED_UPDATES] }, silent: true } });
}

export async function openDesk(ownerLanguage = 'en'): Promise<DeskWorld> {
  const database = await createTestDatabase();
  const { db } = database;
  const ledger = await new TestLedger(db).start();
  const telegram = new Emulator({ clock: ledger.clock });
  const api = new Api(telegram.token, { apiRoot: await telegram.start(), timeoutSeconds: 2 });
  const { username, id: botId } = await api.getMe();
  const log: string[] = [];
  const logger = createLogger('silent');
  let runner = startBot({ db, ledger, telegram, log });
  let posts = 0;
  const owner = telegram.createPerson({ id: OWNER_ID, name: 'Olena', language: ownerLanguage });

  async function moderator(name: string, language = 'en'): Promise<Person> {
    const person = telegram.createPerson({ name, username: name.toLowerCase(), language });
    await person.ask('/start');
    const question = await owner.ask(`/mods ${person.account.id}`);
    await owner.answered(owner.press(question, 0));
    await person.answered(person.press('latest', 0));
    return person;
  }

  return {
    ...database,
    telegram,
    api,
    ledger,
    owner,
    log,
    moderator,
    deliverer: createDeliverer({
      db,
      api,
      botId,
      translate,
      clock: ledger.clock,
      logger,
      rate: 1000,
      timer: new FakeTimer(),
      onAlarm: () => {},
      eventUrl: (serial) => deepLink(username, serialName(serial)),
      keyboard: alertKeyboard(translate, username),
    }),
    cards: createCardPoster({
      api,
      db,
      botId,
      ownerIds: [OWNER_ID],
      translate,
      render: cardRenderer({ db, translate, username }),
      clock: ledger.clock,
      logger,
    }),
    async reader(language = 'en') {
      const person = telegram.createPerson({ name: 'Reader', language });
      const menu = await person.ask('/start');
      await person.answered(person.press(menu, 0));
      return person;
    },
    async swap(says = {}, { doubts, channel = 'mod_russia' } = {}) {
      posts += 1;
      const outcome = await ledger.take({
        channel,
        messageId: 100 + posts,
        at: ledger.clock.now().toISOString(),
        says: {
          reports: [report({ figures: { 'ua.military': 146, 'ru.military': 146 }, ...says })],
          ...(doubts && { doubts }),
        },
      });
      if (outcome.kind !== 'events') throw new Error(`the post became ${outcome.kind}`);
      return serialName(outcome.changes[0]!.serial);
    },
    async restart() {
      await runner.stop();
      runner = startBot({ db, ledger, telegram, log });
    },
    async stop() {
      await runner.stop();
      await telegram.stop();
      await database.destroy();
    },
  };
}

/** Presses and waits for the answer and for what the bot then shows. */
export async function pressed(seat: ChatSeat, message: ChatMessage | 'latest', button: string | number) {
  return await seat.answered(seat.press(message, button));
}

/** The bot's newest message in a chat. */
export function newest(seat: ChatSeat): ChatMessage {
  const message = seat.fromBot().at(-1);
  if (message === undefined) throw new Error('the bot has said nothing');
  return message;
}

/** Presses a button that the bot never made, as a changed app could. */
export async function forged(world: DeskWorld, seat: ChatSeat, data: string) {
  const { message_id } = await world.api.sendMessage(seat.chat.id, 'A message', {
    reply_markup: { inline_keyboard: [[{ text: 'forged', callback_data: data }]] },
  });
  return await seat.answered(seat.press(message_id, 'forged'));
}

/** A supergroup with the bot in it, once the bot has greeted it; the first person made it. */
export async function groupOf(
  world: DeskWorld,
  people: readonly Person[],
): Promise<{ group: GroupHandle; seats: ChatSeat[] }> {
  const group = world.telegram.createGroup({ kind: 'supergroup', title: 'Moderators' });
  const seats = people.map((person, index) => group.add(person, index === 0 ? 'creator' : 'member'));
  group.addBot(people[0]!);
  await seats[0]!.waitFor(({ fromBot }) => fromBot);
  return { group, seats };
}
