import { landSeeds } from '../../../seeds/generator/land/index.js';
import { buildRegistry } from '../../../src/catalog/build-registry.js';
import { Text } from '../../../src/catalog/columns/index.js';
import { Dataset } from '../../../src/catalog/dataset.js';
import type { Registry } from '../../../src/catalog/registry.js';
import { land } from '../../../src/datasets/land/index.js';
import { organisation } from '../../../src/datasets/organisation/index.js';
import { familySample } from '../family-sample.js';

/** Stands in for the major projects of another family, which this one refers to. */
@Dataset({
  name: 'major-projects',
  title: '重大建设项目',
  description: 'A stand-in.',
  family: 'execution',
  clauses: ['B1'],
  key: ['name'],
  label: 'name',
})
class StandIn {
  @Text('名称', 'Name.')
  name!: string;
}

/** The family alone, with what it refers to: these tests do not depend on how other families get on. */
export const registry: Registry = buildRegistry([...organisation, StandIn, ...land]);

export const { records, checked, clocked } = familySample(registry, landSeeds);
