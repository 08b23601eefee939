import { readConfig } from './config.js';
import { endOnSignal, fail, startSmall } from './process.js';

try {
  const { started, asked } = startSmall();
  const { serve } = await import('./serve.js');
  const starting = serve(readConfig(process.env), console.log, asked);
  // A signal while it is still starting waits for the start, so that no database is left behind.
  endOnSignal(async () => (await starting).close());
  const { address } = await starting;
  started();
  console.log(`
龙城政务公开数据 Longcheng Open Data is ready.
  Data page   ${address}/
  GraphQL     ${address}/graphql
  Explorer    ${address}/graphiql
  REST        ${address}/api/v1/datasets
  REST docs   ${address}/docs
Ctrl-C stops it.`);
} catch (error) {
  fail(error);
}
