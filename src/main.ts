import { readConfig } from './config.js';
import { endOnSignal, fail } from './process.js';
import { serve } from './serve.js';

try {
  const { address, close } = await serve(readConfig(process.env), console.log);
  endOnSignal(close);
  console.log(`
龙城政务公开数据 Longcheng Open Data is ready.
  Data page   ${address}/
  GraphQL     ${address}/graphql
  Explorer    ${address}/graphiql
Ctrl-C stops it.`);
} catch (error) {
  fail(error);
}
