import type { Composer } from 'grammy';
import type { BotContext } from '../../context.js';
import { appoint } from './appoint.js';
import { cardPresses } from './card-presses.js';
import { dialogue } from './dialogue.js';
import { eventMenu } from './event-menu.js';
import { id } from './id.js';
import { log } from './log.js';
import { mods } from './mods.js';
import { object } from './object.js';
import { pause } from './pause.js';
import { queue } from './queue.js';
import { takeForward } from './take-forward.js';

/** Before the features of everybody: some answer /start with a parameter, or words in a dialogue. */
export const MODERATION: readonly Composer<BotContext>[] = [
  id,
  object,
  appoint,
  mods,
  queue,
  cardPresses,
  eventMenu,
  log,
  pause,
  takeForward,
  dialogue,
];
