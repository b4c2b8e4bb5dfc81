import { Composer } from 'grammy';
import type { BotContext } from '../context.js';
import { pressed } from '../pressed.js';
import type { Screen } from '../screen.js';
import { show } from '../show.js';

/** Turns the pages of every screen, and goes from one to another. */
export function screenPresses(screens: readonly Screen[]): Composer<BotContext> {
  const byName = new Map(screens.map((screen) => [screen.name, screen]));
  const presses = new Composer<BotContext>();
  presses.on('callback_query:data', async (ctx, next) => {
    const data = pressed(ctx);
    if (data.type !== 'screen' && data.type !== 'open') return await next();
    const screen = byName.get(data.screen);
    if (screen === undefined) return await next();
    await show(ctx, screen, { args: data.args, page: data.page, below: data.type === 'open' });
  });
  return presses;
}
