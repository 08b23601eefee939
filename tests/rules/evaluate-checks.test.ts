import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { implies, inOrder, notAbove, productOf, quotientOf, sumOf, sumOfRelated } from '../../src/catalog/check.js';
import { registry } from '../../src/datasets/index.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import { evaluateChecks, relationsNeeded } from '../../src/rules/evaluate-checks.js';
import { ledgers } from './ledgers.js';

const NOTHING: ReadonlyMap<string, readonly RecordValues[]> = new Map();

describe('checks of a record', () => {
  test('need the relations that are counted, and no others', () => {
    assert.deepEqual(relationsNeeded(registry.get('agencies')), ['officeHolders']);
    assert.deepEqual(relationsNeeded(registry.get('posts')), ['officeHolders']);
    assert.deepEqual(relationsNeeded(registry.get('establishments')), []);
  });

  test('judge the values by their kind and the figures by what the dataset declares', () => {
    const holders = [
      { level: 'HEAD', startOn: '2018-01-01', endOn: null },
      { level: 'HEAD', startOn: '2019-03-01', endOn: null },
    ];
    const results = evaluateChecks(
      registry.get('agencies'),
      { creditCode: '11511301008778386B', division: '211303', name: '示例局' },
      new Map([['officeHolders', holders]]),
    );
    assert.deepEqual(
      results.map(({ validator, outcome, severity, columns }) => [validator, outcome, severity, columns]),
      [
        ['V43', 'PASSED', 'WARNING', ['creditCode']],
        ['V45', 'PASSED', 'WARNING', ['division']],
        ['V31', 'FAILED', 'WARNING', []],
      ],
    );
    assert.equal(results[0]?.messageZh, '11511301008778386B符合GB 32100，其组织机构代码符合GB 11714。');
    assert.equal(results[1]?.message, '211303 is the county 辽宁省朝阳市龙城区.');
  });

  test('show a wrong code as it was published', () => {
    const [result] = evaluateChecks(registry.get('agencies'), { creditCode: '1151130000877869M' }, NOTHING);
    assert.equal(result?.outcome, 'FAILED');
    assert.deepEqual(result?.inputs, [{ name: 'creditCode', value: '1151130000877869M' }]);
    assert.equal(result?.message, '"1151130000877869M" has 17 characters; a unified social credit code has 18.');
  });

  test('are provisional where a list may be out of date', () => {
    const results = evaluateChecks(registry.get('agencies'), { division: '211303999' }, NOTHING);
    const result = results.find(({ validator }) => validator === 'V45');
    assert.deepEqual([result?.outcome, result?.certainty], ['FAILED', 'PROVISIONAL']);
  });

  test('are provisional where the rule itself is', () => {
    const weak = {
      ...ledgers,
      checks: [sumOf('V25', 'count', ['one', 'other']), sumOf('V40', 'count', ['one', 'other'])],
    };
    const results = evaluateChecks(weak, { count: 100, one: 90, other: 5 }, NOTHING);
    assert.deepEqual(
      results.map(({ outcome, severity, certainty }) => [outcome, severity, certainty]),
      [
        ['FAILED', 'WARNING', 'PROVISIONAL'],
        ['FAILED', 'ERROR', 'CERTAIN'],
      ],
    );
  });

  test('judge every form, and need the relations of those that count records', () => {
    const checks = [
      sumOf('V40', 'count', ['one', 'other']),
      productOf('V52', 'total', ['rate', 'area']),
      quotientOf('V11', 'share', 'general', 'special'),
      inOrder('V42', ['decidedOn', 'publishedOn']),
      implies('V42', { column: 'kinds', holds: 'FINE' }, 'total'),
      sumOfRelated('V10', { total: 'total', related: 'entries', column: 'amount' }),
      notAbove('V02', 'general', 'special'),
    ];
    const every = { ...ledgers, checks };
    assert.deepEqual(relationsNeeded(every), ['entries']);
    const results = evaluateChecks(every, {}, NOTHING);
    assert.deepEqual(
      results.map(({ validator }) => validator),
      checks.map(({ validator }) => validator),
    );
    for (const { outcome, messageZh } of results) {
      assert.equal(outcome, 'UNKNOWN');
      assert.match(messageZh, /^无法判断：[^,;:()]*。$/);
    }
  });

  test('say nothing of a value that is absent', () => {
    const results = evaluateChecks(registry.get('agencies'), { creditCode: null }, NOTHING);
    assert.deepEqual(
      results.map(({ validator }) => validator),
      ['V31'],
    );
  });

  test('of an empty record are all unknown, in every dataset', () => {
    for (const dataset of registry.datasets) {
      const results = evaluateChecks(dataset, {}, NOTHING);
      assert.equal(results.length, dataset.checks.length);
      for (const { outcome, validator } of results) assert.equal(outcome, 'UNKNOWN', `${dataset.name} ${validator}`);
    }
  });

  test('have words in both languages', () => {
    for (const dataset of registry.datasets)
      for (const { message, messageZh } of evaluateChecks(dataset, { creditCode: '1', division: '1' }, NOTHING)) {
        assert.match(message, /^.*[a-z].*\.$/);
        assert.match(messageZh, /\p{Script=Han}.*。$/u);
      }
  });
});
