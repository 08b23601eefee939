import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LongchengError } from '../errors.js';

/** Documents by the SHA-256 of their text, in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

// Relay's compiler writes an object of texts by id; Apollo's generate-persisted-query-manifest a list of operations.
const persisted = z.union([
  z
    .object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) })
    .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const)),
  z.record(z.string(), z.string()).transform((texts) => Object.entries(texts)),
]);

/**
 * The documents of an application that are known from the start and never forgotten, from the file that its compiler wrote.
 * @throws LongchengError BAD_CONFIGURATION when the file can not be read, or a document is not what its id says.
 */
export function readTrustedDocuments(file: string | undefined): TrustedDocuments {
  if (file === undefined) return new Map();
  const documents = new Map(readPairs(file).map(([id, text]) => [id.replace(/^sha256:/, ''), text]));
  for (const [id, text] of documents)
    if (hash('sha256', text, 'hex') !== id)
      throw unreadable(file, `the document under "${id}" has another SHA-256; let its ids be SHA-256 in hexadecimal`);
  return documents;
}

function readPairs(file: string): readonly (readonly [string, string])[] {
  try {
    return persisted.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const isForm = error instanceof z.ZodError;
    throw unreadable(file, isForm ? 'it is neither an object of texts nor a manifest of operations' : String(error));
  }
}

function unreadable(file: string, reason: string): LongchengError {
  return new LongchengError('BAD_CONFIGURATION', `DOCUMENTS ${file} can not be used: ${reason}.`, {
    name: 'DOCUMENTS',
  });
}
