import { createHash } from 'node:crypto';
import type { Database } from '../database/open-database.js';
import { LongchengError } from '../errors.js';
import type { Actor } from '../publication/actor.js';
import { actorOf } from './api-keys.js';
import type { MakeLimiter } from './quota.js';

// Milliseconds, by a clock that nobody sets, for which a right key is not looked up again: a revoked one keeps its larger quota for as long.
const REMEMBERED = 30_000;
const MOST_REMEMBERED = 10_000;

// Wrong keys a minute. Nobody guesses 256 bits, but nobody needs to try either.
const ATTEMPTS = 10;

/** Tells whose key is shown, for reading: what writes asks the database itself each time. Wrong keys are slowed down. */
export class KeyRing {
  private readonly remembered = new Map<string, { readonly actor: Actor; readonly until: number }>();
  private readonly failures: ReturnType<MakeLimiter>;

  constructor(
    private readonly database: Database,
    makeLimiter: MakeLimiter,
  ) {
    this.failures = makeLimiter({ keyPrefix: 'longcheng:wrong-key', points: ATTEMPTS, duration: 60 });
  }

  /**
   * Who holds a key that was shown from an address.
   * @throws LongchengError UNAUTHENTICATED; RATE_LIMITED when the address, or this key's id, was wrong too often.
   */
  async holderOf(key: string, address: string): Promise<Actor> {
    const digest = createHash('sha256').update(key).digest('base64url');
    const known = this.remembered.get(digest);
    if (known !== undefined && known.until > performance.now()) return known.actor;
    const suspects = suspectsOf(key, address);
    await this.refuseTooMany(suspects);
    const actor = await this.look(key, suspects);
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(digest, { actor, until: performance.now() + REMEMBERED });
    return actor;
  }

  private async look(key: string, suspects: readonly string[]): Promise<Actor> {
    try {
      return await actorOf(this.database, key);
    } catch (error) {
      if (error instanceof LongchengError && error.code === 'UNAUTHENTICATED')
        await Promise.all(suspects.map((suspect) => this.failures.penalty(suspect)));
      throw error;
    }
  }

  private async refuseTooMany(suspects: readonly string[]): Promise<void> {
    for (const suspect of suspects) {
      const state = await this.failures.get(suspect);
      if (state === null || state.consumedPoints < ATTEMPTS) continue;
      const retryAfter = Math.max(Math.ceil(state.msBeforeNext / 1_000), 1);
      throw new LongchengError(
        'RATE_LIMITED',
        `Wrong keys were shown ${ATTEMPTS} times in a minute; come back in ${retryAfter} seconds with the right one.`,
        { retryAfter },
      );
    }
  }
}

// The address, and the id that the key claims.
function suspectsOf(key: string, address: string): readonly string[] {
  const [, id] = /^lc_([0-9a-f]{12})_/.exec(key) ?? [];
  return [`at ${address}`, ...(id === undefined ? [] : [`id ${id}`])];
}
