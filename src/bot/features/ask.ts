import { Composer } from 'grammy';
import { escapeHtml, link } from '../../alerts/html.js';
import { contacts, type Office } from '../contacts.js';
import type { BotContext } from '../context.js';
import type { Screen, ScreenRequest } from '../screen.js';
import { show } from '../show.js';

const COUNTRIES = ['ua', 'ru', 'int'] as const;

function contact({ t, language }: ScreenRequest, office: Office): string {
  const site = office.site === null ? [] : [link(office.site, escapeHtml(new URL(office.site).hostname))];
  const reach = [...site, ...office.phones.map(escapeHtml)].join(' · ');
  const doubt = office.verified ? '' : ` ${t('ask-unverified')}`;
  return `${escapeHtml(office.name[language])}: ${escapeHtml(office.answers[language])}\n${reach}${doubt}`;
}

/** Public offices only. We have no names, and say so before anything else can be hoped for. */
export const askScreen: Screen = {
  name: 'ask',
  async render(request) {
    const { t } = request;
    const countries = COUNTRIES.flatMap((country) => {
      const offices = contacts().filter((office) => office.country === country);
      const [first, ...others] = offices.map((office) => contact(request, office));
      return first === undefined ? [] : [`${t(`ask-country-${country}`)}\n${first}`, ...others];
    });
    return {
      blocks: [`${t('ask-intro')}\n${t('ask-no-lists')}`, ...countries, `<i>${t('ask-as-of')}</i>`],
    };
  },
};

export const ask = new Composer<BotContext>();

ask.command('ask', (ctx) => show(ctx, askScreen));
