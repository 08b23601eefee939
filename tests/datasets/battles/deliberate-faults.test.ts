import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AIR_NAME } from '../../../seeds/generator/battles/air-readings.js';
import { FAULTS } from '../../../seeds/generator/battles/deliberate-faults.js';
import { WATER_NAME } from '../../../seeds/generator/battles/water-readings.js';
import { checkName, found, meant, registry, verdicts } from './sample.js';

const DATASETS = [
  { name: 'indicators', faults: FAULTS.indicators, columns: ['title'] },
  { name: 'relief-funds', faults: FAULTS.reliefFunds, columns: ['title'] },
  { name: 'relief-projects', faults: FAULTS.reliefProjects, columns: ['name'] },
  { name: 'air-readings', faults: FAULTS.airReadings, columns: AIR_NAME },
  { name: 'water-readings', faults: FAULTS.waterReadings, columns: WATER_NAME },
  { name: 'polluted-waters', faults: FAULTS.pollutedWaters, columns: ['code'] },
  { name: 'environmental-decisions', faults: FAULTS.environmentalDecisions, columns: ['documentNumber'] },
] as const;

describe('deliberate faults of the three battles', () => {
  for (const { name, faults, columns } of DATASETS) {
    test(`checks and clocks of ${name} fail exactly where they are meant to`, () => {
      assert.deepEqual(found(verdicts(name, columns), 'FAILED'), meant(faults, 'fails'));
    });

    test(`checks and clocks of ${name} are not judged where an input is missing on purpose`, () => {
      const unknown = found(verdicts(name, columns), 'UNKNOWN');
      for (const lack of meant(faults, 'lacks')) assert.ok(unknown.includes(lack), lack);
    });

    const { checks, clocks } = registry.get(name);
    for (const flag of new Set([...checks.map(checkName), ...clocks.map(({ rule }) => rule)])) {
      test(`${flag} of ${name} holds mostly, fails somewhere, and lacks an input somewhere`, () => {
        const own = verdicts(name, columns).filter((verdict) => verdict.name === flag);
        const [passed = [], failed = [], unknown = []] = (['PASSED', 'FAILED', 'UNKNOWN'] as const).map((outcome) =>
          own.filter((verdict) => verdict.outcome === outcome),
        );
        assert.ok(passed.length > 3 * failed.length, `${passed.length} hold, ${failed.length} fail`);
        assert.ok(failed.length > 0 && unknown.length > 0, `${failed.length} fail, ${unknown.length} unknown`);
      });
    }
  }

  test('fine dust is judged wherever fine and coarse dust were both measured', () => {
    assert.deepEqual(found(verdicts('air-readings', AIR_NAME), 'UNKNOWN'), meant(FAULTS.airReadings, 'lacks'));
  });
});
