import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { GRAPHIQL_SCRIPT, GRAPHIQL_STYLE, graphiqlPage } from '../page/graphiql-page.js';

const require = createRequire(import.meta.url);

// GraphiQL 3 is the last that ships one ready file; it draws with inline styles, hence its own policy.
const ASSETS = { graphiql: '', react: 'umd', 'react-dom': 'umd' };
const EXPLORER =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The explorer of the GraphQL door, with everything it loads from here. */
export async function addExplorer(app: FastifyInstance): Promise<void> {
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
