import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Caller, createQuota, inMemory, quotaRefusal } from '../../src/access/quota.js';

const policies = {
  anonymous: { name: 'anonymous', limit: 100, window: 60 },
  key: { name: 'key', limit: 1_000, window: 60 },
} as const;
const someone: Caller = { kind: 'anonymous', name: '192.0.2.1' };

describe('a quota', () => {
  it('is taken from until it is used up', async () => {
    const quota = createQuota(inMemory, policies);
    assert.equal((await quota.take(someone, 60)).allowance.remaining, 40);
    assert.deepEqual(await quota.take(someone, 40).then(({ isTaken, allowance }) => [isTaken, allowance.remaining]), [
      true,
      0,
    ]);
    assert.equal((await quota.take(someone, 1)).isTaken, false);
  });

  it('is left as it is by one who asks for more than there is', async () => {
    const quota = createQuota(inMemory, policies);
    await quota.take(someone, 10);
    const { isTaken, allowance } = await quota.take(someone, 91);
    assert.deepEqual([isTaken, allowance.remaining], [false, 90]);
    assert.equal((await quota.take(someone, 90)).isTaken, true);
  });

  it('is one’s own', async () => {
    const quota = createQuota(inMemory, policies);
    await quota.take(someone, 100);
    assert.equal((await quota.take({ kind: 'anonymous', name: '192.0.2.2' }, 100)).isTaken, true);
    assert.equal((await quota.take({ kind: 'key', name: someone.name }, 1_000)).isTaken, true);
  });

  it('that is used up is refused with what it was, what is left and when to come back', async () => {
    const quota = createQuota(inMemory, policies);
    await quota.take(someone, 95);
    const { allowance } = await quota.take(someone, 50);
    const { code, message, details } = quotaRefusal(allowance, 50);
    assert.equal(code, 'RATE_LIMITED');
    assert.match(
      message,
      /^This costs 50 and 5 of 100 are left; come back in (59|60) seconds, or ask for less\. A key allows more\./,
    );
    assert.equal(details.remaining, 5);
    assert.ok(Number(details.retryAfter) >= 59);
  });
});
