import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BOND_USE_NAME } from '../../../seeds/generator/fiscal/bond-uses.js';
import { BOND_NAME } from '../../../seeds/generator/fiscal/bonds.js';
import { BUDGET_NAME } from '../../../seeds/generator/fiscal/budget-documents.js';
import { LINE_NAME } from '../../../seeds/generator/fiscal/budget-lines.js';
import { PROJECT_NAME } from '../../../seeds/generator/fiscal/budget-projects.js';
import { FLOW_NAME } from '../../../seeds/generator/fiscal/debt-flows.js';
import { POSITION_NAME } from '../../../seeds/generator/fiscal/debt-positions.js';
import { FAULTS } from '../../../seeds/generator/fiscal/deliberate-faults.js';
import { TARGET_NAME } from '../../../seeds/generator/fiscal/performance-targets.js';
import { registry } from '../../../src/datasets/index.js';
import { checkName, judgeSample, type SampleVerdict } from './judged-samples.js';

const DATASETS = [
  { dataset: 'budgets', columns: BUDGET_NAME },
  { dataset: 'budget-lines', columns: LINE_NAME },
  { dataset: 'budget-projects', columns: PROJECT_NAME },
  { dataset: 'performance-targets', columns: TARGET_NAME },
  { dataset: 'debt-positions', columns: POSITION_NAME },
  { dataset: 'debt-flows', columns: FLOW_NAME },
  { dataset: 'bonds', columns: BOND_NAME },
  { dataset: 'bond-uses', columns: BOND_USE_NAME },
] as const;

const VERDICTS = new Map(DATASETS.map(({ dataset, columns }) => [dataset, judgeSample(dataset, columns)]));

function verdictsOf(dataset: keyof typeof FAULTS): readonly SampleVerdict[] {
  return VERDICTS.get(dataset) ?? [];
}

function printed(verdicts: readonly SampleVerdict[], outcome: SampleVerdict['outcome']): readonly string[] {
  return verdicts.filter((verdict) => verdict.outcome === outcome).map(({ record, name }) => `${record}: ${name}`);
}

describe('deliberate faults of the fiscal family', () => {
  for (const { dataset } of DATASETS) {
    test(`checks and clocks of ${dataset} fail exactly where they are meant to`, () => {
      const expected = FAULTS[dataset].flatMap(({ record, fails = [] }) => fails.map((name) => `${record}: ${name}`));
      assert.deepEqual([...printed(verdictsOf(dataset), 'FAILED')].sort(), [...expected].sort());
    });

    test(`checks and clocks of ${dataset} cannot be judged where an input is missing on purpose`, () => {
      const unknown = printed(verdictsOf(dataset), 'UNKNOWN');
      for (const { record, lacks = [] } of FAULTS[dataset])
        for (const name of lacks) assert.ok(unknown.includes(`${record}: ${name}`), `${record}: ${name}`);
    });
  }

  test('every check and clock passes somewhere, fails somewhere less often, and somewhere lacks an input', () => {
    for (const { dataset } of DATASETS) {
      const { checks, clocks } = registry.get(dataset);
      for (const name of [...checks.map(checkName), ...clocks.map(({ rule }) => rule)]) {
        const own = verdictsOf(dataset).filter((verdict) => verdict.name === name);
        const count = (outcome: SampleVerdict['outcome']) =>
          own.filter((verdict) => verdict.outcome === outcome).length;
        const counts = `${dataset} ${name}: ${count('PASSED')} ${count('FAILED')} ${count('UNKNOWN')}`;
        assert.ok(count('FAILED') > 0 && count('UNKNOWN') > 0 && count('PASSED') > count('FAILED'), counts);
      }
    }
  });
});
