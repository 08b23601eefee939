import { livelihoodSeeds } from '../../../seeds/generator/livelihood/index.js';
import { buildRegistry } from '../../../src/catalog/build-registry.js';
import { Text } from '../../../src/catalog/columns/index.js';
import { Dataset } from '../../../src/catalog/dataset.js';
import type { Registry } from '../../../src/catalog/registry.js';
import { livelihood } from '../../../src/datasets/livelihood/index.js';
import { organisation } from '../../../src/datasets/organisation/index.js';
import { evaluateChecks } from '../../../src/rules/evaluate-checks.js';
import { familySample } from '../family-sample.js';

/** Stands in for the documents of another family, which admissions refer to. */
@Dataset({
  name: 'documents',
  title: '政策文件',
  description: 'A stand-in.',
  family: 'documents',
  clauses: ['A2'],
  key: ['name'],
  label: 'name',
})
class StandIn {
  @Text('名称', 'Name.')
  name!: string;
}

/** The family alone, with what it refers to: these tests do not depend on how other families get on. */
export const registry: Registry = buildRegistry([...organisation, StandIn, ...livelihood]);

export const { records, checked, clocked } = familySample(registry, livelihoodSeeds);

/** Labels of the records of which a check of some value fails: V43 of a credit code, V45 of a division. */
export function wrongValues(name: string, validator: string): readonly string[] {
  return records(name)
    .filter(({ values }) =>
      evaluateChecks(registry.get(name), values, new Map()).some(
        (check) => check.validator === validator && check.outcome === 'FAILED',
      ),
    )
    .map(({ label }) => label)
    .sort();
}
