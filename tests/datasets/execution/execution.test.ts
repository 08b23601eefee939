import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAULTS } from '../../../seeds/generator/execution/deliberate-faults.js';
import { isValueObject } from '../../../src/catalog/value.js';
import { majorProjectApprovalKinds } from '../../../src/datasets/execution/major-project-codes.js';
import { found, meant, registry, sample, verdicts } from '../battles/sample.js';

const DATASETS = [
  { name: 'key-tasks', faults: FAULTS.keyTasks, columns: ['title'] },
  { name: 'task-reports', faults: FAULTS.taskReports, columns: ['title'] },
  { name: 'major-projects', faults: FAULTS.majorProjects, columns: ['name'] },
] as const;

describe('the execution family', () => {
  for (const { name, faults, columns } of DATASETS) {
    test(`checks and clocks of ${name} find what is wrong on purpose, and nothing else`, () => {
      assert.deepEqual(found(verdicts(name, columns), 'FAILED'), meant(faults, 'fails'));
      assert.deepEqual(found(verdicts(name, columns), 'UNKNOWN'), meant(faults, 'lacks'));
    });
  }

  test('a task is named by its plan, as a document here or else by title, and its number', () => {
    assert.deepEqual(
      registry.get('key-tasks').key.map((choice) => choice.map(({ name }) => name)),
      [
        ['sourceDocument', 'taskNumber'],
        ['sourceTitle', 'taskNumber'],
      ],
    );
    const keys = sample('key-tasks').map(
      ({ sourceTitle, taskNumber }) => `${String(sourceTitle)}|${String(taskNumber)}`,
    );
    assert.equal(new Set(keys).size, keys.length);
  });

  test('every report is about a task that there is, and every task of 2019 has some', () => {
    const titles = sample('key-tasks').map(({ title }) => String(title));
    const reported = new Set(sample('task-reports').map(({ task }) => String(task)));
    assert.equal(new Set(titles).size, titles.length);
    assert.deepEqual([...reported].sort(), [...titles].sort());
  });

  test('a figure that adds up falls in one task only, and there on purpose', () => {
    const last = new Map<string, number>();
    const fallen: string[] = [];
    for (const { task, title, value, isCumulative } of sample('task-reports')) {
      if (isCumulative !== true || value === null) continue;
      if (Number(value) < (last.get(String(task)) ?? 0)) fallen.push(String(title));
      last.set(String(task), Number(value));
    }
    assert.deepEqual(fallen, ['高标准农田建设2019年全年执行情况']);
  });

  test('progress above the whole is kept as published', () => {
    const above = sample('task-reports').filter(
      ({ progress }) => isValueObject(progress) && Number(progress.value) > 1,
    );
    assert.ok(above.length >= 3);
  });

  test('site and land are reviewed in one since September 2019', () => {
    assert.equal(majorProjectApprovalKinds.find('SITE')?.validTo, '2019-09-16');
    assert.equal(majorProjectApprovalKinds.find('SITE_AND_LAND_PRE_REVIEW')?.validFrom, '2019-09-17');
  });

  test('a project has a code of its own, and starts before it is done', () => {
    const projects = sample('major-projects');
    assert.equal(new Set(projects.map(({ projectCode }) => projectCode)).size, projects.length);
    for (const { name, startedOn, completedOn } of projects)
      if (startedOn !== null && completedOn !== null) assert.ok(String(startedOn) < String(completedOn), String(name));
  });
});
