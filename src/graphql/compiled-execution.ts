import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './context.js';
import type { FormatError } from './errors.js';
import { hasLargerVariables } from './input-size.js';

/** What is known of an operation: that it was asked before, that it can not be compiled, or what it was compiled to. */
type Operation = 'seen' | 'interpreted' | CompiledQuery;

/**
 * Executes documents that are asked again as compiled functions, with the result that graphql-js gives: tests ask every
 * question of both. A document that is asked once is interpreted, since compiling it would cost more. What was compiled goes
 * with the parsed document that Apollo keeps, so its bound of memory is Apollo's.
 * Options: https://github.com/zalando-incubator/graphql-jit#api
 */
export function compiledExecution(schema: GraphQLSchema, formatError: FormatError): ApolloServerPlugin<RequestContext> {
  const known = new WeakMap<DocumentNode, Map<string, Operation>>();

  const compiledFor = (document: DocumentNode, name: string | null): CompiledQuery | undefined => {
    const operations = known.get(document) ?? new Map<string, Operation>();
    known.set(document, operations);
    const key = name ?? '';
    const operation =
      operations.get(key) === 'seen' ? compile(schema, document, name) : (operations.get(key) ?? 'seen');
    operations.set(key, operation);
    return typeof operation === 'string' ? undefined : operation;
  };

  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, operationName, request, contextValue }) => {
        // Undefined where nobody says which of several operations is meant, whatever Apollo's types promise.
        if (operation?.operation !== 'query') return null;
        const compiled = compiledFor(document, operationName);
        if (compiled === undefined) return null;
        const variables = request.variables ?? {};
        // graphql-jit lets an object with two keys pass where exactly one may be given; and of variables that do not fit
        // graphql-js speaks in words that we know.
        if ('errors' in getVariableValues(schema, operation.variableDefinitions ?? [], variables)) return null;
        const { data, errors } = await compiled.query(undefined, contextValue, variables);
        if (data === undefined) return null;
        const problems = errors === undefined || errors.length === 0 ? {} : { errors: errors.map(format) };
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { ...problems, data } },
        };
      },
    }),
  };

  function format(error: GraphQLError): GraphQLFormattedError {
    const { message, locations, path } = error;
    return formatError({ message, ...(locations && { locations }), ...(path && { path }) }, error);
  }
}

// graphql-jit writes the reading of variables out, along every reference of a filter: eight seconds of the event loop and
// 700 MB for a single one.
const MOST_INPUT_FIELDS = 200;

function compile(schema: GraphQLSchema, document: DocumentNode, name: string | null): Operation {
  if (hasConditions(document)) return 'interpreted';
  const operation = getOperationAST(document, name);
  if (!operation || hasLargerVariables(schema, operation, MOST_INPUT_FIELDS)) return 'interpreted';
  const compiled = compileQuery(schema, document, name ?? undefined, { disablingCapturingStackErrors: true });
  return isCompiledQuery(compiled) ? compiled : 'interpreted';
}

// graphql-jit 0.8.9 loses a fragment that is spread twice under opposite conditions.
function hasConditions(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    enter: (node) => {
      found ||= node.kind === Kind.DIRECTIVE && (node.name.value === 'skip' || node.name.value === 'include');
    },
  });
  return found;
}
