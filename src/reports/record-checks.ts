import type { Dataset, Registry } from '../catalog/registry.js';
import type { RequestReader } from '../query/request-reader.js';
import { datasetOf, type Row } from '../query/row.js';
import type { CheckResult } from '../rules/check-result.js';
import { evaluateChecks, relationsNeeded } from '../rules/evaluate-checks.js';
import { hasOwnChecks, ownChecksOf } from './own-checks.js';
import { allRelated } from './related-rows.js';

/**
 * What the checks of its dataset find about a record: those that it declares, with the records that refer to it where a
 * check counts those, and those that only a function can say.
 */
export async function checksOf(reader: RequestReader, row: Row): Promise<readonly CheckResult[]> {
  const [declared, own] = await Promise.all([declaredChecksOf(reader, row), ownChecksOf(reader, row)]);
  return [...declared, ...own];
}

/**
 * The datasets whose records the checks of a dataset look at: its own, those that refer to it where a check counts them, and
 * any where only a function can say.
 */
export function datasetsChecked(registry: Registry, dataset: Dataset): readonly Dataset[] {
  if (hasOwnChecks(dataset)) return registry.datasets;
  const needed = relationsNeeded(dataset);
  const counted = dataset.inverses.filter(({ name }) => needed.includes(name)).map(({ dependent }) => dependent);
  return [...new Set([dataset, ...counted])];
}

async function declaredChecksOf(reader: RequestReader, row: Row): Promise<readonly CheckResult[]> {
  const dataset = datasetOf(row);
  const needed = relationsNeeded(dataset);
  const relations = dataset.inverses.filter(({ name }) => needed.includes(name));
  const related = await Promise.all(
    relations.map(async (relation) => [relation.name, await allRelated(reader, row, relation)] as const),
  );
  return evaluateChecks(dataset, row, new Map(related));
}
