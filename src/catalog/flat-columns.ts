import { declaredColumns } from './column.js';
import type { ColumnKind } from './column-kind.js';
import type { Column, Dataset } from './registry.js';

/**
 * What flat files (CSV, XLSX, Parquet) have of a dataset: every column that the record JSON has, in its order, each in one
 * column of the file. A measured value, which is an object in JSON, has its cell as its source printed it, `300万元`, and
 * beside it its plain figures under the paths that they have in JSON: `fine.amount`.
 */
export interface FlatColumn {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly nullable: boolean;
  readonly content: FlatContent;
}

/** A value that a row or an entry of an embedded list holds under a name. */
export interface HeldValue {
  readonly name: string;
  readonly kind: ColumnKind;
  /** The column of the table; undefined within an entry. */
  readonly column: Column | undefined;
}

export type FlatContent =
  | { readonly form: 'id' | 'label' | 'absences' | 'redactions' | 'parent' | 'position' }
  | { readonly form: 'value'; readonly held: HeldValue }
  | { readonly form: 'figure'; readonly held: HeldValue; readonly figure: Figure };

/** A plain figure of a measured value: its name in JSON, and the member of the canonical value that it is. */
export interface Figure {
  readonly name: 'amount' | 'value' | 'unit';
  readonly member: 'value' | 'unit';
  readonly title: string;
  readonly description: string;
}

const CANONICAL = 'exact, in the canonical unit; follows from the column before it';

const FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  Money: [{ name: 'amount', member: 'value', title: '元', description: `In yuan: ${CANONICAL}.` }],
  Area: [{ name: 'value', member: 'value', title: '平方米', description: `In square metres: ${CANONICAL}.` }],
  Ratio: [{ name: 'value', member: 'value', title: '以1为整体', description: `1 is the whole: ${CANONICAL}.` }],
  Duration: [
    {
      name: 'value',
      member: 'value',
      title: '数值',
      description: 'How many units; follows from the column before it.',
    },
    { name: 'unit', member: 'unit', title: '单位', description: 'Which unit; follows from the column before it.' },
  ],
};

/** The plain figures of a kind; none where it is no measure. */
export function figuresOf({ graphql, isList }: ColumnKind): readonly Figure[] {
  return graphql.type === 'measure' && !isList ? (FIGURES[graphql.measure] ?? []) : [];
}

const known = new WeakMap<Dataset, readonly FlatColumn[]>();

/** The columns of a dataset's flat files. */
export function flatColumns(dataset: Dataset): readonly FlatColumn[] {
  const made = known.get(dataset) ?? makeFlatColumns(dataset);
  known.set(dataset, made);
  return made;
}

function makeFlatColumns(dataset: Dataset): readonly FlatColumn[] {
  return [
    {
      name: 'id',
      title: '全局标识',
      description: 'Opaque id across all datasets; it stays for ever.',
      nullable: false,
      content: { form: 'id' },
    },
    {
      name: 'label',
      title: '显示名称',
      description: 'What people call the record.',
      nullable: false,
      content: { form: 'label' },
    },
    ...dataset.columns.flatMap((column) => valueColumns(column, column)),
    {
      name: 'absences',
      title: '空缺说明',
      description:
        'Columns that hold nothing for a stated reason, as JSON; their cells hold the reason too, as in #NOT_PUBLISHED.',
      nullable: true,
      content: { form: 'absences' },
    },
    {
      name: 'redactions',
      title: '遮蔽说明',
      description: 'Columns that were masked before release, as JSON.',
      nullable: true,
      content: { form: 'redactions' },
    },
  ];
}

interface Described {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly title: string;
  readonly description: string;
  readonly nullable: boolean;
}

function valueColumns(described: Described, column: Column | undefined): readonly FlatColumn[] {
  const { name, kind, title, description, nullable } = described;
  const held: HeldValue = { name, kind, column };
  return [
    { name, title, description, nullable, content: { form: 'value', held } },
    ...figuresOf(kind).map(
      (figure): FlatColumn => ({
        name: `${name}.${figure.name}`,
        title: `${title}（${figure.title}）`,
        description: figure.description,
        nullable,
        content: { form: 'figure', held, figure },
      }),
    ),
  ];
}

/** The columns of a dataset that hold embedded lists: each has a flat table of its own. */
export function embeddedColumns(dataset: Dataset): readonly Column[] {
  return dataset.columns.filter(({ kind }) => kind.graphql.type === 'embedded');
}

/** The columns of the flat table of an embedded list: the record that an entry is of, its place there, its members. */
export function entryColumns(column: Column): readonly FlatColumn[] {
  const { graphql } = column.kind;
  if (graphql.type !== 'embedded') throw new TypeError(`${column.name} is no embedded list.`);
  return [
    {
      name: 'recordId',
      title: '所属记录标识',
      description: 'The record that the entry is of.',
      nullable: false,
      content: { form: 'parent' },
    },
    {
      name: 'position',
      title: '次序',
      description: 'Place of the entry in the list of its record, from 1.',
      nullable: false,
      content: { form: 'position' },
    },
    ...declaredColumns(graphql.entry).flatMap(({ options, ...declared }) =>
      valueColumns({ ...declared, nullable: options.nullable ?? false }, undefined),
    ),
  ];
}
