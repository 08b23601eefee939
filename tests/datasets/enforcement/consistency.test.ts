import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Value } from '../../../src/catalog/value.js';
import { isWorkingDay } from '../../../src/rules/calendar.js';
import type { RecordValues } from '../../../src/rules/check-result.js';
import { sampleRecords } from '../../seeds/sample-records.js';

const tasks = sampleRecords('inspection-tasks');
const results = sampleRecords('inspection-results');
const penalties = sampleRecords('penalties');

function listOf(value: Value | null | undefined): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Labels of the penalties for which the condition holds. */
function penaltiesWhere(holds: (values: RecordValues) => boolean): readonly string[] {
  return penalties.filter(({ values }) => holds(values)).map(({ label }) => label);
}

describe('what no form of check can say yet, in the sample of enforcement', () => {
  test('a fine stands where fining is among the kinds, with one deliberate exception', () => {
    const stray = penaltiesWhere(
      ({ kinds, fine }) => kinds !== null && fine !== null && !listOf(kinds).includes('FINE'),
    );
    assert.deepEqual(stray, ['朝龙市监处罚〔2019〕30号']);
  });

  test('where goods are confiscated, goods are listed', () => {
    assert.deepEqual(
      penaltiesWhere(
        ({ kinds, confiscatedGoods }) => listOf(kinds).includes('CONFISCATE_GOODS') !== (confiscatedGoods !== null),
      ),
      [],
    );
  });

  test('a completed task has inspected all who were drawn, with one deliberate exception', () => {
    const short = tasks.filter(
      ({ values }) =>
        values.status === 'COMPLETED' && Number(values.checkedCount ?? Infinity) < Number(values.sampleSize),
    );
    assert.deepEqual(
      short.map(({ label }) => label),
      ['2019年登记事项双随机抽查'],
    );
  });

  test('a task has as many subjects with results as it says, with one deliberate exception', () => {
    const different = tasks.filter(({ key, values }) => {
      const subjects = new Set(
        results.filter((result) => result.values.task === key).map((result) => result.values.subject),
      );
      return typeof values.checkedCount === 'number' && values.checkedCount !== subjects.size;
    });
    assert.deepEqual(
      different.map(({ label }) => label),
      ['2019年清理整顿人力资源市场秩序联合抽查'],
    );
  });

  test('two inspectors inspect within the period of the task, with deliberate exceptions', () => {
    const alone = results.filter(({ values }) => Number(values.inspectorCount) < 2);
    assert.deepEqual(new Set(alone.map(({ values }) => values.task)), new Set(['朝龙教抽查〔2019〕1号']));
    const outside = results.filter(({ values }) => {
      const task = tasks.find(({ key }) => key === values.task)?.values;
      const inspectedOn = String(values.inspectedOn);
      return inspectedOn < String(task?.startOn) || inspectedOn > String(task?.endOn);
    });
    assert.deepEqual(
      new Set(outside.map(({ values }) => values.task)),
      // The second one because its own period is the wrong way round.
      new Set(['朝龙市监抽查〔2019〕7号', '朝龙农抽查〔2019〕2号']),
    );
  });

  test('a penalty that followed an inspection is on the same business, by the same agency, and later', () => {
    const linked = results.flatMap(({ values }) => listOf(values.penalties).map((key) => ({ values, key })));
    assert.ok(linked.length > 10);
    for (const { values, key } of linked) {
      const penalty = penalties.find((candidate) => candidate.key === key)?.values;
      assert.equal(penalty?.enterprise, values.subject);
      assert.equal(penalty?.agency, values.agency);
      assert.ok(String(values.concludedOn) < String(penalty?.filedOn));
    }
  });

  test('offices decide, serve and publish on working days', () => {
    for (const name of ['penalties', 'licences']) {
      for (const { key, values } of sampleRecords(name)) {
        for (const day of [values.decidedOn, values.servedOn, values.acceptedOn, values.deliveredOn]) {
          assert.ok(typeof day !== 'string' || isWorkingDay(day), `${key}: ${String(day)}`);
        }
      }
    }
  });

  test('the kinds of penalty and the procedure are those of the law in force', () => {
    const added = [
      'CRITICISM',
      'DOWNGRADE_QUALIFICATION',
      'RESTRICT_BUSINESS',
      'CLOSE_BUSINESS',
      'RESTRICT_EMPLOYMENT',
    ];
    for (const { key, values } of penalties) {
      const isBefore = String(values.decidedOn ?? values.publishedOn) < '2021-07-15';
      assert.ok(!isBefore || !listOf(values.kinds).some((kind) => added.includes(String(kind))), key);
      assert.notEqual(values.procedure, isBefore ? 'ORDINARY' : 'GENERAL', key);
    }
  });
});
