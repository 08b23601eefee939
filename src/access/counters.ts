import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { inMemory, type Limiter, type MakeLimiter } from './quota.js';

/** Where quotas are counted, and how that ends. */
export interface Counters {
  readonly makeLimiter: MakeLimiter;
  readonly close: () => Promise<void>;
}

// Milliseconds after which a Redis that did not answer is asked again, beside all requests.
const PROBE_INTERVAL = 1_000;

/**
 * Count in Redis, so that several servers share what a caller has spent, or in the memory of this one. While Redis does
 * not answer, each server counts for itself, and no request waits for it: a quota is never a reason to answer nobody.
 * Options: https://github.com/redis/ioredis
 */
export async function openCounters(redisUrl: string | undefined): Promise<Counters> {
  if (redisUrl === undefined) return { makeLimiter: inMemory, close: async () => undefined };
  // Some megabytes that a server alone has no use for.
  const { Redis } = await import('ioredis');
  const redis = new Redis(redisUrl, {
    // With the defaults a request waits for seconds while Redis is away.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 100,
    connectTimeout: 200,
  });
  redis.on('error', () => undefined);
  const line = watchLine(async () => void (await redis.ping()));
  return {
    makeLimiter: (options) =>
      withFallback(new RateLimiterRedis({ ...options, storeClient: redis }), inMemory(options), line),
    close: async () => {
      line.close();
      redis.disconnect();
    },
  };
}

/** Whether Redis answers. */
interface Line {
  readonly isUp: () => boolean;
  /** It did not answer: it is left alone until it does. */
  readonly lose: () => void;
  readonly close: () => void;
}

function watchLine(ping: () => Promise<void>): Line {
  let probing: NodeJS.Timeout | undefined;
  const close = () => {
    clearInterval(probing);
    probing = undefined;
  };
  return {
    isUp: () => probing === undefined,
    lose: () => {
      probing ??= setInterval(() => void ping().then(close, () => undefined), PROBE_INTERVAL).unref();
    },
    close,
  };
}

function withFallback(shared: Limiter, own: Limiter, line: Line): Limiter {
  const count = async <Result>(work: (limiter: Limiter) => Promise<Result>): Promise<Result> => {
    if (!line.isUp()) return work(own);
    try {
      return await work(shared);
    } catch (error) {
      // A refusal, not a fault.
      if (error instanceof RateLimiterRes) throw error;
      line.lose();
      return work(own);
    }
  };
  return {
    consume: (key, points) => count((limiter) => limiter.consume(key, points)),
    reward: (key, points) => count((limiter) => limiter.reward(key, points)),
    penalty: (key, points) => count((limiter) => limiter.penalty(key, points)),
    get: (key) => count((limiter) => limiter.get(key)),
  };
}
