import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accountTree } from '../../../src/page/pictures/budget-tree.js';

function line(accountName: string, amount: string | null, parent: string | null = null) {
  const budgetAmount = amount === null ? null : { amount };
  return {
    recordId: accountName,
    accountCode: accountName,
    accountName,
    parent: parent === null ? null : { recordId: parent },
    budgetAmount,
    adjustedAmount: null,
    actualAmount: null,
  };
}

describe('the tree of accounts', () => {
  it('adds up to what was published: what the parts leave open is a part of its own', () => {
    const lines = [
      line('合计', '100'),
      line('教育', '60', '合计'),
      line('小学', '25.5', '教育'),
      line('其他支出', '40', '合计'),
    ];
    assert.deepEqual(accountTree(lines, '其余'), [
      {
        name: '合计',
        value: 100,
        children: [
          {
            name: '教育',
            value: 60,
            children: [
              { name: '小学', value: 25.5 },
              { name: '其余', value: 34.5 },
            ],
          },
          { name: '其他支出', value: 40 },
        ],
      },
    ]);
  });

  it('takes what was spent before what was planned', () => {
    const spent = { ...line('教育', '60'), adjustedAmount: { amount: '65' }, actualAmount: { amount: '61' } };
    assert.equal(accountTree([spent], '其余')[0]?.value, 61);
  });

  it('begins with whatever has no parent in the table', () => {
    assert.deepEqual(accountTree([line('小学', '5', '教育')], '其余'), [{ name: '小学', value: 5 }]);
  });
});
