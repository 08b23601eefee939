import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Dataset, Registry } from '../catalog/registry.js';
import { costOf, type Estimate } from '../query/cost.js';
import type { DatasetSizes } from '../query/dataset-sizes.js';
import { add, NOTHING } from './cost-amount.js';
import { CostWalk } from './cost-walk.js';
import { QUOTA_FIELD } from './dry-run.js';
import { SelectedFields } from './selected-fields.js';

/** The estimate of a GraphQL question, and the part of its root that takes most. */
export interface QueryEstimate extends Estimate {
  readonly dearest:
    | { readonly field: string; readonly dataset: Dataset | undefined; readonly cost: number }
    | undefined;
}

/** What is known of a document that is valid and whose variables are coerced. */
export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly registry: Registry;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly sizes: DatasetSizes;
}

/**
 * Estimate what a question takes, from the page sizes it asks for and how many records there are. It is a function of
 * the question and the revision alone. A page counts as full unless its dataset holds fewer records than that; records
 * that hang on distinct parents count once each, so that fifty agencies asked for a hundred departments each come to the
 * departments that there are.
 */
export function estimateQuery(question: CostQuestion): QueryEstimate {
  const { schema, registry, document, operation, variables, sizes } = question;
  const root = schema.getQueryType();
  if (root === null || root === undefined) return { records: 0, bytes: 0, cost: 0, dearest: undefined };
  const selected = new SelectedFields(schema, document, variables);
  const walk = new CostWalk(selected, root, registry, sizes);
  // Asking what is left is free.
  const fields = selected.of(operation.selectionSet, root).filter(({ node }) => node.name.value !== QUOTA_FIELD);
  const parts = fields.map((field) => ({
    field: field.node.alias?.value ?? field.node.name.value,
    dataset: walk.datasetBehind(field),
    ...walk.field(field, { instances: 1, copies: 1, page: undefined, dataset: undefined }),
  }));
  const sum = parts.reduce(add, NOTHING);
  const dearest = parts.toSorted((one, other) => costOf(other) - costOf(one))[0];
  return {
    records: sum.records,
    bytes: Math.ceil(sum.bytes),
    cost: costOf(sum),
    dearest: dearest === undefined ? undefined : { ...dearest, cost: costOf(dearest) },
  };
}
