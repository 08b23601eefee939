import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registry } from '../../../src/datasets/index.js';
import { type DeadlineState, evaluateDeadlines } from '../../../src/rules/evaluate-clocks.js';
import { sampleRecords } from '../../seeds/sample-records.js';

const TODAY = '2024-12-31';

/** `rule label` of every clock of a dataset in one of these states. */
function clocksIn(dataset: string, ...states: readonly DeadlineState[]): readonly string[] {
  return sampleRecords(dataset)
    .flatMap(({ label, values }) =>
      evaluateDeadlines(registry.get(dataset), values, TODAY)
        .filter(({ state }) => states.includes(state))
        .map(({ rule }) => `${rule} ${label}`),
    )
    .sort();
}

const LATE: Readonly<Record<string, readonly string[]>> = {
  enterprises: ['R21 示例云农电子商务有限公司', 'R21 示例宏远装饰工程有限公司', 'R21 龙城区示例邻里便利店'],
  'supervision-items': ['R01 校外培训监管（校外培训机构检查）'],
  'check-items': ['R01 收费退费和安全检查'],
  'inspection-tasks': ['R01 2019年建设工程质量安全抽查'],
  'inspection-results': [
    'R01 示例辽西肉制品有限公司',
    'R01 龙城区示例邻里便利店',
    'R01 龙城区示例驿站旅馆',
    'R01 龙城区示例驿站旅馆',
    'R23 示例辽西肉制品有限公司',
    'R23 龙城区示例邻里便利店',
    'R23 龙城区示例驿站旅馆',
    'R23 龙城区示例驿站旅馆',
  ],
  penalties: [
    'R01 朝龙应急罚〔2019〕17号',
    'R20 朝龙卫罚〔2020〕3号',
    'R20 朝龙市监处罚〔2019〕84号',
    'R20 朝龙应急罚〔2019〕17号',
    'R20 朝龙环罚〔2019〕14号',
    'R24 朝龙市监处罚〔2021〕2号',
    'R24 朝龙统罚〔2022〕1号',
    'R25 朝龙住建罚〔2022〕7号',
    'R25 朝龙市监处罚〔2022〕2号',
    'R25B 朝龙市监处罚〔2022〕4号',
    'R26 朝龙市监处罚〔2023〕3号',
    'R26B 朝龙市监处罚〔2023〕7号',
    'R26C 朝龙环罚〔2023〕4号',
  ],
  licences: [
    'R01 朝龙住建施许〔2020〕1号',
    'R20 朝龙卫公卫许〔2019〕7号',
    'R20 朝龙住建施许〔2020〕1号',
    'R20 朝龙市监食许〔2019〕9号',
    'R30 朝龙住建燃许〔2019〕3号',
    'R30 朝龙农药许〔2019〕4号',
    'R30 朝龙市监食许〔2019〕17号',
    'R30 朝龙应急危化许〔2019〕5号',
    'R31 朝龙农兽许〔2019〕1号',
    'R31 朝龙卫医登〔2019〕3号',
    'R31 朝龙营商排许〔2019〕8号',
  ],
};

describe('clocks of enforcement', () => {
  for (const [dataset, expected] of Object.entries(LATE)) {
    test(`${dataset} are late exactly where they are meant to be`, () => {
      assert.deepEqual(clocksIn(dataset, 'DONE_LATE', 'OVERDUE', 'TOO_SHORT'), [...expected].sort());
    });

    test(`the clocks of ${dataset} are kept somewhere, and can not be judged somewhere`, () => {
      const rules = new Set(expected.map((line) => line.split(' ')[0]));
      for (const rule of rules) {
        assert.ok(
          clocksIn(dataset, 'DONE_ON_TIME').some((line) => line.startsWith(`${rule} `)),
          rule,
        );
        assert.ok(
          clocksIn(dataset, 'UNKNOWN').some((line) => line.startsWith(`${rule} `)),
          rule,
        );
      }
    });
  }

  test('an extended limit counts where it was granted', () => {
    const extended = sampleRecords('licences').filter(({ values }) => values.decisionLimit !== null);
    const states = extended.map(
      ({ values }) =>
        evaluateDeadlines(registry.get('licences'), values, TODAY).find(({ rule }) => rule === 'R30')?.state,
    );
    assert.deepEqual([...states].sort(), ['DONE_LATE', 'DONE_ON_TIME', 'DONE_ON_TIME', 'DONE_ON_TIME', 'DONE_ON_TIME']);
  });

  test('a decision annulled before the revision of 2021 is under no duty of withdrawal', () => {
    const earlier = sampleRecords('penalties').filter(
      ({ values }) => typeof values.annulledOn === 'string' && values.annulledOn < '2021-07-15',
    );
    assert.ok(earlier.some(({ values }) => values.withdrawnOn === null));
    for (const { values } of earlier) {
      const rules = evaluateDeadlines(registry.get('penalties'), values, TODAY).map(({ rule }) => rule);
      assert.ok(!rules.includes('R24') && !rules.includes('R25'));
    }
  });
});
