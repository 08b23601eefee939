import type { GraphQLScalarType } from 'graphql';
import type { EntryClass } from '../catalog/column-kind.js';
import type { Dataset, Registry } from '../catalog/registry.js';
import type { EnumObject } from './code-enums.js';

/** Anything that type-graphql accepts as the type of a field. */
export type FieldType = GraphQLScalarType | EnumObject | (abstract new () => object);

/** The generated classes of one dataset: what its GraphQL types are noted on. */
export interface DatasetParts {
  readonly dataset: Dataset;
  readonly connection: new () => object;
  readonly edge: new () => object;
  readonly version: new () => object;
  readonly filter: new () => object;
  readonly order: new () => object;
  readonly by: new () => object;
  readonly listArguments: new () => object;
}

/** All classes of a schema in the making. They exist before their fields do, so that types may lead to each other. */
export interface SchemaParts {
  readonly registry: Registry;
  readonly of: (datasetName: string) => DatasetParts;
  /** Entry classes of embedded lists that have their type already. */
  readonly entries: Set<EntryClass>;
  /** Shared filter inputs by name. */
  readonly filters: Map<string, new () => object>;
  /** The class on which generated fields of the query root are noted. */
  readonly queries: new () => object;
}
