import type { Dataset } from '../catalog/registry.js';
import { databaseText } from '../database/copy-text.js';
import { tableColumns } from '../database/dataset-tables.js';
import type { Draft } from './draft.js';
import { type Face, facesOf } from './version-columns.js';

/** The natural key stands beside the cells. */
const NATURAL_KEY = 'natural_key';

interface Placed {
  readonly face: Face;
  /** Of its first part; the others follow. */
  readonly place: number;
}

/**
 * Writes versions as lists of cells, which PostgreSQL turns into a typed row at a fraction of what reading JSON costs.
 * Columns get their place as they are first met, so a list may be shorter than those that come after it.
 */
export class VersionCells {
  /** The columns of the dataset's table that the cells are for, in the order of the cells. */
  readonly columns: string[] = [];
  private readonly placed = new Map<string, Placed | undefined>();

  constructor(private readonly dataset: Dataset) {}

  /** The cells of a version. */
  of({ values, absences, redactions }: Draft): readonly (string | null)[] {
    const cells = new Array<string | null>(this.columns.length).fill(null);
    for (const name in values) {
      const value = values[name];
      const placed = this.placeOf(name);
      if (value === undefined || placed === undefined) continue;
      const { face, place } = placed;
      const stored = face.toDatabase(value);
      for (let part = 0; part < face.names.length; part += 1)
        cells[place + part] = textOrNull(stored[part], face.types[part] ?? '');
    }
    if (Object.keys(absences).length > 0) cells[this.placeOfJson('absences')] = JSON.stringify(absences);
    if (redactions.length > 0) cells[this.placeOfJson('redactions')] = JSON.stringify(redactions);
    return cells;
  }

  private placeOf(name: string): Placed | undefined {
    if (this.placed.has(name)) return this.placed.get(name);
    const face = facesOf(this.dataset).get(name);
    const placed = face === undefined ? undefined : { face, place: this.columns.length };
    if (face !== undefined) this.columns.push(...face.names);
    this.placed.set(name, placed);
    return placed;
  }

  private placeOfJson(name: string): number {
    const place = this.columns.indexOf(name);
    return place < 0 ? this.columns.push(name) - 1 : place;
  }
}

function textOrNull(value: unknown, type: string): string | null {
  return value === null || value === undefined ? null : databaseText(value, type);
}

/** A column that cells are for, and the expression for its typed value; `r` is the row that has the cells. */
export interface CellColumn {
  readonly name: string;
  readonly type: string;
  readonly expression: string;
}

/** The columns of a dataset's table that rows with cells fill. One that the table lost meanwhile is left out. */
export function cellColumns(dataset: Dataset, columns: readonly string[]): readonly CellColumn[] {
  const types = typesOf(dataset);
  const key = { name: NATURAL_KEY, type: 'text', expression: `r.${NATURAL_KEY}` };
  const others = columns.flatMap((name, place) => {
    const type = types.get(name);
    if (type === undefined) return [];
    const cell = `r.cells[${place + 1}]`;
    return [{ name, type, expression: type === 'text' ? cell : `${cell}::${type}` }];
  });
  return [key, ...others];
}

const typesByDataset = new WeakMap<Dataset, ReadonlyMap<string, string>>();

function typesOf(dataset: Dataset): ReadonlyMap<string, string> {
  const known = typesByDataset.get(dataset);
  if (known !== undefined) return known;
  const types = new Map(tableColumns(dataset).map(({ name, type }) => [name, type]));
  typesByDataset.set(dataset, types);
  return types;
}
