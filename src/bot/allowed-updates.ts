/**
 * What the runner or the webhook must ask for. Telegram keeps an older list in force when this is left out, and sends
 * nothing that is not on it.
 */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'callback_query',
  'my_chat_member',
] as const;
