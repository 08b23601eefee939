import type { FastifyInstance } from 'fastify';
import { addApiCatalogRoute } from './api-catalog-route.js';
import { addFeedRoutes } from './atom/feed-routes.js';
import { addCatalogueRoutes } from './catalogue-routes.js';
import type { FeedsDoor } from './door.js';
import { addTableSchemaRoute } from './table-schema-route.js';

/** The feeds: what other programs harvest and follow without being told about this one. */
export function addFeeds(app: FastifyInstance, door: FeedsDoor): void {
  addCatalogueRoutes(app, door);
  addApiCatalogRoute(app, door);
  addTableSchemaRoute(app, door);
  addFeedRoutes(app, door);
}
