// PostGraphile 5 over the present records of the same database, as its documentation says one should set it up. Its own
// package with its own lockfile, so that nothing of it is part of the product. Prints its address when it is ready.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['bench_views'], poolConfig: { max: 10 } }),
  ],
  grafserv: { graphiql: false, graphqlPath: '/graphql' },
  grafast: { explain: false },
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
