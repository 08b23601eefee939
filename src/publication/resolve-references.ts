import { declaredColumns } from '../catalog/column.js';
import type { ColumnKind } from '../catalog/column-kind.js';
import { isRecordId, readGlobalId } from '../catalog/identity.js';
import type { Column, Dataset, Registry } from '../catalog/registry.js';
import { isValueObject, type Value } from '../catalog/value.js';
import type { RunStatement } from '../database/statement.js';
import type { RowProblem } from './draft.js';

/** A record that a reference can lead to. */
export interface Target {
  readonly recordId: string;
  readonly naturalKey: string;
  readonly label: string;
}

/** What a file calls records, and which records it means; several of one label make the label useless. */
export class TargetIndex {
  private readonly byKey = new Map<string, Target>();
  private readonly byLabel = new Map<string, Map<string, Target>>();

  add(dataset: string, target: Target): void {
    for (const name of [target.recordId, target.naturalKey]) this.byKey.set(`${dataset}\n${name}`, target);
    const label = `${dataset}\n${target.label}`;
    this.byLabel.set(label, (this.byLabel.get(label) ?? new Map<string, Target>()).set(target.recordId, target));
  }

  /** How many records it knows. */
  get size(): number {
    return this.byKey.size;
  }

  clear(): void {
    this.byKey.clear();
    this.byLabel.clear();
  }

  /** The records of a name. A record id or a natural key means its record, whatever else has it for a label. */
  find(dataset: string, name: string): readonly Target[] {
    const key = `${dataset}\n${name}`;
    const target = this.byKey.get(key);
    return target === undefined ? [...(this.byLabel.get(key)?.values() ?? [])] : [target];
  }
}

/** Load the released records that these names of a dataset can mean. */
export async function loadTargets(
  registry: Registry,
  read: RunStatement,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  index: TargetIndex,
): Promise<void> {
  for (const [name, texts] of wanted) {
    const dataset = registry.get(name);
    const label = `"${dataset.label.databaseName}"`;
    const rows = await read({
      text: `select record_id, natural_key, ${label}::text as label from "open"."${dataset.tableName}" where until_revision is null and (natural_key = any($1::text[]) or ${label}::text = any($1::text[]) or record_id = any($2::uuid[]))`,
      values: [[...texts], [...texts].filter(isRecordId)],
    });
    for (const row of rows)
      index.add(name, {
        recordId: String(row.record_id),
        naturalKey: String(row.natural_key),
        label: String(row.label ?? ''),
      });
  }
}

/** A place in a record where a reference stands, with the way to put the record id there. */
interface ReferenceSite {
  readonly target: string;
  readonly text: string;
  readonly replace: (recordId: string) => void;
}

/** Every reference of a row, embedded ones too. */
export function referenceSites(columns: readonly Column[], values: Record<string, Value>): readonly ReferenceSite[] {
  const sites: ReferenceSite[] = [];
  for (const { kind, name } of columns)
    if (values[name] !== undefined) for (const site of sitesOf(kind, name, values)) sites.push(site);
  return sites;
}

function sitesOf(kind: ColumnKind, name: string, holder: Record<string, Value | null>): readonly ReferenceSite[] {
  const value = holder[name];
  if (value === undefined || value === null) return [];
  if (kind.graphql.type === 'embedded') return embeddedSites(kind.graphql.entry, name, value, holder);
  if (kind.graphql.type !== 'reference') return [];
  const { target } = kind.graphql;
  if (!Array.isArray(value)) {
    return [
      {
        target,
        text: referenceText(target, value),
        replace: (recordId) => Object.assign(holder, { [name]: recordId }),
      },
    ];
  }
  const ids = value.map((item: Value) => referenceText(target, item));
  holder[name] = ids;
  return ids.map((text, index) => ({ target, text, replace: (recordId) => ids.splice(index, 1, recordId) }));
}

function embeddedSites(
  entry: abstract new () => object,
  name: string,
  value: Value,
  holder: Record<string, Value | null>,
): readonly ReferenceSite[] {
  if (!Array.isArray(value)) return [];
  const entries = value.filter(isValueObject).map((item): Record<string, Value | null> => ({ ...item }));
  holder[name] = entries;
  return entries.flatMap((item) => declaredColumns(entry).flatMap((column) => sitesOf(column.kind, column.name, item)));
}

function referenceText(target: string, value: Value): string {
  const text = String(value);
  const global = readGlobalId(text);
  return global?.datasetName === target ? global.recordId : text;
}

/** The record that a name means, or what is wrong with the name. */
export function resolveName(
  dataset: Dataset,
  column: string,
  row: number,
  name: string,
  index: TargetIndex,
): Target | RowProblem {
  const found = index.find(dataset.name, name);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length === 0) {
    return {
      row,
      column,
      code: 'UNKNOWN_REFERENCE',
      message: `"${name}" is no record of ${dataset.name}; name one by its natural key or its ${dataset.label.name}.`,
      messageZh: `"${dataset.title}"中没有"${name}"`,
    };
  }
  return {
    row,
    column,
    code: 'AMBIGUOUS_REFERENCE',
    message: `"${name}" names ${found.length} records of ${dataset.name}; use the natural key.`,
    messageZh: `"${dataset.title}"中有${found.length}条"${name}",请用自然键`,
  };
}
