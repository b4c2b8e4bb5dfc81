import { type UnpackedCallbackData, unpackCallbackData } from './callback-data.js';
import type { BotContext } from './context.js';

/** What the pressed button carries. */
export function pressed(ctx: BotContext): UnpackedCallbackData {
  return unpackCallbackData(ctx.callbackQuery?.data ?? '');
}

/** The value of a pressed action; undefined when the press is something else. */
export function actionValue(ctx: BotContext, action: string): string | undefined {
  const data = pressed(ctx);
  return data.type === 'action' && data.action === action ? data.value : undefined;
}
