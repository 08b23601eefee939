import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registry } from '../../../src/datasets/index.js';
import type { Outcome } from '../../../src/rules/check-result.js';
import { evaluateChecks } from '../../../src/rules/evaluate-checks.js';
import { sampleRecords } from '../../seeds/sample-records.js';

const DATASETS = registry.datasets.filter(({ family }) => family === 'enforcement');

/** `validator columns: record` of every check with that outcome. */
function checksWith(outcome: Outcome): readonly string[] {
  return DATASETS.flatMap((dataset) =>
    sampleRecords(dataset.name).flatMap(({ label, values }) =>
      evaluateChecks(dataset, values, new Map())
        .filter((check) => check.outcome === outcome)
        .map(({ validator, columns }) => `${validator} ${columns.join(' ')}: ${label}`),
    ),
  );
}

function checkOf(line: string): string {
  return line.slice(0, line.indexOf(':'));
}

describe('deliberate faults of enforcement', () => {
  test('the checks fail exactly where they are meant to', () => {
    assert.deepEqual([...checksWith('FAILED')].sort(), EXPECTED);
  });

  test('each check that fails somewhere passes elsewhere', () => {
    const passed = checksWith('PASSED').map(checkOf);
    assert.deepEqual(
      EXPECTED.map(checkOf).filter((check) => !passed.includes(check)),
      [],
    );
  });

  test('each declared check lacks an input somewhere; a value is judged only where it is there', () => {
    const unknown = checksWith('UNKNOWN').map(checkOf);
    assert.deepEqual(
      [...new Set(EXPECTED.map(checkOf).filter((check) => !unknown.includes(check)))],
      ['V43 agencyCode', 'V43 creditCode', 'V43 partyCreditCode'],
    );
  });
});

const EXPECTED: readonly string[] = [
  'V40 checkedCount noProblemCount problemCount: 2019年特种设备使用单位双随机抽查',
  'V40 checkedCount sampleSize: 2019年清理整顿人力资源市场秩序联合抽查',
  'V40 sampleSize populationSize: 2019年医疗机构双随机抽查',
  'V40 startOn endOn: 2019年农产品质量安全抽查',
  'V41 ratioMin ratioMax: 物业服务收费公示检查',
  'V41 ratioMin sampleRatio: 2019年工贸企业安全生产抽查',
  'V41 sampleRatio ratioMax: 2019年广告发布行为抽查',
  'V41 sampleRatio sampleSize populationSize: 2019年建设项目环境保护抽查',
  'V42 decidedOn publishedOn displayUntilOn: 朝龙人社罚〔2019〕6号',
  'V42 decidedOn publishedOn displayUntilOn: 朝龙自然资罚〔2019〕5号',
  'V42 kinds confiscated: 朝龙市监处罚〔2019〕39号',
  'V42 kinds fine: 朝龙市监处罚〔2019〕11号',
  'V42 kinds licenceRevoked: 朝龙农罚〔2019〕3号',
  'V42 kinds licenceRevoked: 朝龙应急罚〔2019〕5号',
  'V42 status displayUntilOn: 朝龙住建罚〔2019〕11号',
  'V42 status displayUntilOn: 朝龙市监处罚〔2019〕70号',
  'V42 status displayUntilOn: 朝龙环罚〔2019〕17号',
  'V43 agencyCode: 朝龙教罚〔2019〕4号',
  'V43 creditCode: 示例正信会计师事务所（普通合伙）',
  'V43 creditCode: 龙城区示例绿源蔬菜种植农民专业合作社',
  'V43 partyCreditCode: 朝龙市监处罚〔2019〕49号',
  'V43 partyCreditCode: 朝龙市监食许〔2019〕3号',
  'V43 partyKind partyCreditCode: 朝龙教师认〔2019〕7号',
];
