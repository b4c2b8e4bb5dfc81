/** What goes wrong with a request for a page. `retryAfter` in seconds. */
export type PreviewFault =
  | { kind: 'status'; status: number; retryAfter?: number }
  | { kind: 'hang' }
  | { kind: 'cut' }
  /** 200 with something that is no page of Telegram. */
  | { kind: 'not_a_page' }
  /** 200 with a page of this many bytes. */
  | { kind: 'huge'; bytes: number };

const FIVE_MEGABYTES = 5 * 1024 * 1024;

export const tooManyRequests = (retryAfter: number): PreviewFault => ({
  kind: 'status',
  status: 429,
  retryAfter,
});
export const serverError = (status = 500): PreviewFault => ({ kind: 'status', status });
export const hang = (): PreviewFault => ({ kind: 'hang' });
export const cut = (): PreviewFault => ({ kind: 'cut' });
export const notAPage = (): PreviewFault => ({ kind: 'not_a_page' });
export const hugePage = (bytes = FIVE_MEGABYTES): PreviewFault => ({ kind: 'huge', bytes });

interface Planned {
  handle: string;
  fault: PreviewFault;
  times: number;
}

/** Faults planned for requests to come, used up in the order in which they were planned. */
export class PreviewFaults {
  private planned: Planned[] = [];

  /** `handle` without regard to case, `*` for every channel; `times` may be Infinity. */
  next(handle: string, fault: PreviewFault, times = 1): void {
    this.planned.push({ handle: handle.toLowerCase(), fault, times });
  }

  clear(): void {
    this.planned = [];
  }

  take(handle: string): PreviewFault | undefined {
    const plan = this.planned.find(({ handle: wanted }) => wanted === '*' || wanted === handle.toLowerCase());
    if (!plan) return undefined;
    plan.times--;
    if (plan.times <= 0) this.planned = this.planned.filter((other) => other !== plan);
    return plan.fault;
  }
}
