import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { openContext, type RequestContext } from '../graphql/context.js';
import type { KnownQuestions } from '../graphql/known-questions.js';
import type { SizeBook } from '../query/dataset-sizes.js';
import type { RequestReader } from '../query/request-reader.js';
import type { MeasuredFiles } from '../reports/measured-files.js';
import type { TallyBook } from '../reports/tally-book.js';
import { nameDocument } from './document-id.js';
import { spendingOf } from './quotas.js';
import { sharedGraphql } from './shared-answers/graphql-question.js';

export interface GraphqlRoute {
  readonly apollo: ApolloServer<RequestContext>;
  readonly questions: KnownQuestions;
  readonly openReader: (reply: FastifyReply) => Promise<RequestReader>;
  readonly sizes: SizeBook;
  readonly measured: MeasuredFiles;
  readonly tallies: TallyBook;
}

/**
 * `/graphql`: what is known from before goes straight to the database, everything else through Apollo Server.
 * https://www.apollographql.com/docs/apollo-server/integrations/integration-index
 */
export function addGraphqlRoute(app: FastifyInstance, { apollo, questions, openReader, ...books }: GraphqlRoute): void {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const known = contexts.get(request);
    if (known !== undefined) return known;
    const context = await openContext(() => openReader(reply), { ...books, spending: spendingOf(request) });
    return { ...context, question: request.passage?.key.question };
  };
  const throughApollo = fastifyApolloHandler(apollo, { context: contextOf });

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    config: { shared: sharedGraphql },
    preValidation: nameDocument,
    handler: async (request, reply) => {
      const answer = await knownAnswer(request, reply);
      return answer ?? throughApollo.call(app, request, reply);
    },
  });

  /** The answer to a known question; undefined where Apollo has to give it, or to say what is wrong. */
  async function knownAnswer(request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
    const { passage } = request;
    if (passage === null || !questions.has(passage.key.question)) return undefined;
    try {
      const context = await contextOf(request, reply);
      contexts.set(request, context);
      const answer = await questions.answer(passage.key.question, context);
      if (answer === undefined) return undefined;
      reply.headers({
        'content-type': `${passage.type}; charset=utf-8`,
        'cache-control': 'public',
        'x-data-revision': String(context.reader.present.revision),
      });
      return answer;
    } catch {
      // Asked in the ordinary way it fails again, and there the client is told how.
      return undefined;
    }
  }
}
