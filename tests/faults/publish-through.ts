import { createKey } from '../../src/access/api-keys.js';
import type { Database } from '../../src/database/open-database.js';
import { at, textAt } from '../graphql/json.js';

export interface PublishingKeys {
  readonly publisher: string;
  readonly reviewer: string;
}

/** Two keys, since nobody reviews what they submitted themselves. */
export async function makePublishingKeys(database: Database): Promise<PublishingKeys> {
  const keyOf = async (role: 'publisher' | 'reviewer') => (await createKey(database, { role, agencies: 'all' })).key;
  return { publisher: await keyOf('publisher'), reviewer: await keyOf('reviewer') };
}

/** A file of penalties to be handed in, and the key under which it may be handed in again. */
export interface HandedIn {
  readonly csv: string;
  readonly idempotencyKey: string;
  /** Why records that are public change, where some do. */
  readonly reason?: string;
}

/** What a server answered instead of publishing. */
export class NotPublished extends Error {
  constructor(
    readonly step: 'submission' | 'decision',
    readonly status: number,
    readonly code: unknown,
    readonly retryAfter: string | null,
  ) {
    super(`${step}: ${status} ${String(code)}`);
  }
}

/**
 * Hand a file in and approve it, as a publisher and a reviewer do by REST. May be done again after a failure: what was
 * done already is found done.
 * @throws NotPublished what the server refused with; TypeError when the connection breaks.
 */
export async function publishThrough(
  address: string,
  { publisher, reviewer }: PublishingKeys,
  { csv, idempotencyKey, reason }: HandedIn,
  onStep: (step: 'submission' | 'decision' | 'done') => void = () => undefined,
): Promise<void> {
  onStep('submission');
  const submission = await post(`${address}/api/v1/submissions?dataset=penalties`, 'submission', csv, {
    authorization: `Bearer ${publisher}`,
    'content-type': 'text/csv',
    'idempotency-key': idempotencyKey,
  });
  if (at(submission, 'status') === 'in-review') {
    onStep('decision');
    const path = `/api/v1/submissions/${textAt(submission, 'id')}/decision`;
    await post(address + path, 'decision', JSON.stringify({ decision: 'approve', reason }), {
      authorization: `Bearer ${reviewer}`,
      'content-type': 'application/json',
    });
  }
  onStep('done');
}

async function post(
  url: string,
  step: 'submission' | 'decision',
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(60_000) });
  const answer: unknown = JSON.parse(await response.text());
  if (!response.ok)
    throw new NotPublished(step, response.status, at(answer, 'code'), response.headers.get('retry-after'));
  return answer;
}
