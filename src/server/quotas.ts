import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerAt, callerWithKey } from '../access/caller.js';
import type { KeyRing } from '../access/key-ring.js';
import type { Allowance, Caller, Quota } from '../access/quota.js';
import { Spending } from '../access/spending.js';
import { isConnectionFault } from '../database/connection-faults.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Asking here costs nothing: what watches over the server, and what never touches the data. */
    isFree?: boolean;
  }
}

const spendings = new WeakMap<FastifyRequest, Spending>();
const NOTHING = new Spending(undefined, undefined);

/** What a request spends. */
export function spendingOf(request: FastifyRequest): Spending {
  return spendings.get(request) ?? NOTHING;
}

/**
 * Every request costs one unit, and its door spends the rest once it knows what is asked for. The headers of each answer
 * tell what is left: https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function addQuotas(app: FastifyInstance, quota: Quota | undefined, keys: KeyRing): void {
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.isFree === true) return;
    const key = keyOf(request);
    // Where nobody counts it does not matter who asks, only that a key is none that was made up.
    if (quota === undefined && key === undefined) return;
    const anonymous = callerAt(request.ip);
    const spending = new Spending(quota, key === undefined ? anonymous : await holderOf(key, anonymous, keys));
    spendings.set(request, spending);
    if (quota !== undefined) await spending.spend(1);
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    tell(reply, spendingOf(request));
    done(null, payload);
  });
}

function keyOf({ headers }: FastifyRequest): string | undefined {
  return headers.authorization === undefined ? undefined : /^Bearer\s+(lc_\S+)$/i.exec(headers.authorization)?.[1];
}

async function holderOf(key: string, anonymous: Caller, keys: KeyRing): Promise<Caller> {
  try {
    return callerWithKey((await keys.holderOf(key, anonymous.name)).keyId);
  } catch (error) {
    // Replicas answer while the primary is away, and only the primary knows keys.
    if (isConnectionFault(error)) return anonymous;
    throw error;
  }
}

/** The headers that tell what the caller of a request has left. */
export function quotaHeaders({ allowance }: Spending): Readonly<Record<string, string>> {
  if (allowance === undefined) return {};
  const { policy, remaining } = allowance;
  return {
    'ratelimit-policy': `"${policy.name}";q=${policy.limit};w=${policy.window};qu="cost"`,
    ratelimit: `"${policy.name}";r=${remaining};t=${secondsUntil(allowance)}`,
  };
}

function tell(reply: FastifyReply, spending: Spending): void {
  const { allowance, isRefused } = spending;
  if (allowance === undefined) return;
  reply.headers(quotaHeaders(spending));
  // A tool for agents is refused inside an answer that is none itself.
  if (reply.statusCode === 429 || isRefused) reply.header('retry-after', Math.max(secondsUntil(allowance), 1));
}

function secondsUntil({ resetAt }: Allowance): number {
  return Math.max(Math.ceil((resetAt - Date.now()) / 1_000), 0);
}
