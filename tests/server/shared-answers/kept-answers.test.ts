import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type KeptAnswer, KeptAnswers } from '../../../src/server/shared-answers/kept-answers.js';

const EPOCH = { revision: 7, day: '2026-11-24' };
const KILOBYTE = 1_000;

function answerOf(bytes: number): KeptAnswer {
  return { headers: {}, bodies: new Map([['identity', Buffer.alloc(bytes)]]) };
}

describe('answers in memory', () => {
  it('never take more than they may', () => {
    const kept = new KeptAnswers(1_000 * KILOBYTE);
    for (let index = 0; index < 5_000; index += 1) {
      kept.keep(EPOCH, `q${index}`, answerOf(index % 20_000));
      if (index % 2 === 0) kept.find(EPOCH, `q${index}`);
      assert.ok(kept.bytes <= 1_000 * KILOBYTE);
    }
  });

  it('that are asked for again outlast any number of questions that are asked once', () => {
    const kept = new KeptAnswers(1_000 * KILOBYTE);
    const popular = Array.from({ length: 50 }, (_, index) => `popular ${index}`);
    for (const question of popular) {
      kept.keep(EPOCH, question, answerOf(10 * KILOBYTE));
      kept.find(EPOCH, question);
    }
    for (let index = 0; index < 10_000; index += 1) kept.keep(EPOCH, `once ${index}`, answerOf(10 * KILOBYTE));
    for (const question of popular) assert.notEqual(kept.find(EPOCH, question), undefined, question);
    assert.equal(kept.find(EPOCH, 'once 1'), undefined);
    assert.notEqual(kept.find(EPOCH, 'once 9999'), undefined);
  });

  it('are all forgotten with the next revision and with the next day', () => {
    for (const next of [
      { ...EPOCH, revision: 8 },
      { ...EPOCH, day: '2026-11-25' },
    ]) {
      const kept = new KeptAnswers(1_000 * KILOBYTE);
      kept.keep(EPOCH, 'a', answerOf(1));
      kept.keep(EPOCH, 'b', answerOf(1));
      kept.find(EPOCH, 'a');
      assert.equal(kept.find(next, 'a'), undefined);
      assert.equal(kept.bytes, 0);
    }
  });

  it('leave no room for one that would push out a good part of them', () => {
    const kept = new KeptAnswers(1_000 * KILOBYTE);
    assert.equal(kept.keep(EPOCH, 'large', answerOf(150 * KILOBYTE)), false);
    assert.equal(kept.keep(EPOCH, 'small', answerOf(50 * KILOBYTE)), true);
    assert.equal(new KeptAnswers(0).keep(EPOCH, 'any', answerOf(0)), false);
  });
});
