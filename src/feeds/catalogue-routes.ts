import type { FastifyInstance } from 'fastify';
import type { Quad } from 'n3';
import type { RequestReader } from '../query/request-reader.js';
import { distributionsOf } from '../reports/distributions.js';
import { answer, readRequest } from '../rest/answer.js';
import { refuseUnknown } from '../rest/parameters.js';
import { sharedAnswer } from '../rest/shared-answer.js';
import { jsonLd } from './dcat/json-ld.js';
import type { FeedsDoor } from './door.js';

/** `GET /catalog.jsonld` and `/catalog.ttl`: the catalogue in DCAT-AP 3, for portals that harvest it. */
export function addCatalogueRoutes(app: FastifyInstance, door: FeedsDoor): void {
  const add = (
    path: string,
    types: readonly [string, ...string[]],
    write: (quads: readonly Quad[]) => unknown,
  ): void => {
    app.get(path, sharedAnswer(types), (request, reply) => {
      const asked = readRequest(request, types);
      refuseUnknown(asked.query, []);
      return answer(door, reply, asked, async (reader) => ({
        body: await write(await graphOf(reader, door)),
        revision: reader.present.revision,
      }));
    });
  };
  add('/catalog.jsonld', ['application/ld+json', 'application/json'], jsonLd);
  add('/catalog.ttl', ['text/turtle'], async (quads) => (await import('./dcat/turtle.js')).turtle(quads));
}

async function graphOf(reader: RequestReader, { address, measured }: FeedsDoor): Promise<readonly Quad[]> {
  const described = await Promise.all(
    reader.registry.datasets.map(async (dataset) => ({
      dataset,
      summary: await reader.summary(dataset),
      distributions: await distributionsOf(reader, measured, dataset),
    })),
  );
  // A harvester comes once a day: what it needs of RDF is loaded then.
  const { catalogueGraph } = await import('./dcat/catalogue-graph.js');
  return catalogueGraph(described, address());
}
