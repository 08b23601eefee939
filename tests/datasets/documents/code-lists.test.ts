import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CodeList } from '../../../src/catalog/code-list.js';
import { consultationDraftKinds } from '../../../src/datasets/documents/consultation-codes.js';
import { documentKinds } from '../../../src/datasets/documents/document-codes.js';
import { keyTopics } from '../../../src/datasets/documents/interpretation-codes.js';
import { withholdGrounds } from '../../../src/datasets/documents/review-codes.js';

/** The Chinese titles of the codes that could be used on a day. */
function titlesOn(list: CodeList, day: string): readonly string[] {
  return list.codes
    .filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && (validTo ?? day) >= day)
    .map(({ title }) => title);
}

describe('code lists of documents', () => {
  test('an official document is of one of the fifteen kinds of 2012', () => {
    const kinds = '决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要'.split(' ');
    assert.deepEqual(titlesOn(documentKinds, '2019-09-18'), kinds);
  });

  test('before July 2012 there were thirteen kinds, and minutes were called 会议纪要', () => {
    const kinds = titlesOn(documentKinds, '2011-09-20');
    assert.equal(kinds.length, 13);
    assert.ok(kinds.includes('会议纪要') && !kinds.includes('纪要') && !kinds.includes('决议'));
  });

  test('the revised Disclosure Regulation added five grounds for withholding', () => {
    const before = titlesOn(withholdGrounds, '2019-05-14');
    const after = titlesOn(withholdGrounds, '2019-05-15');
    assert.deepEqual([before.length, after.length], [4, 9]);
    assert.equal(withholdGrounds.find('依法确定为国家秘密')?.code, 'STATE_SECRET');
  });

  test('a major decision is a kind of draft since the regulation on them came into force', () => {
    assert.ok(!titlesOn(consultationDraftKinds, '2019-08-31').includes('重大行政决策'));
    assert.ok(titlesOn(consultationDraftKinds, '2019-09-01').includes('重大行政决策'));
  });

  test('the topics of key work are the eleven that the work plan names', () => {
    assert.equal(keyTopics.codes.length, 11);
    assert.match(keyTopics.edition, /2019年政务公开工作要点/);
  });
});
