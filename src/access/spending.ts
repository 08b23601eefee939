import { type Allowance, type Caller, type Quota, quotaRefusal } from './quota.js';

/** What one request spends, and what its caller has left after that; without a quota it just goes by. */
export class Spending {
  /** Undefined until something was spent, and where nobody counts. */
  allowance: Allowance | undefined;
  /** Whether its caller had less than it would have spent. */
  isRefused = false;

  constructor(
    private readonly quota: Quota | undefined,
    private readonly caller: Caller | undefined,
  ) {}

  /** @throws LongchengError RATE_LIMITED */
  async spend(units: number): Promise<void> {
    if (this.quota === undefined || this.caller === undefined || units <= 0) return;
    const { allowance, isTaken } = await this.quota.take(this.caller, units);
    this.allowance = allowance;
    this.isRefused = !isTaken;
    if (!isTaken) throw quotaRefusal(allowance, units);
  }
}
