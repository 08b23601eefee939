/** A server in a process of its own, to be tormented: it tells its address, and its memory when it is asked for it. */
import { openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { endOnSignal } from '../../src/process.js';
import { buildServer } from '../../src/server/build-server.js';
import { STANDARD_PRESSURE } from '../../src/server/pressure.js';

const [url = ''] = process.argv.slice(2);
const database = await openDatabase(registry, { url, dataDirectory: '/nowhere' });
const { app } = await buildServer({
  database,
  schema: buildSchema(registry),
  logLevel: 'error',
  pressure: STANDARD_PRESSURE,
});
const close = async () => {
  await app.close();
  await database.close();
};
endOnSignal(close);
// Whoever started it is gone, however that happened.
process.on('disconnect', () => void close().finally(() => process.exit()));
process.on('message', () => {
  global.gc?.();
  global.gc?.();
  const { heapUsed: heap, rss } = process.memoryUsage();
  process.send?.({ heap, rss });
});
process.send?.({ address: await app.listen({ host: '127.0.0.1', port: 0 }) });
