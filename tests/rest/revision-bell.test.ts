import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RevisionBell } from '../../src/rest/revision-bell.js';

describe('a bell', () => {
  it('is heard at once by who waits', async () => {
    const bell = new RevisionBell();
    const hearing = bell.wait(60_000);
    bell.ring();
    assert.equal(await hearing, true);
  });

  it('that rang while nobody waited is heard by the next who does, once', async () => {
    const bell = new RevisionBell();
    bell.ring();
    bell.ring();
    assert.equal(await bell.wait(60_000), true);
    assert.equal(await bell.wait(1), false);
  });

  it('that does not ring keeps nobody longer than they would wait', async () => {
    const bell = new RevisionBell();
    assert.equal(await bell.wait(5), false);
    bell.ring();
    assert.equal(await bell.wait(60_000), true);
  });
});
