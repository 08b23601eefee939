import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registry } from '../../../src/datasets/index.js';
import { type DeadlineCheck, evaluateDeadlines } from '../../../src/rules/evaluate-clocks.js';
import { sampleRecords } from '../../seeds/sample-records.js';

/** A day when all the sample lies behind. */
const TODAY = '2020-12-31';

const DATASETS = registry.datasets.filter(({ family }) => family === 'documents').map(({ name }) => name);

const results: readonly (DeadlineCheck & { readonly dataset: string; readonly of: string })[] = DATASETS.flatMap(
  (dataset) =>
    sampleRecords(dataset).flatMap(({ label, values }) =>
      evaluateDeadlines(registry.get(dataset), values, TODAY).map((result) => ({ ...result, dataset, of: label })),
    ),
);

/** How often a clock of a dataset stands in each state. */
function states(dataset: string, rule: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const result of results)
    if (result.dataset === dataset && result.rule === rule) counts[result.state] = (counts[result.state] ?? 0) + 1;
  return counts;
}

function recordsIn(state: string, rule: string): readonly string[] {
  return results.filter((result) => result.rule === rule && result.state === state).map(({ of }) => of);
}

describe('clocks of the documents family', () => {
  test('four records are published late, one of them by a single working day, besides two interpretations', () => {
    const late = results.filter(({ rule, state }) => rule === 'R01' && state === 'DONE_LATE');
    assert.equal(late.filter(({ dataset }) => dataset === 'interpretations').length, 2);
    assert.deepEqual(
      late
        .filter(({ dataset }) => dataset !== 'interpretations')
        .map(({ lateBy }) => lateBy)
        .sort((one, other) => Number(one) - Number(other)),
      [1, 7, 14, 26],
    );
  });

  test('five documents are explained late, five that need it not at all, most together with their publication', () => {
    assert.deepEqual(states('documents', 'R15'), { DONE_ON_TIME: 32, OVERDUE: 5, DONE_LATE: 5, UNKNOWN: 10 });
    assert.deepEqual(states('interpretations', 'R15'), { DONE_ON_TIME: 29, DONE_LATE: 5, UNKNOWN: 3 });
  });

  test('a draft is open too short a time once under each law, and a stated reason excuses where the law allows it', () => {
    assert.deepEqual(recordsIn('TOO_SHORT', 'R10'), ['龙城区学校布局调整方案（2020—2025年）（草案）']);
    assert.deepEqual(recordsIn('TOO_SHORT', 'R11'), ['朝阳市电动自行车管理办法（草案）']);
    assert.deepEqual(recordsIn('TOO_SHORT', 'R12'), ['龙城区食品摊贩备案管理办法（征求意见稿）']);
    assert.deepEqual(recordsIn('TOO_SHORT', 'R13'), ['朝阳市电动自行车管理办法（草案）']);
    assert.deepEqual(recordsIn('TOO_SHORT', 'R14'), ['铁路专用线项目房屋征收补偿方案（征求意见稿）']);
    assert.deepEqual(recordsIn('EXEMPT', 'R10'), ['龙城区重污染天气应急减排措施调整方案（草案）']);
  });

  test('normative documents are filed late or not at all, reviewed late or never', () => {
    assert.deepEqual(states('documents', 'R70'), { DONE_ON_TIME: 19, OVERDUE: 2, DONE_LATE: 2, UNKNOWN: 2 });
    assert.deepEqual(recordsIn('DONE_LATE', 'R71'), ['关于印发龙城区政府投资项目管理暂行办法的通知']);
    assert.deepEqual(recordsIn('OVERDUE', 'R71'), ['关于印发龙城区政府信息公开档案管理办法的通知']);
  });

  test('one rule takes effect too soon, another for a reason that the law knows', () => {
    assert.deepEqual(recordsIn('TOO_SHORT', 'R72'), ['朝阳市政府规章制定程序规定']);
    assert.deepEqual(recordsIn('EXEMPT', 'R72'), ['朝阳市烟花爆竹燃放管理规定']);
  });

  test('grave emergencies wait too long for a word and for a press conference', () => {
    assert.deepEqual(recordsIn('DONE_LATE', 'R16'), ['西部山区森林火灾', '化工原料泄漏事件']);
    assert.deepEqual(recordsIn('DONE_LATE', 'R16B'), ['化工原料泄漏事件']);
    assert.deepEqual(recordsIn('OVERDUE', 'R16B'), ['西部山区森林火灾']);
    assert.deepEqual(states('concern-responses', 'R17'), { DONE_LATE: 5, DONE_ON_TIME: 16, UNKNOWN: 2, OVERDUE: 2 });
  });

  test('what is withheld is looked at again late, not yet, or after a time that nobody says', () => {
    assert.deepEqual(states('release-reviews', 'R73'), { DONE_ON_TIME: 10, DONE_LATE: 1, RUNNING: 1, UNKNOWN: 4 });
  });

  test('three platforms stood still, of two nobody knows', () => {
    assert.deepEqual(recordsIn('DONE_LATE', 'R81'), ['龙城教育', '新华街道发布', '大平房镇政府网']);
    assert.equal(states('media-platforms', 'R81').UNKNOWN, 2);
  });
});
