import { LongchengError } from '../errors.js';
import { CLAUSES, type ClauseCode } from './clause.js';
import { declaredColumns, type ReferenceOptions } from './column.js';
import { datasetOptions, type RecordClass } from './dataset.js';
import { type DatasetDraft, keyAlternatives } from './dataset-draft.js';
import { camelCase, lowerFirst, snakeCase } from './naming.js';
import {
  type Column,
  type Dataset,
  type InverseRelation,
  type OrderTerm,
  type Registry,
  referenceTarget,
} from './registry.js';
import { checkCatalogue } from './registry-checks.js';
import { SYSTEM_COLUMNS } from './system-columns.js';

/**
 * Build the registry of these dataset classes: derive names, resolve keys, orders and references, check everything,
 * freeze it.
 * @throws LongchengError BAD_CATALOGUE naming class, field and cure of the first contradiction.
 */
export function buildRegistry(classes: readonly RecordClass[]): Registry {
  const drafts = classes.map(draftDataset);
  checkCatalogue(drafts);
  const datasets: Dataset[] = [];
  const byName = new Map<string, Dataset>();
  for (const draft of drafts) {
    const dataset = finishDataset(draft, drafts, byName);
    datasets.push(dataset);
    byName.set(dataset.name, dataset);
  }
  const get = (name: string): Dataset => {
    const dataset = byName.get(name);
    if (dataset === undefined) throw new LongchengError('UNKNOWN_DATASET', `There is no dataset "${name}".`, { name });
    return dataset;
  };
  return Object.freeze({ datasets: Object.freeze(datasets), find: (name: string) => byName.get(name), get });
}

function draftDataset(recordClass: RecordClass): DatasetDraft {
  const options = datasetOptions(recordClass);
  if (options === undefined) {
    throw new LongchengError(
      'BAD_CATALOGUE',
      `Class ${recordClass.name} has no @Dataset decorator; add one or leave the class out of the registry.`,
    );
  }
  const inverseNames = new Map<string, string | false>();
  const columns: Column[] = SYSTEM_COLUMNS.map((column) => buildColumn(column, {}, true));
  for (const declaration of declaredColumns(recordClass)) {
    const column = buildColumn(declaration, declaration.options, false);
    if (referenceTarget(column) !== undefined)
      inverseNames.set(column.name, declaration.options.inverse ?? camelCase(options.name));
    columns.push(column);
  }
  return { recordClass, options, columns: Object.freeze(columns), inverseNames };
}

function buildColumn(
  source: Pick<Column, 'name' | 'kind' | 'title' | 'description'>,
  options: ReferenceOptions,
  isSystem: boolean,
): Column {
  return Object.freeze({
    name: source.name,
    databaseName: snakeCase(source.name),
    kind: source.kind,
    title: source.title,
    description: source.description,
    nullable: options.nullable ?? false,
    privacy: options.privacy ?? 'public',
    aliases: Object.freeze([...(options.aliases ?? [])]),
    indexed: options.indexed ?? false,
    source: options.source,
    whenEmpty: options.whenEmpty,
    isSystem,
  });
}

function finishDataset(
  draft: DatasetDraft,
  drafts: readonly DatasetDraft[],
  built: ReadonlyMap<string, Dataset>,
): Dataset {
  const { options, recordClass, columns } = draft;
  const byName = new Map(columns.map((column) => [column.name, column]));
  const column = (name: string): Column => {
    const found = byName.get(name);
    if (found === undefined) throw new LongchengError('BAD_CATALOGUE', `${recordClass.name} has no column "${name}".`);
    return found;
  };
  return Object.freeze({
    name: options.name,
    pluralName: camelCase(options.name),
    singularName: lowerFirst(recordClass.name),
    typeName: recordClass.name,
    tableName: options.name.replaceAll('-', '_'),
    title: options.title,
    description: options.description,
    family: options.family,
    clauses: Object.freeze(
      options.clauses === 'all'
        ? Object.keys(CLAUSES).filter((code): code is ClauseCode => code in CLAUSES)
        : [...options.clauses],
    ),
    cadence: options.cadence ?? 'EVENT',
    recordClass,
    columns,
    key: Object.freeze(keyAlternatives(options).map((names) => Object.freeze(names.map(column)))),
    label: column(options.label),
    order: Object.freeze((options.order ?? ['naturalKey']).map((term) => orderTerm(term, column))),
    inverses: Object.freeze(inverseRelations(options.name, drafts, built)),
    checks: Object.freeze((options.checks ?? []).map((check) => Object.freeze(check))),
    clocks: Object.freeze((options.clocks ?? []).map((clock) => Object.freeze(clock))),
    countedOnly: options.countedOnly === undefined ? undefined : Object.freeze(options.countedOnly),
    displayedUntil: options.displayedUntil === undefined ? undefined : column(options.displayedUntil),
    column: (name: string) => byName.get(name),
    referredBy: (reference: Column) => built.get(referenceTarget(reference) ?? ''),
  });
}

function orderTerm(term: string, column: (name: string) => Column): OrderTerm {
  const isDescending = term.startsWith('-');
  return Object.freeze({
    column: column(isDescending ? term.slice(1) : term),
    direction: isDescending ? 'DESC' : 'ASC',
    nulls: 'LAST',
  });
}

// The dependents may be built later than this dataset, so the way to them is looked up when it is first walked.
function inverseRelations(
  target: string,
  drafts: readonly DatasetDraft[],
  built: ReadonlyMap<string, Dataset>,
): readonly InverseRelation[] {
  const relations: InverseRelation[] = [];
  for (const draft of drafts) {
    for (const name of new Set(draft.inverseNames.values())) {
      if (name === false) continue;
      const by = draft.columns.filter(
        (column) => referenceTarget(column) === target && draft.inverseNames.get(column.name) === name,
      );
      if (by.length > 0) relations.push(inverseRelation(name, draft.options.name, by, built));
    }
  }
  return relations;
}

function inverseRelation(
  name: string,
  dependentName: string,
  by: readonly Column[],
  built: ReadonlyMap<string, Dataset>,
): InverseRelation {
  return Object.freeze({
    name,
    by,
    get dependent(): Dataset {
      const dependent = built.get(dependentName);
      if (dependent === undefined)
        throw new LongchengError(
          'BAD_CATALOGUE',
          `The registry is still being built; "${dependentName}" is not there yet.`,
        );
      return dependent;
    },
  });
}
