import type { FastifyInstance } from 'fastify';
import type { RestDoor } from './answer.js';
import { addCoverageRoute } from './coverage-route.js';
import { addDatasetRoute } from './dataset-route.js';
import { addDatasetsRoute } from './datasets-route.js';
import { addHistoryRoute } from './history-route.js';
import { addListRoute } from './list-route.js';
import { addOpenapiRoute } from './openapi-route.js';
import { addRecordRoute } from './record-route.js';
import { addSchemaRoute } from './schema-route.js';
import { addSearchRoute } from './search-route.js';
import { addStatisticsRoute } from './statistics-route.js';

/**
 * The REST door: the same records as GraphQL has, by address. A route is one file; what it knows of a dataset it has from
 * the registry. Fixed names (`/datasets`, `/{dataset}/schema.json`) win over `{dataset}` and `{id}` in whatever order they
 * are added.
 */
export function addRestDoor(app: FastifyInstance, door: RestDoor): void {
  const { registry } = door;
  addOpenapiRoute(app, registry);
  addDatasetsRoute(app, door);
  addDatasetRoute(app, door);
  if (registry.find('duties') !== undefined && registry.find('agencies') !== undefined) addCoverageRoute(app, door);
  addSearchRoute(app, door);
  addListRoute(app, door);
  addSchemaRoute(app, door);
  addStatisticsRoute(app, door);
  addRecordRoute(app, door);
  addHistoryRoute(app, door);
}
