import type { NextFunction } from 'grammy';
import type { BotContext } from '../context.js';

/** `/START` is typed on phones that begin with capitals, and means `/start`. What stands behind a command stays. */
export async function lowerCommand(ctx: BotContext, next: NextFunction): Promise<void> {
  const message = ctx.message;
  const command = message?.entities?.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (message?.text !== undefined && command !== undefined) {
    const word = message.text.slice(0, command.length);
    const [name = '', ...bot] = word.split('@');
    message.text = [name.toLowerCase(), ...bot].join('@') + message.text.slice(command.length);
  }
  await next();
}
