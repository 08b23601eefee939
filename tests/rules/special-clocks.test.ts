import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byYearEnd, within } from '../../src/catalog/clock.js';
import { registry } from '../../src/datasets/index.js';
import type { RecordValues } from '../../src/rules/check-result.js';
import { DEADLINE_RULES } from '../../src/rules/deadline-rules.js';
import { evaluateDeadlines } from '../../src/rules/evaluate-clocks.js';
import { ledgersWith } from './clocks.js';

const TODAY = '2026-06-01';

describe('clocks of a dataset', () => {
  test('a special clock of publication that runs on the record goes before the general one', () => {
    const fiscal = ledgersWith(within('R40', 'decidedOn', 'publishedOn', { only: { column: 'kind', holds: 'FINE' } }));
    const days = { formedOn: '2019-09-18', decidedOn: '2019-09-18', publishedOn: '2019-10-22' };
    const rules = (record: RecordValues) => evaluateDeadlines(fiscal, record, TODAY).map(({ rule }) => rule);
    assert.deepEqual(rules({ ...days, kind: 'FINE' }), ['R40']);
    assert.deepEqual(rules({ ...days, kind: 'WARNING' }), ['R01']);
    assert.deepEqual(rules({ ...days, kind: null }), ['R40']);
    assert.deepEqual(rules({ ...days, kind: 'FINE', decidedOn: '2014-09-18' }), ['R01']);
    const yearly = ledgersWith(byYearEnd('R08', 'year', 'publishedOn'));
    assert.deepEqual(
      evaluateDeadlines(yearly, { year: 2019 }, TODAY).map(({ rule }) => rule),
      ['R08'],
    );
  });

  test('a clock of publication that only policy or advice sets stands beside the general one', () => {
    const days = { formedOn: '2019-09-18', decidedOn: '2019-09-18', publishedOn: '2019-10-22' };
    const rules = (rule: string) =>
      evaluateDeadlines(ledgersWith(within(rule, 'decidedOn', 'publishedOn')), days, TODAY).map(
        ({ rule: found, force, state }) => `${found} ${force} ${state}`,
      );
    assert.deepEqual(rules('R20'), ['R01 LAW DONE_LATE', 'R20 POLICY DONE_LATE']);
    const advisory = DEADLINE_RULES.find(({ force }) => force === 'ADVISORY');
    assert.deepEqual(
      rules(advisory?.id ?? assert.fail()).map((line) => line.split(' ')[1]),
      ['LAW', 'ADVISORY'],
    );
    assert.deepEqual(rules('R21'), ['R21 LAW DONE_LATE']);
  });

  test('a special law and a policy on one record leave no room for the general one', () => {
    const both = ledgersWith(within('R54', 'decidedOn', 'publishedOn'), within('R54B', 'decidedOn', 'publishedOn'));
    const days = { formedOn: '2019-09-18', decidedOn: '2019-09-18', publishedOn: '2019-09-20' };
    assert.deepEqual(
      evaluateDeadlines(both, days, TODAY).map(({ rule }) => rule),
      ['R54', 'R54B'],
    );
  });

  test('the general one stays beside clocks of other things', () => {
    const other = ledgersWith(within('R24', 'decidedOn', 'closedOn'));
    assert.deepEqual(
      evaluateDeadlines(other, {}, TODAY).map(({ rule, state }) => [rule, state]),
      [
        ['R01', 'UNKNOWN'],
        ['R24', 'NOT_STARTED'],
      ],
    );
  });

  test('say something of an empty record of every dataset, and nothing certain', () => {
    for (const dataset of registry.datasets)
      for (const check of evaluateDeadlines(dataset, {}, TODAY)) {
        assert.ok(['UNKNOWN', 'NOT_STARTED'].includes(check.state), dataset.name);
        assert.match(check.message, /\.$/);
        assert.match(check.messageZh, /^[^,;:()]*。$/, check.messageZh);
      }
  });
});
