import { Composer } from 'grammy';
import { LANGUAGES } from '../../locales/translate.js';
import { setDestinationLanguage } from '../../store/destinations.js';
import { actionButton } from '../buttons.js';
import type { BotContext } from '../context.js';
import { mayChangeSettings } from '../may-change.js';
import { useLanguage } from '../middlewares/load-destination.js';
import { actionValue } from '../pressed.js';
import { refuse } from '../refuse.js';
import type { Screen } from '../screen.js';
import { replaceText, show } from '../show.js';

export const languageScreen: Screen = {
  name: 'language',
  async render({ deps, t }) {
    return {
      blocks: [t('language-choose')],
      buttons: LANGUAGES.map((code) => [
        actionButton(deps.translate(code, 'language-name'), 'language', code),
      ]),
    };
  },
};

export const language = new Composer<BotContext>();

language.command('language', (ctx) => show(ctx, languageScreen));

language.on('callback_query:data', async (ctx, next) => {
  const value = actionValue(ctx, 'language');
  const chosen = LANGUAGES.find((code) => code === value);
  if (chosen === undefined) return await next();
  if (!(await mayChangeSettings(ctx))) return await refuse(ctx, 'admins-only');
  await setDestinationLanguage(ctx.deps.db, ctx.destination.id, chosen);
  useLanguage(ctx, chosen);
  await replaceText(ctx, ctx.t('language-set'), []);
});
