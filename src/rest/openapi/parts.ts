import type { JsonSchema } from '../../catalog/column-kind.js';
import { SchemaShelf } from '../json-schema.js';

/** Anything of an OpenAPI document that is no JSON Schema: parameters, responses, operations. */
export type OpenapiObject = Readonly<Record<string, unknown>>;

/** The shelf on which the schemas of the document stand. */
export function documentShelf(): SchemaShelf {
  return new SchemaShelf('#/components/schemas/');
}

export function sharedParameter(name: string): OpenapiObject {
  return { $ref: `#/components/parameters/${name}` };
}

export function sharedResponse(name: string): OpenapiObject {
  return { $ref: `#/components/responses/${name}` };
}

/** A response in a text format that JSON Schema does not describe. */
export function textResponse(description: string, type: string): OpenapiObject {
  return jsonResponse(description, { type: 'string' }, type);
}

/** Some of the shared headers, and those that every answer has. */
export function headersOf(...names: readonly string[]): OpenapiObject {
  const all = [...names, 'RateLimit', 'RateLimit-Policy', 'Access-Control-Allow-Origin'];
  return Object.fromEntries(all.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** A response in JSON with the headers that all have. */
export function jsonResponse(description: string, schema: JsonSchema, type = 'application/json'): OpenapiObject {
  return {
    description,
    headers: headersOf('ETag', 'Link', 'Cache-Control', 'X-Data-Revision'),
    content: { [type]: { schema } },
  };
}

/** The answers that every operation may give instead of what was asked for. */
export function otherResponses(...names: readonly ('BadRequest' | 'NotFound')[]): OpenapiObject {
  const statuses = { BadRequest: '400', NotFound: '404' } as const;
  return {
    '304': sharedResponse('NotModified'),
    ...Object.fromEntries(names.map((name) => [statuses[name], sharedResponse(name)])),
    '401': sharedResponse('WrongKey'),
    '406': sharedResponse('NotAcceptable'),
    '429': sharedResponse('RateLimited'),
    '500': sharedResponse('Fault'),
    default: sharedResponse('Fault'),
  };
}

/** Where the server is in examples; whoever copies one has it there. */
export const EXAMPLE_SERVER = 'http://127.0.0.1:4000';

/** An example that can be copied into a shell; a test executes it. */
export function example(path: string): OpenapiObject {
  return { 'x-codeSamples': [{ lang: 'Shell', label: 'curl', source: `curl -s '${EXAMPLE_SERVER}${path}'` }] };
}
