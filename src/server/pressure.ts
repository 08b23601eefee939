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

/**
 * Refuse requests while there is more to do than can be done, before memory or delay run away; health and metrics are
 * always answered. Options: https://github.com/fastify/under-pressure
 */
export async function shedLoad(app: FastifyInstance, { eventLoopDelay, heap }: PressureLimits): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: eventLoopDelay,
    maxHeapUsedBytes: Math.floor(getHeapStatistics().heap_size_limit * heap),
    sampleInterval: 1_000,
    exposeStatusRoute: false,
    pressureHandler: (request) => {
      if (request.routeOptions.config.isFree === true) return;
      throw new LongchengError(
        'OVERLOADED',
        `The server has more to do than it can; come back in ${RETRY_AFTER} seconds.`,
        {
          retryAfter: RETRY_AFTER,
        },
      );
    },
  });
}
