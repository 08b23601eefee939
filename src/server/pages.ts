import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Registry } from '../catalog/registry.js';
import { datasetDocsPage, docsPage } from '../page/docs-page.js';
import { GRAPHIQL_SCRIPT, GRAPHIQL_STYLE, graphiqlPage } from '../page/graphiql-page.js';
import { homePage, PAGE_STYLE } from '../page/home-page.js';
import type { Markup } from '../page/html.js';
import type { OpenReader } from '../rest/answer.js';
import { namedDataset } from '../rest/named-dataset.js';

const require = createRequire(import.meta.url);

// GraphiQL 3 is the last that ships one ready file; it draws with inline styles, hence its own policy.
const ASSETS = { graphiql: '', react: 'umd', 'react-dom': 'umd' };
const STRICT =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const EXPLORER =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The pages for people: home, documentation and explorer, with everything they load from here. */
export async function addPages(app: FastifyInstance, registry: Registry, openReader: OpenReader): Promise<void> {
  app.get('/', async (_, reply) => {
    const reader = await openReader(reply);
    const listed = await Promise.all(
      reader.registry.datasets.map(async (dataset) => ({ dataset, summary: await reader.summary(dataset) })),
    );
    const { revision } = reader.present;
    return reply
      .type('text/html')
      .header('content-security-policy', STRICT)
      .header('x-data-revision', revision)
      .send(homePage(listed, revision).toString());
  });
  app.get('/docs', (_, reply) => sendStrict(reply, docsPage(registry)));
  app.get<{ Params: { dataset: string } }>('/docs/:dataset', (request, reply) =>
    sendStrict(reply, datasetDocsPage(namedDataset(registry, request.params.dataset))),
  );
  app.get('/page.css', (_, reply) => reply.type('text/css').send(PAGE_STYLE));
  app.get('/graphiql', (_, reply) =>
    reply.type('text/html').header('content-security-policy', EXPLORER).send(graphiqlPage().toString()),
  );
  app.get('/graphiql/start.js', (_, reply) => reply.type('text/javascript').send(GRAPHIQL_SCRIPT));
  app.get('/graphiql/start.css', (_, reply) => reply.type('text/css').send(GRAPHIQL_STYLE));
  for (const [name, folder] of Object.entries(ASSETS)) {
    const root = join(dirname(require.resolve(`${name}/package.json`)), folder);
    await app.register(fastifyStatic, {
      root,
      prefix: `/graphiql/assets/${name}/`,
      decorateReply: false,
      index: false,
    });
  }
}

/** A page that needs nothing but its style. */
function sendStrict(reply: FastifyReply, page: Markup): FastifyReply {
  return reply.type('text/html').header('content-security-policy', STRICT).send(page.toString());
}
