import type { FastifyInstance } from 'fastify';

/**
 * The address under which others reach the server, without a slash at its end: as it was set, else where it listens.
 * What a client claims (`Host`) is never taken for it, so that no answer that a cache keeps leads elsewhere.
 */
export function publicAddress(app: FastifyInstance, configured: string | undefined): string {
  if (configured !== undefined) return configured;
  return app.addresses().length === 0 ? 'http://127.0.0.1' : app.listeningOrigin;
}
