import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Code, CodeList } from '../../../src/catalog/code-list.js';
import { performanceTargetAspects, performanceTargetDimensions } from '../../../src/datasets/fiscal/budget-codes.js';
import { bondCategories, bondPurposes } from '../../../src/datasets/fiscal/debt-codes.js';
import { registry } from '../../../src/datasets/index.js';
import { sampleRecords } from '../../seeds/sample-records.js';

function isInForce({ validFrom = '0001-01-01', validTo = '9999-12-31' }: Code, day: string): boolean {
  return validFrom <= day && day <= validTo;
}

function codesOn(list: CodeList, day: string): readonly string[] {
  return list.codes.filter((code) => isInForce(code, day)).map(({ code }) => code);
}

describe('the fiscal family', () => {
  test('counts cost among the outputs until August 2021 and as a dimension of its own since', () => {
    assert.ok(!codesOn(performanceTargetDimensions, '2021-08-17').includes('COST'));
    assert.ok(codesOn(performanceTargetDimensions, '2021-08-18').includes('COST'));
    assert.ok(codesOn(performanceTargetAspects, '2021-08-17').includes('COST'));
    assert.ok(!codesOn(performanceTargetAspects, '2021-08-18').includes('COST'));
  });

  test('has no bond of a purpose or category that there was not yet on its day', () => {
    for (const { label, values } of sampleRecords('bonds')) {
      const issuedOn = String(values.issuedOn);
      assert.ok(codesOn(bondPurposes, issuedOn).includes(String(values.purpose)), label);
      if (values.category !== null)
        assert.ok(codesOn(bondCategories, issuedOn).includes(String(values.category)), label);
    }
  });

  test('names records by the keys of the forms', () => {
    const keyOf = (name: string) => registry.get(name).key.map((columns) => columns.map((column) => column.name));
    assert.deepEqual(keyOf('budgets'), [['agency', 'fiscalYear', 'level', 'stage', 'book']]);
    assert.deepEqual(keyOf('budget-lines'), [['budget', 'table', 'accountCode']]);
    assert.deepEqual(keyOf('debt-positions'), [['division', 'scope', 'asOfOn', 'status']]);
    assert.deepEqual(keyOf('debt-flows'), [['division', 'scope', 'period', 'status']]);
    assert.deepEqual(keyOf('bonds'), [['bondCode']]);
  });

  test('names a project and the use of a bond by code, or by name where there is no code', () => {
    const keys = (name: string) => sampleRecords(name).map(({ key }) => key);
    assert.ok(keys('budget-projects').some((key) => key.endsWith('|2019|211303-2019-00101')));
    assert.ok(keys('budget-projects').some((key) => key.endsWith('|2019|儿童福利保障')));
    assert.ok(keys('bond-uses').includes('1605902|2016-211303-77-03-000121|211303'));
    assert.ok(keys('bond-uses').includes('1605902|七道泉子镇中心小学教学楼加固工程|211303'));
  });

  test('prints debt in 亿元 and budgets in 万元, and keeps what was printed', () => {
    const limit = registry.get('debt-positions').column('limitTotal')?.kind;
    const revenue = registry.get('budgets').column('revenue')?.kind;
    assert.deepEqual(limit?.readCell('5.73'), {
      value: { value: '573000000.00', sourceValue: '5.73', sourceUnit: 'YI_YUAN' },
    });
    assert.deepEqual(revenue?.readCell('63400'), {
      value: { value: '634000000.00', sourceValue: '63400', sourceUnit: 'WAN_YUAN' },
    });
  });

  test('keeps a ratio that was published without the capacity it was taken of', () => {
    const closed = sampleRecords('debt-positions').find(({ key }) => key === '211303|AREA|2016-12-31|FINAL')?.values;
    assert.ok(closed !== undefined && closed.publishedDebtRatio !== null);
    assert.equal(closed.comprehensiveCapacity, null);
  });
});
