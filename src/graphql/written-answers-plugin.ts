import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  locatedError,
} from 'graphql';
import { readWritten, type WrittenQuestion } from './answer-shapes.js';
import type { RequestContext } from './context.js';
import type { FormatError } from './errors.js';
import { writtenData } from './written-answer.js';

/**
 * Has PostgreSQL write the whole answer to what is asked again, in one statement, wherever it can: to read rows of several
 * levels, put them together and write them as JSON took four times the processor. All else is executed as a document is.
 * Tests ask every question both ways. What is known of a document goes with it, as Apollo keeps it.
 */
export function writtenAnswers(schema: GraphQLSchema, formatError: FormatError): ApolloServerPlugin<RequestContext> {
  // Of a document without variables the shape is always the same; of others it is read each time.
  const known = new WeakMap<DocumentNode, Map<string, 'asked' | 'not written' | WrittenQuestion>>();

  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, operationName, request, contextValue }) => {
        // Undefined where nobody says which of several operations is meant, whatever Apollo's types promise.
        if (operation?.operation !== 'query') return null;
        const operations = known.get(document) ?? new Map<string, 'asked' | 'not written' | WrittenQuestion>();
        known.set(document, operations);
        const name = operationName ?? '';
        const found = operations.get(name);
        if (found === undefined) operations.set(name, 'asked');
        if (found === undefined || found === 'not written') return null;
        const written = found === 'asked' ? read() : found;
        if (written === undefined) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: await answer(written) } };

        function read(): WrittenQuestion | undefined {
          const definitions = operation?.variableDefinitions ?? [];
          const { coerced } = getVariableValues(schema, definitions, request.variables ?? {});
          if (operation === undefined || coerced === undefined) return undefined;
          const { registry } = contextValue.reader;
          const written = readWritten({ schema, registry, document, operation, variables: coerced });
          if (definitions.length === 0) operations.set(name, written ?? 'not written');
          return written;
        }

        async function answer({ shape, nodes, key }: WrittenQuestion) {
          try {
            return { data: writtenData(await contextValue.reader.answer(shape)) };
          } catch (fault) {
            const data = shape.root.form === 'list' ? null : { [key]: null };
            return { errors: [format(fault, nodes, key)], data };
          }
        }
      },
    }),
  };

  function format(fault: unknown, nodes: readonly FieldNode[], key: string): GraphQLFormattedError {
    const error = locatedError(fault, nodes, [key]);
    return formatError(error.toJSON(), error);
  }
}
