import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { GRAPHIQL_SCRIPT, GRAPHIQL_STYLE, graphiqlPage } from '../page/graphiql-page.js';
import { PROJECT_FOLDER } from '../project-folder.js';

// GraphiQL 3 is the last that ships one ready file; it draws with inline styles, hence its own policy.
const EXPLORER =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The explorer of the GraphQL door, with everything it loads from here (`scripts/build-assets.mjs`). */
export async function addExplorer(app: FastifyInstance): Promise<void> {
  app.get('/graphiql', (_, reply) =>
    reply.type('text/html').header('content-security-policy', EXPLORER).send(graphiqlPage().toString()),
  );
  app.get('/graphiql/start.js', (_, reply) => reply.type('text/javascript').send(GRAPHIQL_SCRIPT));
  app.get('/graphiql/start.css', (_, reply) => reply.type('text/css').send(GRAPHIQL_STYLE));
  await app.register(fastifyStatic, {
    root: join(PROJECT_FOLDER, 'dist', 'src', 'page', 'explorer'),
    prefix: '/graphiql/assets/',
    decorateReply: false,
    index: false,
  });
}
