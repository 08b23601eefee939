import { RateLimiterRedis } from 'rate-limiter-flexible';
import { inMemory, type MakeLimiter } from './quota.js';

/** Where quotas are counted, and how that ends. */
export interface Counters {
  readonly makeLimiter: MakeLimiter;
  readonly close: () => Promise<void>;
}

/**
 * Count in Redis, so that several servers share what a caller has spent, or in the memory of this one. While Redis does
 * not answer, each server counts for itself: a quota is never a reason to answer nobody.
 * Options: https://github.com/redis/ioredis, https://github.com/animir/node-rate-limiter-flexible/wiki/Insurance-Strategy
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
  return {
    makeLimiter: (options) =>
      new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: inMemory(options) }),
    close: async () => redis.disconnect(),
  };
}
