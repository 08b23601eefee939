import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { LongchengError } from '../errors.js';

/** Whoever is behind an address, or the holder of a key. */
export type CallerKind = 'anonymous' | 'key';

/** How much a kind of caller may spend in a time. */
export interface QuotaPolicy {
  readonly name: CallerKind;
  /** Units of cost. */
  readonly limit: number;
  /** Seconds. */
  readonly window: number;
}

/** Anyone may ask for two hundred full pages a minute; who has a key, for ten times as much. */
export const POLICIES = {
  anonymous: { name: 'anonymous', limit: 30_000, window: 60 },
  key: { name: 'key', limit: 300_000, window: 60 },
} as const satisfies Record<CallerKind, QuotaPolicy>;

/** Who spends. */
export interface Caller {
  readonly kind: CallerKind;
  readonly name: string;
}

/** What a caller may still spend. */
export interface Allowance {
  readonly policy: QuotaPolicy;
  readonly remaining: number;
  /** Milliseconds of the epoch when all is given back. */
  readonly resetAt: number;
}

/** Keeps what every caller has spent. */
export interface Quota {
  /** Take units from what a caller has; nothing is taken from one who has less than that. */
  readonly take: (
    caller: Caller,
    units: number,
  ) => Promise<{ readonly allowance: Allowance; readonly isTaken: boolean }>;
}

/** Counts what names have spent within a time. */
export type Limiter = Pick<RateLimiterAbstract, 'consume' | 'reward' | 'penalty' | 'get'>;

/** Makes the counter of a policy: in memory, or in a store that several servers share. */
export type MakeLimiter = (options: {
  readonly keyPrefix: string;
  readonly points: number;
  readonly duration: number;
}) => Limiter;

export const inMemory: MakeLimiter = (options) => new RateLimiterMemory(options);

/** A quota over these policies. Options of its counters: https://github.com/animir/node-rate-limiter-flexible/wiki/Options */
export function createQuota(
  makeLimiter: MakeLimiter = inMemory,
  policies: Readonly<Record<CallerKind, QuotaPolicy>> = POLICIES,
): Quota {
  const limiterOf = ({ name, limit, window }: QuotaPolicy) =>
    makeLimiter({ keyPrefix: `longcheng:quota:${name}`, points: limit, duration: window });
  const limiters = { anonymous: limiterOf(policies.anonymous), key: limiterOf(policies.key) };
  return {
    take: async ({ kind, name }, units) => {
      const policy = policies[kind];
      const limiter = limiters[kind];
      try {
        return { allowance: allowance(policy, await limiter.consume(name, units)), isTaken: true };
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        // Who asked for too much may still ask for less.
        return { allowance: allowance(policy, await limiter.reward(name, units)), isTaken: false };
      }
    },
  };
}

function allowance(policy: QuotaPolicy, { consumedPoints, msBeforeNext }: RateLimiterRes): Allowance {
  return {
    policy,
    remaining: Math.max(policy.limit - consumedPoints, 0),
    // Should the clock be set back, the counter would have its caller wait until it has caught up.
    resetAt: Date.now() + Math.min(Math.max(msBeforeNext, 0), policy.window * 1_000),
  };
}

/** The refusal of a question that costs more than is left. */
export function quotaRefusal({ policy, remaining, resetAt }: Allowance, units: number): LongchengError {
  const retryAfter = Math.max(Math.ceil((resetAt - Date.now()) / 1_000), 1);
  const more = policy.name === 'anonymous' ? ' A key allows more.' : '';
  return new LongchengError(
    'RATE_LIMITED',
    `This costs ${units} and ${remaining} of ${policy.limit} are left; come back in ${retryAfter} seconds, or ask for less.${more} Whole datasets are cheaper as files.`,
    {
      cost: units,
      limit: policy.limit,
      remaining,
      window: policy.window,
      retryAfter,
      resetAt: new Date(resetAt).toISOString(),
    },
  );
}
