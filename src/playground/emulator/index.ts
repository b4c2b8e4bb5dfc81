export { CALLBACK_SECONDS, type CallbackAnswer, type Press } from './callback-queries.js';
export {
  type ChannelOptions,
  DEFAULT_TOKEN,
  Emulator,
  type EmulatorOptions,
  type GroupOptions,
  type PersonOptions,
} from './emulator.js';
export {
  badGateway,
  cut,
  type Fault,
  FaultScript,
  flood,
  hang,
  refusedChat,
  refusedToken,
  serverError,
} from './faults.js';
export { ChatMessage, type MessageVersion } from './message.js';
export { ChannelHandle } from './people/channel.js';
export { ChatSeat, type SendOptions } from './people/chat-seat.js';
export { GroupHandle } from './people/group.js';
export { type ForeignPost, Person } from './people/person.js';
export type { MessageFilter, WaitOptions } from './people/wait-for-message.js';
export { type RateLimits, TELEGRAM_LIMITS } from './rate-limits.js';
export type { ApiCall, TelegramEvents } from './telegram.js';
