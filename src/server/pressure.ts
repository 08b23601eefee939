import { getHeapStatistics } from 'node:v8';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { LongchengError } from '../errors.js';

/** Beyond these the server refuses what it would only do badly. */
export interface PressureLimits {
  /** Milliseconds that a turn of the event loop may be late, on average over a second. */
  readonly eventLoopDelay: number;
  /** Share of the heap that may be in use. */
  readonly heap: number;
}

export const STANDARD_PRESSURE: PressureLimits = { eventLoopDelay: 1_000, heap: 0.85 };

// Seconds.
const RETRY_AFTER = 2;

const SAMPLE_INTERVAL = 1_000;

/**
 * Refuse requests while there is more to do than can be done, before memory or delay run away; health and metrics are
 * always answered. Gives what tells whether it does. Options: https://github.com/fastify/under-pressure
 */
export async function shedLoad(app: FastifyInstance, { eventLoopDelay, heap }: PressureLimits): Promise<() => boolean> {
  // What kept the event loop while the server started is in the first sample, and says nothing of what is asked.
  let settledAt = 0;
  app.addHook('onListen', async () => {
    settledAt = performance.now() + 2 * SAMPLE_INTERVAL;
  });
  const hasSettled = () => performance.now() >= settledAt;
  await app.register(underPressure, {
    maxEventLoopDelay: eventLoopDelay,
    maxHeapUsedBytes: Math.floor(getHeapStatistics().heap_size_limit * heap),
    sampleInterval: SAMPLE_INTERVAL,
    exposeStatusRoute: false,
    pressureHandler: (request) => {
      if (request.routeOptions.config.isFree === true || !hasSettled()) return;
      throw new LongchengError(
        'OVERLOADED',
        `The server has more to do than it can; come back in ${RETRY_AFTER} seconds.`,
        {
          retryAfter: RETRY_AFTER,
        },
      );
    },
  });
  return () => hasSettled() && app.isUnderPressure();
}
