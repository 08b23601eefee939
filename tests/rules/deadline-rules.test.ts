import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ClockDeclaration } from '../../src/catalog/clock.js';
import { timeUnits } from '../../src/catalog/columns/duration.js';
import { registry } from '../../src/datasets/index.js';
import { DEADLINE_RULES, deadlineRuleOf, type RuleLimit, versionInForce } from '../../src/rules/deadline-rules.js';
import { isTimeUnit } from '../../src/rules/limit.js';

/** The rows of the reference table (domain 6.3). */
const ROWS =
  'R01 R02 R03 R04 R05 R06 R07 R08 R09 R10 R11 R12 R13 R14 R15 R16 R17 R20 R21 R22 R23 R24 R25 R26 R30 R31 R32 R33 R40 R41 R42 R43 R44 R45 R46 R50 R51 R52 R53 R54 R55 R60 R61 R70 R71 R72 R73 R74 R80 R81';

const FORMS: Readonly<Record<ClockDeclaration['form'], readonly RuleLimit['form'][]>> = {
  within: ['at-most', 'promised', 'unnumbered'],
  'lasts-at-least': ['at-least'],
  'by-year-end': ['by-day'],
  'renewed-within': ['at-most'],
};

function limitOn(id: string, day: string): string | undefined {
  const limit = versionInForce(deadlineRuleOf(id), day)?.limit;
  return limit !== undefined && 'count' in limit ? `${limit.count} ${limit.unit}` : limit?.form;
}

describe('deadline rules', () => {
  test('hold every row of the reference table', () => {
    for (const id of ROWS.split(' ')) assert.equal(deadlineRuleOf(id).id, id);
    assert.equal(new Set(DEADLINE_RULES.map(({ id }) => id)).size, DEADLINE_RULES.length);
  });

  test('say their duty in both languages and rest on something', () => {
    for (const { id, duty, dutyZh, versions } of DEADLINE_RULES) {
      assert.match(id, /^R\d{2}[BC]?$/);
      assert.match(duty, /^[A-Z].*[a-z]\.$/, id);
      assert.match(dutyZh, /\p{Script=Han}/u, id);
      assert.ok(versions.length > 0, id);
      for (const { basis } of versions) assert.match(basis, /\p{Script=Han}/u, id);
    }
  });

  test('have versions that follow each other without overlap, the newest first', () => {
    for (const { id, versions } of DEADLINE_RULES)
      for (const [index, { effectiveTo }] of versions.entries()) {
        const newer = versions[index - 1];
        if (newer === undefined) continue;
        assert.ok(effectiveTo !== undefined && newer.effectiveFrom !== undefined, id);
        assert.ok(effectiveTo < newer.effectiveFrom, id);
      }
  });

  test('fit every clock that a dataset declares', () => {
    for (const dataset of registry.datasets)
      for (const clock of dataset.clocks)
        for (const { limit } of deadlineRuleOf(clock.rule).versions)
          assert.ok(FORMS[clock.form].includes(limit.form), `${dataset.name}: ${clock.form} ${clock.rule}`);
  });

  test('are those in force on the day', () => {
    assert.equal(limitOn('R02', '2019-05-14'), '15 WORKING_DAY');
    assert.equal(limitOn('R02', '2019-05-15'), '20 WORKING_DAY');
    assert.equal(limitOn('R02', '2008-04-30'), undefined);
    // The clock of publication was 20 working days under the old regulation too.
    assert.equal(limitOn('R01', '2019-05-14'), '20 WORKING_DAY');
    assert.equal(limitOn('R24', '2021-07-14'), undefined);
    assert.equal(limitOn('R53', '2020-01-01'), undefined);
    assert.equal(limitOn('R61', '2019-01-01'), '24 HOUR');
    assert.equal(limitOn('R61', '2023-01-01'), '1 DAY');
  });

  test('from weak memory are provisional', () => {
    const weak = DEADLINE_RULES.filter(({ versions }) => versions.some(({ certainty }) => certainty === 'PROVISIONAL'));
    assert.deepEqual(
      weak.map(({ id }) => id),
      ['R15', 'R26', 'R26B', 'R26C', 'R54B', 'R61', 'R61B', 'R61C', 'R80', 'R80B', 'R80C', 'R81'],
    );
  });

  test('count in the units of durations', () => {
    for (const { code } of timeUnits.codes) assert.equal(isTimeUnit(code), true);
    assert.equal(isTimeUnit('WEEK'), false);
  });

  test('that do not exist are refused by name', () => {
    assert.throws(() => deadlineRuleOf('R99'), { code: 'BAD_CATALOGUE', message: /"R99"/ });
  });
});
