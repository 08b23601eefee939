import type { Cadence } from './cadence.js';
import type { CheckDeclaration } from './check.js';
import type { ClauseCode } from './clause.js';
import type { ClockDeclaration } from './clock.js';
import type { Privacy } from './column.js';
import type { ColumnKind } from './column-kind.js';
import type { CountedOnly, RecordClass } from './dataset.js';
import type { FamilyName } from './family.js';
import type { Value } from './value.js';

/** A column of a built dataset. */
export interface Column {
  readonly name: string;
  /** snake_case; the main part when the kind has several. */
  readonly databaseName: string;
  readonly kind: ColumnKind;
  readonly title: string;
  readonly description: string;
  readonly nullable: boolean;
  readonly privacy: Privacy;
  readonly aliases: readonly string[];
  readonly indexed: boolean;
  readonly source: string | undefined;
  /** What an empty cell of a file means; undefined: that the column holds nothing. */
  readonly whenEmpty: Value | undefined;
  /** Filled by the catalogue itself, not by a file. */
  readonly isSystem: boolean;
}

export interface OrderTerm {
  readonly column: Column;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

/** A way from a record to the records that refer to it. */
export interface InverseRelation {
  readonly name: string;
  /** The dataset whose records refer. */
  readonly dependent: Dataset;
  /** Its reference columns that lead here; a record counts when any of them does. */
  readonly by: readonly Column[];
}

/** A dataset, built, checked and frozen: what every door derives from. */
export interface Dataset {
  /** kebab-case, plural: `three-determination-plans`. */
  readonly name: string;
  /** `threeDeterminationPlans`: the root field that lists. */
  readonly pluralName: string;
  /** `threeDeterminationPlan`: the root field that finds one. */
  readonly singularName: string;
  /** `ThreeDeterminationPlan`. */
  readonly typeName: string;
  /** `three_determination_plans`, in schema `open`. */
  readonly tableName: string;
  readonly title: string;
  readonly description: string;
  readonly family: FamilyName;
  readonly clauses: readonly ClauseCode[];
  readonly cadence: Cadence;
  readonly recordClass: RecordClass;
  /** System columns first, then those every record has, then the dataset's own. */
  readonly columns: readonly Column[];
  readonly key: readonly (readonly Column[])[];
  readonly label: Column;
  readonly order: readonly OrderTerm[];
  readonly inverses: readonly InverseRelation[];
  readonly checks: readonly CheckDeclaration[];
  readonly clocks: readonly ClockDeclaration[];
  readonly countedOnly: CountedOnly | undefined;
  /** The last day on which a record may be displayed; it is erased afterwards. */
  readonly displayedUntil: Column | undefined;
  readonly column: (name: string) => Column | undefined;
  /** The dataset that a reference column leads to; undefined for any other column. */
  readonly referredBy: (column: Column) => Dataset | undefined;
}

/** All datasets, immutable; the one thing that everything derived is derived from. */
export interface Registry {
  readonly datasets: readonly Dataset[];
  /** The dataset of a kebab-case name. */
  readonly find: (name: string) => Dataset | undefined;
  /** The dataset of a kebab-case name that is known to exist. */
  readonly get: (name: string) => Dataset;
}

/** The name of the dataset that a reference column leads to, or undefined for any other column. */
export function referenceTarget(column: Column): string | undefined {
  return column.kind.graphql.type === 'reference' ? column.kind.graphql.target : undefined;
}
