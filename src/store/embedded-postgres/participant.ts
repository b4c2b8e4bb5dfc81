import { setTimeout as delay } from 'node:timers/promises';
import { joinServer, type Membership, type ServerPlan } from './join-server.js';
import { stopServer } from './stop-server.js';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/** Keeps this process's share in the server: when the server dies under it, it starts it again or joins who did. */
export class Participant {
  private leaving: Promise<void> | undefined;
  private rejoining: Promise<void> | undefined;
  private readonly left = new AbortController();

  private constructor(
    private readonly plan: ServerPlan,
    private membership: Membership,
  ) {
    this.watch();
  }

  static async enter(plan: ServerPlan): Promise<Participant> {
    return new Participant(plan, await joinServer(plan));
  }

  get address(): Membership['address'] {
    return this.membership.address;
  }

  async createDatabase(name: string): Promise<void> {
    await this.membership.lease.createDatabase(name);
  }

  leave(): Promise<void> {
    this.left.abort();
    this.leaving ??= this.giveUpShare();
    return this.leaving;
  }

  private async giveUpShare(): Promise<void> {
    await this.rejoining;
    const { site, binaries, logger } = this.plan;
    const { lease } = this.membership;
    if (await lease.giveBack()) await stopServer(site, binaries, logger);
    await lease.close();
  }

  private watch(): void {
    this.membership.lease.whenLost(() => {
      if (!this.leaving) this.rejoining = this.rejoin();
    });
  }

  private async rejoin(): Promise<void> {
    const { logger, site } = this.plan;
    const { port } = this.membership.address;
    logger.warn({ log: site.log }, 'the database ended unexpectedly; starting it again');
    for (let pause = FIRST_PAUSE_MS; !this.leaving; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        this.membership = await joinServer(this.plan, port);
        logger.info('the database is back');
        if (this.membership.address.port !== port) {
          logger.error('the database had to take another port; start this program again');
        }
        this.watch();
        return;
      } catch (error) {
        logger.error({ err: error }, 'the database cannot be started again yet');
        await delay(pause, undefined, { signal: this.left.signal }).catch(() => undefined);
      }
    }
  }
}
