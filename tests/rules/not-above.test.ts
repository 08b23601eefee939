import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { notAbove } from '../../src/catalog/check.js';
import type { Value } from '../../src/catalog/value.js';
import { registry } from '../../src/datasets/index.js';
import { judgeNotAbove } from '../../src/rules/not-above.js';

const establishments = registry.get('establishments');

function judged(actual: Value | null | undefined, approved: Value | null | undefined, validator = 'V30') {
  return judgeNotAbove(establishments, notAbove(validator, 'actual', 'approved'), {
    ...(actual === undefined ? {} : { actual }),
    ...(approved === undefined ? {} : { approved }),
  });
}

describe('not above', () => {
  test('fails more people than posts and says by how many', () => {
    const judgement = judged(12, 10);
    assert.equal(judgement.outcome, 'FAILED');
    assert.equal(judgement.message, '12 people on 10 posts: 2 above the establishment.');
    assert.equal(judgement.messageZh, '实有12人，核定编制10名，超编2名。');
    assert.deepEqual(judgement.columns, ['actual', 'approved']);
    assert.deepEqual(judgement.inputs, [
      { name: 'actual', value: '12' },
      { name: 'approved', value: '10' },
    ]);
  });

  test('passes a full house and an empty one', () => {
    assert.equal(judged(10, 10).message, '10 people on 10 posts: within the establishment.');
    assert.equal(judged(1, 1).message, '1 person on 1 post: within the establishment.');
    assert.equal(judged(0, 0).outcome, 'PASSED');
    assert.equal(judged(0, 10).messageZh, '实有0人，核定编制10名，未超编。');
  });

  test('takes zero approved posts as zero and absent ones as unknown', () => {
    assert.equal(judged(1, 0).outcome, 'FAILED');
    assert.equal(judged(1, null).outcome, 'UNKNOWN');
  });

  test('never passes what is missing, and names it', () => {
    for (const [actual, approved] of [
      [null, 10],
      [3, null],
      [null, null],
      [undefined, 10],
      [3, undefined],
    ] as const)
      assert.equal(judged(actual, approved).outcome, 'UNKNOWN');
    const judgement = judged(null, null);
    assert.equal(judgement.message, 'Can not be judged: actual is absent; approved is absent.');
    assert.equal(judgement.messageZh, '无法判断：缺少实有人数；缺少核定编制数。');
    assert.equal(judgement.certainty, 'PROVISIONAL');
    assert.deepEqual(
      judgement.inputs.map(({ value }) => value),
      [null, null],
    );
  });

  test('does not take a text, a list or a flag for a figure', () => {
    for (const value of ['about ten', '', [1], true, { value: 'x' }, Number.NaN])
      assert.equal(judged(value, 10).outcome, 'UNKNOWN');
    assert.equal(judged('ten', 10).message, 'Can not be judged: actual is not a number.');
  });

  test('compares exact numbers to the last digit', () => {
    const judgement = judged('1000000000000000000.02', '1000000000000000000.01', 'V99');
    assert.equal(judgement.outcome, 'FAILED');
    assert.equal(judgement.message, 'actual 1000000000000000000.02 is 0.01 above approved 1000000000000000000.01.');
    assert.equal(judgement.messageZh.endsWith('超出0.01。'), true);
  });

  test('compares measures by their canonical value', () => {
    const spent = { value: '20000.00', sourceValue: '2', sourceUnit: 'WAN_YUAN' };
    const allowed = { value: '19999.00', sourceValue: '19999', sourceUnit: 'YUAN' };
    assert.equal(judged(spent, allowed, 'V99').outcome, 'FAILED');
    assert.equal(judged(allowed, spent, 'V99').messageZh, '实有人数19999，未超过核定编制数20000。');
    assert.deepEqual(judged(spent, allowed).inputs[0], { name: 'actual', value: '20000.00' });
  });

  test('does not compare working days with days', () => {
    const promised = { value: 20, unit: 'WORKING_DAY' };
    assert.equal(judged(promised, { value: 20, unit: 'DAY' }).outcome, 'UNKNOWN');
    assert.equal(judged(promised, { value: 15, unit: 'WORKING_DAY' }, 'V99').outcome, 'FAILED');
  });

  test('fails exactly when the part is larger', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (actual, approved) => {
        assert.equal(judged(actual, approved).outcome, actual > approved ? 'FAILED' : 'PASSED');
      }),
    );
  });
});
