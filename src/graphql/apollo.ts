import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { compiledExecution } from './compiled-execution.js';
import type { RequestContext } from './context.js';
import { costPlugin } from './cost-plugin.js';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits.js';
import { formatGraphqlError, type ReportFault } from './errors.js';
import { introspectionPlugin } from './introspection-plugin.js';
import { KnownQuestions } from './known-questions.js';
import { persistedQueries } from './persisted-queries.js';
import { sharingPlugin } from './sharing-plugin.js';
import type { TrustedDocuments } from './trusted-documents.js';
import { unavailablePlugin } from './unavailable-plugin.js';
import { stringifyAnswer } from './written-answer.js';
import { writtenAnswers } from './written-answers-plugin.js';

/**
 * Apollo Server for the public, read-only schema. Options: https://www.apollographql.com/docs/apollo-server/api/apollo-server
 * `csrfPrevention` is off: the endpoint reads no cookie and writes nothing, so that a plain GET link can do no harm and
 * should work. Introspection is on: the data is open, and so is its form.
 */
export function createApollo(
  schema: GraphQLSchema,
  report: ReportFault,
  documents: TrustedDocuments = new Map(),
  questions: KnownQuestions = new KnownQuestions(),
): ApolloServer<RequestContext> {
  const formatError = formatGraphqlError(report);
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: persistedQueries(documents),
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    validationRules: [documentLimits],
    // A document of mistakes is answered with the first few.
    validationOptions: { maxErrors: 5 },
    formatError,
    stringifyResult: stringifyAnswer,
    plugins: [
      // It costs a hook for every field and knows nothing of revisions.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      introspectionPlugin,
      revisionPlugin,
      costPlugin,
      legacyStatusPlugin,
      unavailablePlugin,
      sharingPlugin,
      writtenAnswers(schema, formatError, questions),
      compiledExecution(schema, formatError),
    ],
  });
}

/** Says in every answer which revision it shows. */
const revisionPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      const { revision } = contextValue.reader.present;
      response.http.headers.set('x-data-revision', String(revision));
      if (response.body.kind === 'single') {
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, revision };
      }
    },
  }),
};

// BAD_ARGUMENT is what our own scalars say of a variable.
const REQUEST_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_ARGUMENT']);

/**
 * GraphQL over HTTP: to a client that does not know `application/graphql-response+json`, a document that can not be
 * parsed, validated or given its variables is answered with 200, since it could not tell our 4xx from a proxy's.
 */
const legacyStatusPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors }) => {
      const accept = request.http?.headers.get('accept') ?? '';
      // What overflowed the stack arrives here as the bare error that it was.
      const codes = errors?.filter((error) => error instanceof GraphQLError).map(({ extensions }) => extensions.code);
      const isRequestError = codes?.some((code) => REQUEST_ERRORS.has(String(code))) ?? false;
      const hasNoData = response.body.kind === 'single' && response.body.singleResult.data === undefined;
      if (isRequestError && hasNoData && !accept.includes('application/graphql-response+json'))
        response.http.status = 200;
    },
  }),
};
