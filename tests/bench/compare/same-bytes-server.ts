/** The least that Fastify does: a route without hooks that sends bytes it has ready, as many as BYTES says. Prints its address. */
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

const app = Fastify();
const bodies: readonly string[] = JSON.parse(readFileSync(String(process.env.BODIES), 'utf8'));
for (const [index, text] of bodies.entries()) {
  const body = Buffer.from(text);
  app.get(`/${index}`, (_, reply) => reply.header('content-type', 'application/json; charset=utf-8').send(body));
}
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
