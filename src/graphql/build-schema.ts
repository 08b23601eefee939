import 'reflect-metadata';
import { type GraphQLSchema, isInputObjectType } from 'graphql';
import { buildSchemaSync, Resolver } from 'type-graphql';
import type { Registry } from '../catalog/registry.js';
import { annualReportResolvers } from './annual-report-fields.js';
import { CatalogQueries, DatasetInfoResolver } from './catalog-fields.js';
import { ChangeResolver, ChangesQueries } from './changes-fields.js';
import { ColumnInfoResolver } from './column-info.js';
import { noteConnection, PageInfoResolver } from './connection-types.js';
import { coverageResolvers } from './coverage-fields.js';
import { DeadlineRuleQueries } from './deadline-rule-fields.js';
import { debtResolvers } from './debt-fields.js';
import { namedClass } from './describe.js';
import { resolveDirectly } from './direct-resolvers.js';
import { DistributionResolver } from './distribution-fields.js';
import { FieldDifferenceResolver } from './field-difference-types.js';
import { noteFilterInput } from './filter-inputs.js';
import { interpretationResolvers } from './interpretation-fields.js';
import { noteArguments } from './list-arguments.js';
import { measureResolvers } from './measures.js';
import { RateLimitQueries } from './rate-limit-field.js';
import { noteRecordFields } from './record-fields.js';
import { RecordHistoryQueries } from './record-history-field.js';
import { typeOfRecord } from './record-interfaces.js';
import { noteRecordType } from './record-types.js';
import { NodeQueries, noteRootFields } from './root-fields.js';
import type { DatasetParts, SchemaParts } from './schema-parts.js';
import { SearchConnectionResolver } from './search-connection.js';
import { SearchQueries } from './search-field.js';
import { SearchEdgeResolver } from './search-hit-fields.js';
import { noteStatistics } from './statistics-field.js';
import { figureResolvers } from './statistics-figures.js';
import { GroupKeyResolver } from './statistics-keys.js';
import { TallyResolver } from './tally-type.js';

/**
 * The GraphQL schema of a registry. type-graphql's decorators are called as plain functions on classes made for each
 * dataset, so that generated and hand-written types live in one schema. To be built once a process: type-graphql keeps
 * what it is told in one global store.
 */
export function buildSchema(registry: Registry): GraphQLSchema {
  const all = registry.datasets.map(makeParts);
  const byName = new Map(all.map((own) => [own.dataset.name, own]));
  const parts: SchemaParts = {
    registry,
    of: (name) => byName.get(name) ?? makeParts(registry.get(name)),
    entries: new Set(),
    filters: new Map(),
    queries: namedClass('GeneratedQueries'),
  };
  Resolver()(parts.queries);
  for (const own of all) {
    noteRecordType(own, parts);
    noteFilterInput(own, parts);
    noteArguments(own);
    noteConnection(own);
    noteRecordFields(own, parts);
    noteRootFields(own, parts);
    noteStatistics(own, parts);
  }
  const schema = buildSchemaSync({
    resolvers: [
      NodeQueries,
      CatalogQueries,
      ColumnInfoResolver,
      DatasetInfoResolver,
      DistributionResolver,
      TallyResolver,
      PageInfoResolver,
      ChangesQueries,
      ChangeResolver,
      RateLimitQueries,
      SearchQueries,
      SearchConnectionResolver,
      SearchEdgeResolver,
      RecordHistoryQueries,
      FieldDifferenceResolver,
      DeadlineRuleQueries,
      ...measureResolvers,
      ...figureResolvers,
      GroupKeyResolver,
      ...coverageResolvers(registry),
      ...debtResolvers(registry),
      ...annualReportResolvers(registry),
      ...interpretationResolvers(registry),
      parts.queries,
    ],
    orphanedTypes: registry.datasets.map(({ recordClass }) => recordClass),
    validate: false,
    // To introspect it takes a tenth of a second of every start; the tests validate it.
    skipCheck: true,
  });
  return resolveDirectly(withExclusiveInputs(schema), parts.queries, typeOfRecord);
}

function makeParts(dataset: DatasetParts['dataset']): DatasetParts {
  const made = (suffix: string) => namedClass(`${dataset.typeName}${suffix}`);
  return {
    dataset,
    connection: made('Connection'),
    edge: made('Edge'),
    version: made('Version'),
    filter: made('Filter'),
    order: made('Order'),
    by: made('By'),
    listArguments: made('ListArguments'),
  };
}

// type-graphql rc.4 knows no @oneOf, graphql-js does.
function withExclusiveInputs(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) && (type.name === 'AsOf' || type.name.endsWith('By'))) type.isOneOf = true;
  }
  return schema;
}
