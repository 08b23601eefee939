import type { FastifyRequest } from 'fastify';
import { LongchengError } from '../errors.js';

const ID = /^sha256:([\da-f]{64})$/i;

/**
 * A link that names its document by `documentId` as one that names a persisted query, which is the same to us.
 * https://github.com/graphql/graphql-over-http/blob/main/spec/Appendix%20A%20--%20Persisted%20Documents.md
 */
export function withNamedDocument(url: string): string {
  if (!url.startsWith('/graphql?') || !url.includes('documentId=')) return url;
  const parameters = new URLSearchParams(url.slice(url.indexOf('?')));
  const documentId = parameters.get('documentId');
  const named = ID.exec(documentId ?? '')?.[1];
  // What is no id of ours is left as it is, and refused where refusals are written.
  if (named === undefined || parameters.has('query') || parameters.has('extensions')) return url;
  parameters.delete('documentId');
  parameters.set('extensions', JSON.stringify(extensionsFor(named)));
  return `/graphql?${parameters}`;
}

/**
 * The same for a document that is named in the body of a POST.
 * @throws LongchengError BAD_ARGUMENT when the id is none, or comes with a query of its own.
 */
export async function nameDocument(request: FastifyRequest): Promise<void> {
  const asked = request.method === 'POST' ? request.body : request.query;
  if (typeof asked !== 'object' || asked === null || !('documentId' in asked)) return;
  const { documentId, ...others } = asked;
  const named = ID.exec(String(documentId))?.[1];
  if (named === undefined)
    throw refusal(
      'is no id of a document; let it be "sha256:" and the SHA-256 of the document in 64 hexadecimal digits',
    );
  if ('query' in others || 'extensions' in others)
    throw refusal('stands in place of "query" and of "extensions"; leave those out');
  request.body = { ...others, extensions: extensionsFor(named) };
}

function extensionsFor(digest: string) {
  return { persistedQuery: { version: 1, sha256Hash: digest.toLowerCase() } };
}

function refusal(reason: string): LongchengError {
  return new LongchengError('BAD_ARGUMENT', `"documentId" ${reason}.`, { argument: 'documentId' });
}
