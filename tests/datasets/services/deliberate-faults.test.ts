import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAULTS } from '../../../seeds/generator/services/deliberate-faults.js';
import type { RecordValues } from '../../../src/rules/check-result.js';
import { evaluateChecks } from '../../../src/rules/evaluate-checks.js';
import { type DeadlineState, evaluateDeadlines } from '../../../src/rules/evaluate-clocks.js';
import { NAMES, registry, sample } from './sample.js';

const TODAY = '2021-01-04';

function titleOf(name: string, record: RecordValues): string {
  return String(name === 'knowledge-entries' ? record.entryNumber : record[registry.get(name).label.name]);
}

/** The records of all datasets of the family of which a validator says this. */
function judged(validator: string, outcome: string): readonly string[] {
  return NAMES.flatMap((name) =>
    sample(name)
      .filter((record) =>
        evaluateChecks(registry.get(name), record, new Map()).some(
          (result) => result.validator === validator && result.outcome === outcome,
        ),
      )
      .map((record) => titleOf(name, record)),
  ).sort();
}

/** The records of a dataset whose clock stands so. */
function clocked(name: string, rule: string, state: DeadlineState): readonly string[] {
  return sample(name)
    .filter((record) =>
      evaluateDeadlines(registry.get(name), record, TODAY).some(
        (check) => check.rule === rule && check.state === state,
      ),
    )
    .map((record) => titleOf(name, record))
    .sort();
}

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort();
}

describe('deliberate faults of the services family', () => {
  test('V60: three promises are longer than the law allows, and most are not', () => {
    assert.deepEqual(judged('V60', 'FAILED'), sorted(FAULTS.promisedAboveStatutory));
    assert.ok(judged('V60', 'PASSED').length > 40);
  });

  test('V60: nothing is said where a limit is missing or counted in another unit', () => {
    const unknown = judged('V60', 'UNKNOWN');
    const meant: readonly string[] = [
      ...FAULTS.withoutStatutoryLimit,
      ...FAULTS.withoutPromisedLimit,
      FAULTS.limitsInDifferentUnits.item,
    ];
    for (const name of meant) assert.ok(unknown.includes(name), name);
    const others = sample('service-items').filter(
      ({ name, statutoryLimit }) => unknown.includes(String(name)) && !meant.includes(String(name)) && statutoryLimit,
    );
    assert.deepEqual(others, []);
  });

  test('V43: old codes, wrong check characters, invented codes, and those of agencies whose own code is wrong', () => {
    assert.deepEqual(
      judged('V43', 'FAILED'),
      sorted([
        ...FAULTS.nineCharacterAgencyCode,
        ...FAULTS.wrongCheckInAgencyCode,
        '内部审计业务指导',
        '统计资料查询',
        '老年人优待证办理',
        '农村危房改造补助申请',
      ]),
    );
  });

  test('R80: three answers came late, two on the last day, and of two nothing can be said', () => {
    assert.deepEqual(clocked('knowledge-entries', 'R80', 'DONE_LATE'), sorted(FAULTS.lateAnswers));
    assert.deepEqual(clocked('knowledge-entries', 'R80', 'UNKNOWN'), sorted(FAULTS.answersWithoutAssignmentDay));
    const onTime = clocked('knowledge-entries', 'R80', 'DONE_ON_TIME');
    for (const number of [...FAULTS.answersOnLastDay, ...FAULTS.answersWithoutLimit])
      assert.ok(onTime.includes(number), number);
    for (const record of sample('knowledge-entries')) {
      if (!FAULTS.answersOnLastDay.some((number) => number === record.entryNumber)) continue;
      const [check] = evaluateDeadlines(registry.get('knowledge-entries'), record, TODAY).filter(
        ({ rule }) => rule === 'R80',
      );
      assert.equal(check?.dueOn, record.answeredOn);
    }
  });

  test('R01: some guides, a hall, a proof and a hotline were published late, and nothing else', () => {
    const late = Object.fromEntries(
      NAMES.map((name) => [name, clocked(name, 'R01', 'DONE_LATE')]).filter(([, records]) => records?.length !== 0),
    );
    assert.deepEqual(late, {
      'service-halls': [FAULTS.lateHall],
      'certification-items': ['伤残等级证明'],
      'service-items': sorted(FAULTS.lateItems),
      hotlines: ['农业技术服务电话'],
    });
  });

  test('R01: of guides without a day of forming or publication it is not said that they were on time', () => {
    const meant: readonly string[] = [...FAULTS.itemsWithoutFormingDay, ...FAULTS.itemsWithoutPublicationDay];
    const onTime = clocked('service-items', 'R01', 'DONE_ON_TIME');
    assert.equal(onTime.length, sample('service-items').length - FAULTS.lateItems.length - meant.length);
    for (const name of meant) assert.ok(!onTime.includes(name), name);
  });
});
