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
  if (isGiven(operationName) && typeof operationName !== 'string') return undefined;
  const variables = readMember(asked.variables, request.method);
  const extensions = readMember(asked.extensions, request.method);
  if (variables === undefined || extensions === undefined) return undefined;
  const { persistedQuery, ...others } = extensions;
  const digest = digestOf(query, persistedQuery);
  if (digest === undefined) return undefined;
  return JSON.stringify([digest, operationName ?? null, inOrder(variables), inOrder(others)]);
}

/** The digest of a query, which is also how a persisted query is named: with its text or without, it is the same question. */
function digestOf(query: unknown, persisted: unknown): string | undefined {
  const named = isObject(persisted) && typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : undefined;
  if (typeof query !== 'string') return query === undefined ? named : undefined;
  const digest = hash('sha256', query, 'hex');
  // A wrong name is for Apollo to refuse.
  return persisted === undefined || named === digest ? digest : undefined;
}

/** Variables or extensions; in a query string they stand as JSON. Undefined where they are no object, or a very deep one. */
function readMember(value: unknown, method: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = method !== 'POST' && typeof value === 'string' ? JSON.parse(value) : value;
    if (!isGiven(read)) return {};
    return isObject(read) && !isDeeper(read, DEEPEST) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1));
}

/** The same value for objects that hold the same in whatever order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  // Pairs, not an object: in one of JavaScript's, names that are numbers go first and __proto__ is no name.
  const pairs = Object.entries(value).map(([name, item]) => [name, inOrder(item)] as const);
  return { of: pairs.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
