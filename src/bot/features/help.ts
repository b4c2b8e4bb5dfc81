import { Composer } from 'grammy';
import type { BotContext } from '../context.js';
import type { Screen } from '../screen.js';
import { show } from '../show.js';
import { isModeratorsChat } from './moderation/review-note.js';

export const helpScreen: Screen = {
  name: 'help',
  async render(request) {
    const { t } = request;
    return { blocks: [t('help-text'), (await isModeratorsChat(request)) ? t('help-moderators') : ''] };
  },
};

export const help = new Composer<BotContext>();

help.command('help', (ctx) => show(ctx, helpScreen));
