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
import type { KnownQuestions } from './known-questions.js';
import { writtenData } from './written-answer.js';

/**
 * Has PostgreSQL write the whole answer to what is asked again, in one statement, wherever it can: to read rows of several
 * levels, put them together and write them as JSON took four times the processor. All else is executed as a document is.
 * Tests ask every question both ways. What is known of a document goes with it, as Apollo keeps it.
 */
export function writtenAnswers(
  schema: GraphQLSchema,
  formatError: FormatError,
  questions: KnownQuestions,
): ApolloServerPlugin<RequestContext> {
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
        const definitions = operation.variableDefinitions ?? [];
        const { coerced: variables } = getVariableValues(schema, definitions, request.variables ?? {});
        if (variables === undefined) return null;
        const { registry } = contextValue.reader;
        const asked = { schema, document, operation, variables };
        const written = found === 'asked' ? readWritten({ ...asked, registry }) : found;
        if (definitions.length === 0) operations.set(name, written ?? 'not written');
        if (written === undefined) return null;
        if (contextValue.question !== undefined) questions.remember(contextValue.question, written, asked);
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: await answer(written) } };

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
