import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type HeldAtMost, heldAtMost } from '../../src/catalog/check.js';
import { registry } from '../../src/datasets/index.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import { judgeHeldAtMost } from '../../src/rules/held-at-most.js';

const posts = registry.get('posts');
const agencies = registry.get('agencies');
const HELD = { related: 'officeHolders', from: 'startOn', to: 'endOn' };
const holdersOfPost = heldAtMost('V31', { ...HELD, limit: 'count' });
const oneHead = heldAtMost('V31', { ...HELD, limit: 1, only: { column: 'level', equals: 'HEAD' } });

function holder(startOn: string | null, endOn: string | null = null, level: string | null = 'HEAD'): RecordValues {
  return { startOn, endOn, level };
}

function postOf(count: number | null, holders: readonly RecordValues[] | undefined, check: HeldAtMost = holdersOfPost) {
  return judgeHeldAtMost(posts, check, { count }, holders);
}

function headsOf(holders: readonly RecordValues[] | undefined) {
  return judgeHeldAtMost(agencies, oneHead, {}, holders);
}

describe('held at most', () => {
  test('fails two heads at once and says since when', () => {
    const judgement = headsOf([holder('2018-01-01'), holder('2019-03-01')]);
    assert.equal(judgement.outcome, 'FAILED');
    assert.equal(judgement.message, '2 holders of level HEAD at once since 2019-03-01: 1 above the limit of 1.');
    assert.equal(judgement.messageZh, '自2019-03-01起同时有2人任正职，职数1名，超职数1名。');
    assert.deepEqual(judgement.inputs, [
      { name: 'limit', value: '1' },
      { name: 'atOnce', value: '2' },
      { name: 'since', value: '2019-03-01' },
      { name: 'until', value: null },
    ]);
  });

  test('says from when to when where it is over', () => {
    const overlap = headsOf([holder('2018-01-01', '2019-05-01'), holder('2019-03-01')]);
    assert.match(overlap.message, / from 2019-03-01 to 2019-05-01:/);
    assert.match(overlap.messageZh, /^2019-03-01至2019-05-01同时/);
    const handover = headsOf([holder('2018-01-01', '2019-05-01'), holder('2019-05-01')]);
    assert.match(handover.message, / on 2019-05-01:/);
    assert.match(handover.messageZh, /^2019-05-01当日同时/);
  });

  test('passes one head after another', () => {
    const judgement = headsOf([holder('2018-01-01', '2019-04-30'), holder('2019-05-01')]);
    assert.equal(judgement.outcome, 'PASSED');
    assert.equal(judgement.message, 'Never more than 1 holder of level HEAD at once; the limit is 1.');
    assert.equal(judgement.messageZh, '同时任正职最多1人，未超过职数1名。');
  });

  test('counts only the level that the check names', () => {
    assert.equal(headsOf([holder('2018-01-01'), holder('2018-01-01', null, 'DEPUTY')]).outcome, 'PASSED');
  });

  test('takes the limit from the record', () => {
    const three = [holder('2018-01-01'), holder('2018-02-01'), holder('2018-03-01')];
    assert.equal(postOf(3, three).outcome, 'PASSED');
    const judgement = postOf(2, three);
    assert.equal(judgement.message, '3 holders at once since 2018-03-01: 1 above the limit of 2.');
    assert.equal(judgement.messageZh, '自2018-03-01起同时有3人任该职务，职数2名，超职数1名。');
    assert.deepEqual(judgement.columns, ['count']);
    assert.deepEqual(judgement.inputs[0], { name: 'count', value: '2' });
  });

  test('never passes a post whose limit is absent', () => {
    const judgement = postOf(null, [holder('2018-01-01')]);
    assert.equal(judgement.outcome, 'UNKNOWN');
    assert.equal(judgement.message, 'Can not be judged: count is absent.');
    assert.equal(judgement.messageZh, '无法判断：缺少职数。');
  });

  test('never passes a start that is missing, and names it', () => {
    const judgement = headsOf([holder(null), holder('2018-01-01')]);
    assert.equal(judgement.outcome, 'UNKNOWN');
    assert.equal(judgement.message, 'Can not be judged: startOn is absent in 1 of officeHolders.');
    assert.equal(judgement.messageZh, '无法判断：1条领导分工缺少任职日期。');
    assert.equal(headsOf([holder(null)]).outcome, 'UNKNOWN');
  });

  test('never passes a holder who may be a head, nor one who leaves before coming', () => {
    assert.match(headsOf([holder('2018-01-01'), holder('2018-02-01', null, null)]).message, /level is absent in 1/);
    const reversed = headsOf([holder('2018-01-01'), holder('2019-01-01', '2018-12-31')]);
    assert.equal(reversed.outcome, 'UNKNOWN');
    assert.equal(reversed.messageZh, '无法判断：1条领导分工的离任日期早于任职日期。');
  });

  test('ignores what is missing on records that do not count', () => {
    assert.equal(headsOf([holder('2018-01-01'), holder(null, null, 'DEPUTY')]).outcome, 'PASSED');
  });

  test('fails all the same when the complete records exceed the limit by themselves', () => {
    assert.equal(headsOf([holder('2018-01-01'), holder('2018-02-01'), holder(null)]).outcome, 'FAILED');
  });

  test('claims nothing where nobody is on record or the relation was not loaded', () => {
    assert.equal(postOf(2, []).message, 'Can not be judged: there are no officeHolders on record.');
    assert.equal(
      headsOf([holder('2018-01-01', null, 'DEPUTY')]).messageZh,
      '无法判断：没有职务层次为正职的领导分工记录。',
    );
    assert.equal(postOf(2, undefined).messageZh, '无法判断：领导分工未知。');
    assert.equal(postOf(null, undefined).message, 'Can not be judged: count is absent; officeHolders are not known.');
  });

  test('has words for a validator without wording of its own', () => {
    const check = heldAtMost('V99', { ...HELD, limit: 1 });
    const two = [holder('2018-01-01'), holder('2019-03-01')];
    assert.equal(
      postOf(null, two, check).message,
      '2 of officeHolders at once since 2019-03-01: 1 above the limit of 1.',
    );
    assert.equal(postOf(null, two.slice(1), check).messageZh, '同时最多1条领导分工，未超过上限1条。');
  });

  test('refuses a check that belongs to another dataset', () => {
    assert.throws(() => judgeHeldAtMost(registry.get('duties'), oneHead, {}, []), { code: 'BAD_CATALOGUE' });
    assert.throws(() => judgeHeldAtMost(agencies, holdersOfPost, {}, []), { code: 'BAD_CATALOGUE' });
  });
});
