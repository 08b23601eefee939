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
      assert.match(id, /^V\d{2}$/);
      assert.match(title, /^\p{Script=Han}+$/u);
      assert.match(description, /^[A-Z].*[a-z]\.$/);
      assert.notEqual(basis, '');
    }
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
