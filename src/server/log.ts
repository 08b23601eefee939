import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/**
 * What the server writes to its log: JSON lines by pino (https://getpino.io), without keys, addresses of people and what
 * they asked for. A request is named by its route; an error of the database keeps its code and loses the values it quotes.
 */
export function logOptions(
  level: string,
  stream?: { write: (line: string) => void },
): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    redact: { paths: ['req.headers', 'headers', '*.headers', '*.authorization', 'key', '*.key'], remove: true },
    serializers: {
      req: ({ id, method, routeOptions }: FastifyRequest) => ({ id, method, route: routeOptions?.url ?? null }),
      err: errorForLog,
    },
    ...(stream === undefined ? {} : { stream }),
  };
}

interface LoggedError {
  readonly [member: string]: unknown;
  readonly type: string;
  readonly message: string;
  readonly stack: string;
}

function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: '' };
  const { name: type, message, stack = '', cause } = error;
  const code = 'code' in error ? { code: error.code } : {};
  return { type, message, stack, ...code, ...(cause === undefined ? {} : { cause: errorForLog(cause) }) };
}
