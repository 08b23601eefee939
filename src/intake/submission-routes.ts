import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { RunStatement } from '../database/statement.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { problemsOf, submissionsInReview } from '../publication/submission/read-submission.js';
import { submittedRows } from '../publication/submission/submitted-rows.js';
import { numberOf } from '../rest/parameters.js';
import { actorIn, queryOf, visibleSubmission } from './asking.js';
import type { IntakeDoor } from './door.js';
import { problemsCsv } from './problems-csv.js';
import { submissionJson } from './submission-json.js';

/** What waits, one submission, its problems as CSV, its rows: for its publisher and its reviewers. */
export function addSubmissionRoutes(app: FastifyInstance, { database }: IntakeDoor): void {
  app.get('/api/v1/submissions', async (request, reply) => {
    const actor = await actorIn(database, request);
    const waiting = await inWriterTransaction(database.writer, (run) => submissionsInReview(run, actor));
    return reply.header('cache-control', 'no-store').send({ data: waiting.map(submissionJson) });
  });
  app.get<{ Params: { id: string } }>('/api/v1/submissions/:id', async (request, reply) => {
    const submission = await visibleSubmission(database, request, request.params.id);
    return reply.header('cache-control', 'no-store').send(submissionJson(submission));
  });
  app.get<{ Params: { id: string } }>('/api/v1/submissions/:id/problems.csv', async (request, reply) => {
    const { id } = await visibleSubmission(database, request, request.params.id);
    // A transaction for each page of problems: none stays open for a reader who takes them slowly.
    const run: RunStatement = (statement) => inWriterTransaction(database.writer, (page) => page(statement));
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="problems-${id}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(Readable.from(problemsCsv(problemsOf(run, id))));
  });
  app.get<{ Params: { id: string } }>('/api/v1/submissions/:id/rows', async (request, reply) => {
    const submission = await visibleSubmission(database, request, request.params.id);
    const question = queryOf(request, ['after', 'first']);
    const after = numberOf(question, 'after') ?? 0;
    const first = Math.min(numberOf(question, 'first') ?? 100, 1_000);
    const rows = await inWriterTransaction(database.writer, (run) =>
      submittedRows(run, database.registry.get(submission.dataset), submission.id, after, first),
    );
    return reply
      .header('cache-control', 'no-store')
      .send({ data: rows, next: rows.length < first ? null : (rows.at(-1)?.row ?? null) });
  });
}
