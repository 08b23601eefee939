import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type SampleRecord, sampleRecords } from './sample-records.js';

type Values = SampleRecord['values'];

/** Each record of a dataset with each record that a column of it leads to. */
function pairs(dataset: string, column: string, target: string): readonly (readonly [Values, Values])[] {
  const byKey = new Map(sampleRecords(target).map(({ key, values }) => [key, values]));
  return sampleRecords(dataset).flatMap(({ values }) =>
    [values[column] ?? []].flat().map((key) => {
      const found = byKey.get(String(key));
      assert.ok(found, `${dataset}.${column}: ${String(key)}`);
      return [values, found] as const;
    }),
  );
}

describe('sample records of two families that belong together', () => {
  test('a licence and a supervision item are of the agency that carries out the service item', () => {
    const licences = pairs('licences', 'serviceItem', 'service-items');
    const supervision = pairs('supervision-items', 'serviceItems', 'service-items');
    assert.ok(licences.length > 100 && supervision.length > 20);
    for (const [record, item] of [...licences, ...supervision]) assert.equal(record.agency, item.agency);
  });

  test('a licence prints the codes of its service item since the exchange table has columns for them', () => {
    for (const [{ decidedOn, itemCode, itemId }, item] of pairs('licences', 'serviceItem', 'service-items')) {
      const isPrinted = String(decidedOn ?? '2019') >= '2019';
      assert.equal(itemCode, isPrinted ? item.implementationCode : null);
      assert.equal(itemId, isPrinted ? item.baseCode : null);
    }
  });

  test('a bond use has the code of its major project, and every project of that code is linked', () => {
    const codes = new Set(sampleRecords('major-projects').map(({ values }) => values.projectCode));
    const linked = pairs('bond-uses', 'majorProject', 'major-projects');
    for (const [use, project] of linked) assert.equal(use.projectCode, project.projectCode);
    const known = sampleRecords('bond-uses').filter(({ values }) => codes.has(values.projectCode ?? null));
    assert.equal(linked.length, known.length);
  });

  test('land is approved before the works begin that it is for', () => {
    const linked = pairs('land-acquisitions', 'majorProject', 'major-projects');
    assert.ok(linked.length > 2);
    for (const [{ approvedOn, batchName }, { startedOn }] of linked)
      assert.ok(startedOn === null || String(approvedOn) < String(startedOn), String(batchName));
  });

  test('the permit to build was granted before the works began, to the owner', () => {
    const linked = pairs('major-projects', 'licences', 'licences');
    assert.ok(linked.length > 2);
    for (const [{ startedOn, ownerName }, { decidedOn, partyName }] of linked) {
      assert.equal(partyName, ownerName);
      assert.ok(String(decidedOn) < String(startedOn), String(ownerName));
    }
  });

  test('a task has the number of the document that sets it, an environmental decision the code of the enterprise', () => {
    const tasks = pairs('key-tasks', 'sourceDocument', 'documents');
    assert.ok(tasks.length > 0);
    for (const [task, document] of tasks) assert.equal(task.sourceNumber, document.documentNumber);
    const decisions = pairs('environmental-decisions', 'enterprise', 'enterprises');
    assert.ok(decisions.length > 0);
    for (const [decision, enterprise] of decisions) assert.equal(decision.applicantCreditCode, enterprise.creditCode);
  });

  test('a round of admission follows the document that sets its plan', () => {
    const rounds = pairs('admissions', 'document', 'documents');
    assert.ok(rounds.length > 0);
    for (const [{ formedOn, title }, document] of rounds)
      assert.ok(String(document.formedOn) <= String(formedOn), String(title));
  });

  test('no power adjustment has the number of another document', () => {
    const numbers = new Set(sampleRecords('documents').map(({ values }) => values.documentNumber));
    for (const { values } of sampleRecords('power-adjustments'))
      assert.ok(!numbers.has(values.documentNumber ?? null), String(values.documentNumber));
  });
});
