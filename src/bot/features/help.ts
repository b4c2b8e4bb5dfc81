import { Composer } from 'grammy';
import type { BotContext } from '../context.js';
import type { Screen } from '../screen.js';
import { show } from '../show.js';

export const helpScreen: Screen = {
  name: 'help',
  async render({ t }) {
    return { blocks: [t('help-text')] };
  },
};

export const help = new Composer<BotContext>();

help.command('help', (ctx) => show(ctx, helpScreen));
