import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Dataset, Registry } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import type { FileFormat } from '../files/file-format.js';
import { namedDataset } from '../rest/named-dataset.js';
import { flagOf, textOf } from '../rest/parameters.js';
import { traced } from '../tracing.js';
import { actorIn, headerOf, queryOf } from './asking.js';
import type { IntakeDoor } from './door.js';
import { spool } from './spool.js';
import { submissionJson } from './submission-json.js';
import { SubmissionThread } from './submission-thread.js';
import { submitFile } from './submit-file.js';
import { TEMPLATE_TYPES } from './template-routes.js';

/** `POST /api/v1/submissions?dataset=…`: hand a file in. */
export async function addSubmitRoute(app: FastifyInstance, door: IntakeDoor): Promise<void> {
  await app.register(async (uploads) => {
    // The body is a stream, whatever its type: the reader of files looks at the bytes.
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('*', (_, body, done) => done(null, body));
    addSubmit(uploads, door);
  });
}

/** Bytes above which a file is taken in on a thread of its own; starting one costs more than checking a smaller file. */
const LARGE = 1_000_000;

function addSubmit(app: FastifyInstance, { database }: IntakeDoor): void {
  const thread = new SubmissionThread(database.ownerUrl);
  app.addHook('onClose', () => thread.close());
  app.post('/api/v1/submissions', { config: { takesLong: true } }, async (request, reply) => {
    const actor = await actorIn(database, request);
    const question = queryOf(request, ['dataset', 'reason', 'dryRun']);
    const dataset = statedDataset(database.registry, textOf(question, 'dataset'));
    if (Number(headerOf(request, 'content-length')) > LARGE) thread.prepare();
    const upload = await spool(request.body instanceof Readable ? request.body : Readable.from([]));
    try {
      const file = {
        digest: upload.digest,
        format: formatOf(request.headers['content-type']),
        idempotencyKey: headerOf(request, 'idempotency-key'),
        reason: textOf(question, 'reason'),
        isDryRun: flagOf(question, 'dryRun'),
      };
      const attributes = { 'longcheng.dataset': dataset.name, 'longcheng.bytes': upload.bytes };
      const submission = await traced({ name: 'check', kind: 'internal', attributes }, () =>
        upload.bytes > LARGE
          ? thread.submit({ ...file, actor, dataset: dataset.name, path: upload.path })
          : submitFile(database, actor, { ...file, dataset, body: upload.read() }),
      );
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

/** The dataset that an upload says it is for. */
function statedDataset(registry: Registry, name: string | undefined): Dataset {
  if (name !== undefined) return namedDataset(registry, name);
  throw new LongchengError('BAD_ARGUMENT', 'Say which dataset the file is for: ?dataset=penalties.', {
    argument: 'dataset',
  });
}

function formatOf(contentType: string | undefined): FileFormat | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  if (type === 'text/csv') return 'csv';
  if (type === TEMPLATE_TYPES.xlsx) return 'xlsx';
  return type === 'application/jsonl' || type === 'application/x-ndjson' || type === 'application/json'
    ? 'jsonl'
    : undefined;
}
