import type { FastifyInstance } from 'fastify';
import { DATA_LICENCE } from '../catalog/publisher.js';
import { answer, readRequest } from '../rest/answer.js';
import { refuseUnknown } from '../rest/parameters.js';
import { sharedAnswer } from '../rest/shared-answer.js';
import type { FeedsDoor } from './door.js';

const TYPES = ['application/linkset+json', 'application/json'] as const;

/** `GET /.well-known/api-catalog`: the interfaces of this server and where each is described (RFC 9727, RFC 9264). */
export function addApiCatalogRoute(app: FastifyInstance, door: FeedsDoor): void {
  app.get('/.well-known/api-catalog', sharedAnswer(TYPES), (request, reply) => {
    const asked = readRequest(request, TYPES);
    refuseUnknown(asked.query, []);
    return answer(door, reply, asked, async (reader) => ({
      body: linkset(door.address()),
      revision: reader.present.revision,
    }));
  });
}

function linkset(address: string) {
  const to = (path: string, type: string, title: string) => [{ href: address + path, type, title }];
  const licence = [{ href: DATA_LICENCE }];
  const status = to('/health/ready', 'application/json', '服务状态 Status');
  return {
    linkset: [
      {
        anchor: `${address}/.well-known/api-catalog`,
        item: ['/api/v1', '/graphql'].map((path) => ({ href: address + path })),
      },
      {
        anchor: `${address}/api/v1`,
        'service-desc': to('/openapi.json', 'application/vnd.oai.openapi+json', 'OpenAPI 3.1'),
        'service-doc': to('/docs', 'text/html', '接口文档 Documentation'),
        'service-meta': [
          ...to('/catalog.jsonld', 'application/ld+json', 'DCAT-AP 3'),
          ...to('/catalog.ttl', 'text/turtle', 'DCAT-AP 3'),
        ],
        status,
        license: licence,
      },
      {
        anchor: `${address}/graphql`,
        'service-doc': to('/graphiql', 'text/html', 'GraphiQL'),
        status,
        license: licence,
      },
    ],
  };
}
