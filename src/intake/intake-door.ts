import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actorOf } from '../access/api-keys.js';
import type { Dataset, Registry } from '../catalog/registry.js';
import type { Database } from '../database/open-database.js';
import type { RunStatement } from '../database/statement.js';
import { inWriterTransaction } from '../database/writer-transaction.js';
import { LongchengError } from '../errors.js';
import type { FileFormat } from '../files/file-format.js';
import { writeTemplate } from '../files/template.js';
import type { Actor } from '../publication/actor.js';
import { eraseRecord, withdrawRecord } from '../publication/leave.js';
import { decide } from '../publication/submission/decide.js';
import {
  maySee,
  problemsOf,
  readSubmission,
  rowsOf,
  submissionsInReview,
  unknownSubmission,
} from '../publication/submission/read-submission.js';
import type { Submission } from '../publication/submission/submission.js';
import { namedDataset } from '../rest/named-dataset.js';
import { readDecision, readWithdrawal } from './bodies.js';
import { problemsCsv } from './problems-csv.js';
import { spool } from './spool.js';
import { submissionJson } from './submission-json.js';
import { submitFile } from './submit-file.js';

export interface IntakeDoor {
  readonly database: Database;
  /** Told of every revision that an act here made, before the one who acted is. */
  readonly onRevision: (revision: number) => void;
  /** Remembers an erasure outside the database, so that a restored backup is purged of it again. */
  readonly rememberErasure: (dataset: string, recordIds: readonly string[], ground: string) => Promise<void>;
}

/** Whether an address belongs to this door, which other sites' pages may not use. */
export function isIntake(url: string): boolean {
  const [path = ''] = url.split('?');
  return path.startsWith('/api/v1/submissions') || path.endsWith('/withdrawal');
}

const JSON_TYPE = 'application/json';

/** The door by which records come and go: submissions, their review, withdrawals. Everything here takes a key. */
export async function addIntakeDoor(app: FastifyInstance, door: IntakeDoor): Promise<void> {
  await app.register(async (uploads) => {
    // The body is a stream, whatever its type: the reader of files looks at the bytes.
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('*', (_, body, done) => done(null, body));
    addSubmit(uploads, door);
  });
  addReading(app, door);
  addReview(app, door);
  addWithdrawal(app, door);
  addTemplates(app, door);
}

function addSubmit(app: FastifyInstance, { database }: IntakeDoor): void {
  app.post('/api/v1/submissions', { config: { takesLong: true } }, async (request, reply) => {
    const actor = await actorIn(database, request);
    const question = queryOf(request);
    const dataset = statedDataset(database.registry, question.get('dataset'));
    const upload = await spool(request.body instanceof Readable ? request.body : Readable.from([]));
    try {
      const submission = await submitFile(database, actor, {
        dataset,
        body: upload.read(),
        digest: upload.digest,
        format: formatOf(request.headers['content-type']),
        idempotencyKey: headerOf(request, 'idempotency-key'),
        reason: question.get('reason') ?? undefined,
        isDryRun: ['1', 'true'].includes(question.get('dryRun') ?? ''),
      });
      return await reply
        .code(201)
        .header('location', `/api/v1/submissions/${submission.id}`)
        .header('cache-control', 'no-store')
        .send(submissionJson(submission));
    } finally {
      await upload.remove();
    }
  });
}

function addReading(app: FastifyInstance, { database }: IntakeDoor): void {
  app.get('/api/v1/submissions', async (request, reply) => {
    const actor = await actorIn(database, request);
    const waiting = await inWriterTransaction(database.writer, (run) => submissionsInReview(run, actor));
    return reply.header('cache-control', 'no-store').send({ data: waiting.map(submissionJson) });
  });
  app.get<{ Params: { id: string } }>('/api/v1/submissions/:id', async (request, reply) => {
    const submission = await visible(database, request, request.params.id);
    return reply.header('cache-control', 'no-store').send(submissionJson(submission));
  });
  app.get<{ Params: { id: string } }>('/api/v1/submissions/:id/problems.csv', async (request, reply) => {
    const { id } = await visible(database, request, request.params.id);
    // A transaction for each page of problems: none stays open for a reader who takes them slowly.
    const run: RunStatement = (statement) => inWriterTransaction(database.writer, (page) => page(statement));
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="problems-${id}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(Readable.from(problemsCsv(problemsOf(run, id))));
  });
  app.get<{ Params: { id: string } }>('/api/v1/submissions/:id/rows', async (request, reply) => {
    const { id } = await visible(database, request, request.params.id);
    const question = queryOf(request);
    const after = wholeNumber(question.get('after'), 0, 'after');
    const first = Math.min(wholeNumber(question.get('first'), 100, 'first'), 1_000);
    const rows = await inWriterTransaction(database.writer, (run) => rowsOf(run, id, after, first));
    return reply
      .header('cache-control', 'no-store')
      .send({ data: rows, next: rows.length < first ? null : (rows.at(-1)?.row ?? null) });
  });
}

function addReview(app: FastifyInstance, { database, onRevision }: IntakeDoor): void {
  app.post<{ Params: { id: string } }>(
    '/api/v1/submissions/:id/decision',
    { bodyLimit: 2 * 1024 * 1024 },
    async (request, reply) => {
      const actor = await actorIn(database, request);
      const { id } = await visible(database, request, request.params.id);
      const outcome = await decide(database, actor, id, readDecision(request.body));
      if (outcome.revision !== undefined) onRevision(outcome.revision);
      return reply.header('cache-control', 'no-store').send({ ...outcome, revision: outcome.revision ?? null });
    },
  );
}

function addWithdrawal(app: FastifyInstance, { database, onRevision, rememberErasure }: IntakeDoor): void {
  app.post<{ Params: { dataset: string; id: string } }>('/api/v1/:dataset/:id/withdrawal', async (request, reply) => {
    const actor = await actorIn(database, request);
    const dataset = namedDataset(database.registry, request.params.dataset);
    const { id } = request.params;
    const { reason, erase } = readWithdrawal(request.body);
    const departure =
      erase === undefined
        ? await withdrawRecord(database, actor, dataset, id, reason)
        : await eraseRecord(database, actor, dataset, id, erase, (recordIds) =>
            rememberErasure(dataset.name, recordIds, erase),
          );
    onRevision(departure.revision);
    return reply.header('cache-control', 'no-store').send(departure);
  });
}

function addTemplates(app: FastifyInstance, { database }: IntakeDoor): void {
  for (const format of ['csv', 'xlsx'] as const)
    app.get<{ Params: { dataset: string } }>(`/api/v1/:dataset/template.${format}`, async (request, reply) => {
      const dataset = namedDataset(database.registry, request.params.dataset);
      return reply
        .type(TEMPLATE_TYPES[format])
        .header('content-disposition', `attachment; filename="${dataset.name}-template.${format}"`)
        .send(await writeTemplate(dataset, format));
    });
}

const TEMPLATE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function actorIn(database: Database, request: FastifyRequest): Promise<Actor> {
  const [, key] = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return actorOf(database, key);
}

/** @throws LongchengError NOT_FOUND also for what the key may not see, so that it does not learn that it exists. */
async function visible(database: Database, request: FastifyRequest, id: string): Promise<Submission> {
  const actor = await actorIn(database, request);
  const submission = await inWriterTransaction(database.writer, (run) => readSubmission(run, id));
  if (!maySee(actor, submission)) throw unknownSubmission(id);
  return submission;
}

/** The dataset that an upload says it is for. */
function statedDataset(registry: Registry, name: string | null): Dataset {
  if (name !== null) return namedDataset(registry, name);
  throw new LongchengError('BAD_ARGUMENT', 'Say which dataset the file is for: ?dataset=penalties.', {
    argument: 'dataset',
  });
}

function formatOf(contentType: string | undefined): FileFormat | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  if (type === 'text/csv') return 'csv';
  if (type === TEMPLATE_TYPES.xlsx) return 'xlsx';
  return type === 'application/jsonl' || type === 'application/x-ndjson' || type === JSON_TYPE ? 'jsonl' : undefined;
}

function queryOf(request: FastifyRequest): URLSearchParams {
  return new URL(request.url, 'http://localhost').searchParams;
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  const text = Array.isArray(value) ? value[0] : value;
  if (text !== undefined && text.length > 255)
    throw new LongchengError('BAD_ARGUMENT', `${name} may have 255 characters.`, { argument: name });
  return text;
}

function wholeNumber(text: string | null, otherwise: number, argument: string): number {
  if (text === null) return otherwise;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new LongchengError('BAD_ARGUMENT', `"${argument}" must be a whole number.`, { argument });
}
