import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CodeList } from '../../../src/catalog/code-list.js';
import {
  licenceReformKinds,
  licenceReformModes,
  negativeListKinds,
} from '../../../src/datasets/services/reform-codes.js';
import { serviceItemTypes } from '../../../src/datasets/services/service-item-codes.js';
import { registry, sample } from './sample.js';

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Codes of records that were not in use on the day of the record. */
function outOfTime(dataset: string, column: string, list: CodeList, dayColumn: string): readonly string[] {
  return sample(dataset).flatMap((record) => {
    const code = list.find(String(record[column]));
    const day = String(record[dayColumn]);
    if (code === undefined || record[column] === null) return [];
    const isInTime = day >= (code.validFrom ?? '') && day <= (code.validTo ?? '9999');
    return isInTime ? [] : [`${code.code} on ${day}`];
  });
}

describe('code lists of the services family', () => {
  test('a kind of item has the digits of the national standard, and is found by them and by its Chinese name', () => {
    assert.deepEqual(
      serviceItemTypes.codes.map(({ code }) => code),
      ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T20'],
    );
    assert.equal(serviceItemTypes.find('公共服务')?.code, 'T20');
    assert.equal(serviceItemTypes.find('行政许可')?.code, 'T01');
  });

  test('restricted entry ended on the day before entry by permit began', () => {
    const permit = negativeListKinds.find('PERMIT');
    assert.equal(permit?.validFrom, '2018-12-25');
    assert.equal(negativeListKinds.find('RESTRICTED')?.validTo, dayBefore('2018-12-25'));
    assert.equal(negativeListKinds.find('PROHIBITED')?.validTo, undefined);
  });

  test('the four ways of reforming a permit are those of the document of 2018, from its own day on', () => {
    assert.equal(licenceReformModes.edition, '国发〔2018〕35号');
    assert.deepEqual([...new Set(licenceReformModes.codes.map(({ validFrom }) => validFrom))], ['2018-11-10']);
    assert.equal(licenceReformModes.codes.length, 4);
  });

  test('no sample record uses a code on a day when there was no such code', () => {
    assert.deepEqual(outOfTime('negative-list-items', 'kind', negativeListKinds, 'effectiveFromOn'), []);
    assert.deepEqual(outOfTime('licence-reforms', 'mode', licenceReformModes, 'effectiveOn'), []);
  });

  test('the sample shows each way of reforming, and permits and certificates apart', () => {
    const reforms = sample('licence-reforms');
    assert.deepEqual(
      new Set(reforms.map(({ kind }) => kind)),
      new Set(licenceReformKinds.codes.map(({ code }) => code)),
    );
    for (const { kind, mode, integratedInto, name } of reforms) {
      assert.equal(mode !== null, kind === 'SEPARATION', String(name));
      assert.equal(integratedInto !== null, kind === 'INTEGRATION', String(name));
    }
  });

  test('the headings of the national platform are read as the columns that they mean', () => {
    const columns = registry.get('service-items').columns;
    const heads = (alias: string) => columns.filter(({ aliases }) => aliases.includes(alias)).map(({ name }) => name);
    assert.deepEqual(heads('TASK_CODE'), ['implementationCode']);
    assert.deepEqual(heads('ANTICIPATE_DAY'), ['statutoryLimit']);
    assert.deepEqual(heads('PROMISE_DAY'), ['promisedLimit']);
    assert.deepEqual(heads('DEPT_CODE'), ['agencyCodeAsPublished']);
  });
});
