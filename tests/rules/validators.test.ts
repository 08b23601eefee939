import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CodeList } from '../../src/catalog/code-list.js';
import { registry } from '../../src/datasets/index.js';
import {
  type Certainty,
  checkCertainties,
  checkOutcomes,
  checkSeverities,
  type Outcome,
  type Severity,
} from '../../src/rules/check-result.js';
import { VALIDATORS, validatorOf } from '../../src/rules/validators.js';
import { judgeValue } from '../../src/rules/value-checks.js';

const severities: Record<Severity, true> = { ERROR: true, WARNING: true, INFORMATION: true };
const outcomes: Record<Outcome, true> = { PASSED: true, FAILED: true, UNKNOWN: true };
const certainties: Record<Certainty, true> = { CERTAIN: true, PROVISIONAL: true };

/** The rows of the reference table (domain 7.4). */
const ROWS =
  'V01 V02 V03 V04 V05 V06 V07 V08 V09 V10 V11 V20 V21 V22 V23 V24 V25 V30 V31 V40 V41 V42 V43 V50 V51 V52 V53 V54 V55 V60 V61 V70 V71 V72 V80 V81 V82 V83 V90';

function codesOf(list: CodeList): readonly string[] {
  return list.codes.map(({ code }) => code);
}

describe('validators', () => {
  test('are there for every check that a dataset declares', () => {
    for (const dataset of registry.datasets)
      for (const { validator } of dataset.checks) assert.equal(validatorOf(validator).id, validator, dataset.name);
  });

  test('are there, with a judge, for every column kind that names one', () => {
    for (const column of registry.datasets.flatMap(({ columns }) => columns)) {
      const { validator } = column.kind;
      if (validator === undefined) continue;
      assert.equal(validatorOf(validator).id, validator);
      assert.equal(judgeValue(validator, column, '?').outcome, 'FAILED');
    }
  });

  test('are each entered once, with a title in Chinese, a description in English and a basis', () => {
    assert.equal(new Set(VALIDATORS.map(({ id }) => id)).size, VALIDATORS.length);
    for (const { id, title, description, basis } of VALIDATORS) {
      assert.match(id, /^V\d{2}B?$/);
      assert.match(title, /^\p{Script=Han}+$/u);
      assert.match(description, /^[A-Z].*[a-z]\.$/);
      assert.notEqual(basis, '');
    }
  });

  test('hold every row of the reference table', () => {
    for (const id of ROWS.split(' ')) assert.equal(validatorOf(id).id, id);
  });

  test('from weak ground are provisional and never an error', () => {
    const weak = VALIDATORS.filter(({ certainty }) => certainty === 'PROVISIONAL');
    assert.deepEqual(
      weak.map(({ id }) => id),
      ['V11', 'V25'],
    );
    for (const { id, severity } of weak) assert.notEqual(severity, 'ERROR', id);
  });

  test('that do not exist are refused by name', () => {
    assert.throws(() => validatorOf('V99'), { code: 'BAD_CATALOGUE', message: /"V99"/ });
    const [column] = registry.get('agencies').columns;
    assert.ok(column !== undefined);
    assert.throws(() => judgeValue('V30', column, '1'), { code: 'BAD_CATALOGUE', message: /"V30"/ });
  });

  test('leave a value that is no text unjudged', () => {
    const column = registry.get('agencies').column('creditCode');
    assert.ok(column !== undefined);
    assert.equal(judgeValue('V43', column, 12).outcome, 'UNKNOWN');
  });

  test('speak in codes that the code lists have, each with a Chinese title', () => {
    assert.deepEqual(codesOf(checkSeverities), Object.keys(severities));
    assert.deepEqual(codesOf(checkOutcomes), Object.keys(outcomes));
    assert.deepEqual(codesOf(checkCertainties), Object.keys(certainties));
    for (const { title } of [checkSeverities, checkOutcomes, checkCertainties].flatMap(({ codes }) => codes))
      assert.match(title, /^\p{Script=Han}+$/u);
  });
});
