import type { FastifyInstance } from 'fastify';

// Milliseconds. Any link that works takes a packet in less; whoever takes nothing holds an answer in memory, or a file open.
const PATIENCE = 30_000;

/**
 * Hang up on whoever takes nothing of what is there for him for so many milliseconds. A slow client that goes on taking is
 * waited for, and so is an answer of which the next part is still being made.
 */
export function hangUpOnSlowReaders(app: FastifyInstance, patience = PATIENCE): void {
  app.addHook('onSend', (_, reply, payload, done) => {
    reply.raw.setTimeout(patience, () => {
      if (reply.raw.writableLength > 0) reply.raw.destroy();
    });
    done(null, payload);
  });
}
