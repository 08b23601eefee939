import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { SharedAnswer } from '../../rest/shared-answer.js';

const TYPES = ['application/json', 'application/graphql-response+json'] as const;

// What a GraphQL request is made of; with anything else in it, it is answered by itself.
const MEMBERS = ['query', 'operationName', 'variables', 'extensions'];

// Deeper variables are no question that anyone asks twice.
const DEEPEST = 40;

/** How answers of the GraphQL endpoint are shared, GET with POST. */
export const sharedGraphql: SharedAnswer = { types: TYPES, questionOf: graphqlQuestion };

function graphqlQuestion(request: FastifyRequest): string | undefined {
  const asked = request.method === 'POST' ? request.body : request.query;
  if (!isObject(asked) || Object.keys(asked).some((name) => !MEMBERS.includes(name))) return undefined;
  const { query, operationName } = asked;
  if (typeof query !== 'string' || (isGiven(operationName) && typeof operationName !== 'string')) return undefined;
  const variables = readMember(asked.variables, request.method);
  const extensions = readMember(asked.extensions, request.method);
  if (variables === undefined || extensions === undefined) return undefined;
  return JSON.stringify([hash('sha256', query, 'base64url'), operationName ?? null, variables, extensions]);
}

/** Variables or extensions with their members in order; in a query string they stand as JSON. */
function readMember(value: unknown, method: string): unknown {
  try {
    const read = method !== 'POST' && typeof value === 'string' ? JSON.parse(value) : value;
    if (!isGiven(read)) return null;
    return isObject(read) ? inOrder(read, 0) : undefined;
  } catch {
    return undefined;
  }
}

function inOrder(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) throw new RangeError('The variables are nested too deeply.');
  if (Array.isArray(value)) return value.map((item) => inOrder(item, depth + 1));
  if (!isObject(value)) return value;
  // Pairs, not an object: in one of JavaScript's, names that are numbers go first and __proto__ is no name.
  const pairs = Object.entries(value).map(([name, item]) => [name, inOrder(item, depth + 1)] as const);
  return { of: pairs.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
