import { ApiError, forbidden, tooManyRequests, unauthorized } from './api-error.js';
import type { Params } from './params.js';

/**
 * What goes wrong with a call. `error` answers with it instead of doing the call; `page` answers with something that is
 * no JSON; `hang` never answers; `cut` ends the connection in the middle of the answer. `done` tells whether the call
 * was carried out before that, which the caller cannot know.
 */
export type Fault =
  | { kind: 'error'; error: ApiError }
  | { kind: 'page'; status: number; body: string }
  | { kind: 'hang'; done: boolean }
  | { kind: 'cut'; done: boolean };

export const serverError = (): Fault => ({
  kind: 'error',
  error: new ApiError(500, 'Internal Server Error'),
});
export const badGateway = (): Fault => ({
  kind: 'page',
  status: 502,
  body: '<html><head><title>502 Bad Gateway</title></head><body></body></html>',
});
export const hang = (done = false): Fault => ({ kind: 'hang', done });
export const cut = (done = false): Fault => ({ kind: 'cut', done });
export const flood = (seconds: number): Fault => ({ kind: 'error', error: tooManyRequests(seconds) });
export const refusedToken = (): Fault => ({ kind: 'error', error: unauthorized() });
export const refusedChat = (reason = 'bot was blocked by the user'): Fault => ({
  kind: 'error',
  error: forbidden(reason),
});

interface Planned {
  method: string;
  fault: Fault;
  times: number;
  chatId: number | undefined;
}

/** Faults planned for calls to come, used up in the order in which they were planned. */
export class FaultScript {
  private planned: Planned[] = [];

  /** `method` without regard to case, `*` for every one; `times` may be Infinity; `chatId` limits it to one chat. */
  next(method: string, fault: Fault, { times = 1, chatId }: { times?: number; chatId?: number } = {}): void {
    this.planned.push({ method: method.toLowerCase(), fault, times, chatId });
  }

  clear(): void {
    this.planned = [];
  }

  take(method: string, params: Params): Fault | undefined {
    const plan = this.planned.find(
      ({ method: wanted, chatId }) =>
        (wanted === '*' || wanted === method.toLowerCase()) &&
        (chatId === undefined || params.string('chat_id') === String(chatId)),
    );
    if (!plan) return undefined;
    plan.times--;
    if (plan.times <= 0) this.planned = this.planned.filter((other) => other !== plan);
    return plan.fault;
  }
}
