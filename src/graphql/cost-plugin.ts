import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { LongchengError } from '../errors.js';
import { LARGEST_COST } from '../query/cost.js';
import type { RequestContext } from './context.js';
import { answerOfDryRun, quotaFieldOf } from './dry-run.js';
import { estimateQuery, type QueryEstimate } from './query-cost.js';

/**
 * Works out what a question costs before anything of it runs, refuses what costs too much or more than its caller has
 * left, and says the cost in `extensions.cost`, which depends on the question and the revision alone. With
 * `rateLimit(dryRun: true)` nothing else of the document is run.
 */
export const costPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => {
    let quotaField: ReturnType<typeof quotaFieldOf>;
    return {
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        const variables = operation === undefined ? undefined : coerced(schema, operation, request.variables);
        // What can not be executed is refused by whoever executes it, and costs no more than asking.
        if (operation === undefined || operation === null || variables === undefined) return;
        const { reader, sizes, spending } = contextValue;
        const question = { schema, document, operation, variables, registry: reader.registry };
        const estimate = estimateQuery({ ...question, sizes: await sizes.at(reader.present) });
        contextValue.estimate = estimate;
        quotaField = quotaFieldOf(document, operation, variables);
        if (quotaField?.isDryRun === true || contextValue.isPaid === true) return;
        if (estimate.cost > LARGEST_COST) throw atTheDoor(tooCostly(estimate));
        await spending.spend(estimate.cost - 1).catch((error: unknown) => {
          throw error instanceof LongchengError ? atTheDoor(error) : error;
        });
      },
      responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (quotaField?.isDryRun !== true || operation === undefined) return null;
        const { data } = await answerOfDryRun({ schema, document, operation, request, contextValue });
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: data ?? null } } };
      },
      willSendResponse: async ({ response, contextValue: { estimate } }) => {
        if (estimate === undefined || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const cost = { requested: estimate.cost, maximum: LARGEST_COST };
        singleResult.extensions = { ...singleResult.extensions, cost };
        // What a caller has left is for nobody else, and true for a moment only.
        if (quotaField !== undefined) response.http.headers.set('cache-control', 'private, no-store');
      },
    };
  },
};

function coerced(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> | undefined,
): Readonly<Record<string, unknown>> | undefined {
  return getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {}, { maxErrors: 1 }).coerced;
}

function tooCostly({ cost, records, bytes, dearest }: QueryEstimate): LongchengError {
  const part = dearest === undefined ? '' : `; most of it is "${dearest.field}" with ${dearest.cost}`;
  const { singularName, name } = dearest?.dataset ?? {};
  const file = name === undefined ? '' : `, \`${singularName}Statistics\` for figures, or the whole dataset as a file`;
  return new LongchengError(
    'QUERY_TOO_COSTLY',
    `The question costs ${cost}, as it may answer with ${records} records; ${LARGEST_COST} is the most that is run${part}. Ask for smaller pages with "first" and page on${file}.`,
    { cost, maximum: LARGEST_COST, records, bytes, ...(dearest === undefined ? {} : { dearest: dearest.field }) },
  );
}

/** An error that is the whole answer, with the status that it has by REST too. */
function atTheDoor(cause: LongchengError): GraphQLError {
  return new GraphQLError(cause.message, { originalError: cause, extensions: { http: { status: cause.status } } });
}
