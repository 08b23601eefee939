import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import { evaluateChecks, failedChecks, relationsNeeded } from '../../src/rules/evaluate-checks.js';
import { type SampleRecord, sampleRecords } from './sample-records.js';
import { sampleDatasets } from './seed-files.js';

/** The datasets that this test answers for; other families have deliberate faults of their own. */
const DATASETS = sampleDatasets().filter((name) => ['organisation', 'duties'].includes(registry.get(name).family));

/** The records of each relation that the checks of the dataset count. */
function relatedRecords(datasetName: string, key: string): ReadonlyMap<string, readonly RecordValues[]> {
  const dataset = registry.get(datasetName);
  const relations = dataset.inverses.filter(({ name }) => relationsNeeded(dataset).includes(name));
  return new Map(
    relations.map(({ name, dependent, by }) => [
      name,
      sampleRecords(dependent.name)
        .map(({ values }) => values)
        .filter((values) => by.some((column) => values[column.name] === key)),
    ]),
  );
}

/** `validator dataset: record` of every check that fails. */
function failures(datasetName: string): readonly string[] {
  const dataset = registry.get(datasetName);
  return sampleRecords(datasetName).flatMap(({ key, values, label }) =>
    evaluateChecks(dataset, values, relatedRecords(datasetName, key))
      .filter(({ outcome }) => outcome === 'FAILED')
      .map(({ validator }) => `${validator} ${datasetName}: ${agencyOf(values)} ${label}`),
  );
}

function agencyOf({ agency }: RecordValues): string {
  return sampleRecords('agencies').find(({ key }) => key === agency)?.label ?? '';
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

const plans = sampleRecords('three-determination-plans');

function plansWhere(isMeant: (values: SampleRecord['values']) => boolean): readonly string[] {
  return plans.filter(({ values }) => isMeant(values)).map(({ values }) => agencyOf(values));
}

describe('deliberate faults', () => {
  test('are found without putting into words what does not fail', () => {
    const compared = sampleDatasets().flatMap((name) => {
      const dataset = registry.get(name);
      return sampleRecords(name).map(({ values }) => {
        const failed = evaluateChecks(dataset, values, new Map()).filter(({ outcome }) => outcome === 'FAILED');
        assert.deepEqual(failedChecks(dataset, values), failed, name);
        return failed.length;
      });
    });
    assert.ok(compared.some((failures) => failures > 0));
  });

  test('the checks fail exactly where they are meant to', () => {
    assert.deepEqual(DATASETS.flatMap(failures).sort(), [
      'V30 establishments: 七道泉子镇人民政府 全额拨款事业编制',
      'V30 establishments: 龙城区卫生健康局 参公事业编制',
      'V30 establishments: 龙城区市场监督管理局 行政编制',
      'V31 agencies: 龙城区人民政府办公室 龙城区农业农村局',
      'V31 posts: 龙城区农业农村局 局长',
      'V31 posts: 龙城区教育局 副局长',
      'V43 agencies: 龙城区人民政府办公室 龙城区审计局',
      'V43 agencies: 龙城区人民政府办公室 龙城区统计局',
    ]);
  });

  test('one credit code is a character short, one ends in the wrong check character, three are unknown', () => {
    const codes = new Map(sampleRecords('agencies').map(({ label, values }) => [label, values.creditCode]));
    assert.equal(String(codes.get('龙城区审计局')).length, 17);
    assert.equal(String(codes.get('龙城区统计局')).length, 18);
    const unknown = [...codes].filter(([, code]) => code === null).map(([label]) => label);
    assert.deepEqual(unknown, ['龙泉街道办事处', '联合镇人民政府', '边杖子镇人民政府']);
  });

  test('three plans were published long after 20 working days, and nothing else that is sample', () => {
    const late = plansWhere(
      ({ formedOn, publishedOn }) =>
        typeof formedOn === 'string' && typeof publishedOn === 'string' && daysBetween(formedOn, publishedOn) > 60,
    );
    assert.deepEqual(late, ['龙城区扶贫开发局', '龙城区环境卫生管理局', '龙城区教育局']);
    const slow = DATASETS.flatMap((name) =>
      sampleRecords(name).filter(({ values: { formedOn, publishedOn, sample } }) => {
        const isKnown = typeof formedOn === 'string' && typeof publishedOn === 'string';
        return sample === true && isKnown && !isBetween(daysBetween(formedOn, publishedOn), 1, 14);
      }),
    );
    assert.equal(slow.length, late.length);
  });

  test('some plans do not say when they were formed or published', () => {
    assert.deepEqual(
      plansWhere(({ formedOn }) => formedOn === null),
      ['龙城区农业农村局', '龙城区医疗保障中心', '龙城区民政局'],
    );
    assert.deepEqual(
      plansWhere(({ publishedOn }) => publishedOn === null),
      ['龙城区司法局', '龙城区住房和城乡建设局'],
    );
  });

  test('one agency was without a head for more than 180 days', () => {
    assert.deepEqual(longHeadGaps(), ['龙城区扶贫开发局']);
  });
});

function isBetween(number: number, minimum: number, maximum: number): boolean {
  return number >= minimum && number <= maximum;
}

/** Agencies whose next head came more than 180 days after the last one left. */
function longHeadGaps(): readonly string[] {
  const heads = sampleRecords('office-holders').filter(({ values }) => values.level === 'HEAD');
  return heads.flatMap(({ values }) => {
    if (typeof values.endOn !== 'string') return [];
    const { agency, endOn } = values;
    const next = heads.find((head) => head.values.agency === agency && head.values.endOn === null)?.values.startOn;
    return typeof next === 'string' && daysBetween(endOn, next) > 180 ? [agencyOf(values)] : [];
  });
}
