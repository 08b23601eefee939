import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StoredFile } from '../shelf/stored-file.js';
import { readRange } from './byte-range.js';
import { namesTag } from './names-tag.js';

/** A file that an answer is to be, and how it is got when its bytes are needed. */
export interface OfferedFile {
  readonly tag: string;
  /** Headers that every answer about the file has. */
  readonly headers: Readonly<Record<string, string | number>>;
  readonly find: () => StoredFile | undefined;
  readonly get: () => StoredFile;
}

/**
 * Answer with a file: as it is written, or from where an interrupted download left off. A part is only given of a complete
 * file, since what stands in `Content-Range` must be known. An answer that breaks off has no end of its own, so no client
 * takes it for a whole one.
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { tag, headers, find, get }: OfferedFile,
): Promise<FastifyReply> {
  reply.headers({ ...headers, etag: tag, 'accept-ranges': 'bytes' });
  if (namesTag(request.headers['if-none-match'], tag)) return reply.code(304).send();
  if (request.method === 'HEAD') {
    const there = find();
    if (there?.state === 'complete') reply.header('content-length', there.bytes);
    return reply.send();
  }
  const file = get();
  const release = file.want();
  // Covers whoever leaves while nothing has been sent yet, too.
  reply.raw.once('close', release);
  try {
    const range = request.headers.range;
    const condition = request.headers['if-range'];
    if (range !== undefined && (condition === undefined || condition === tag)) {
      await file.ended();
      if (file.state === 'broken') throw file.fault;
      const part = readRange(range, file.bytes);
      if (part === 'unsatisfiable')
        return await reply.code(416).header('content-range', `bytes */${file.bytes}`).send();
      if (part !== undefined)
        return await reply
          .code(206)
          .header('content-range', `bytes ${part.start}-${part.end - 1}/${file.bytes}`)
          .header('content-length', part.end - part.start)
          .send(Readable.from(file.read(part.start, part.end), { objectMode: false }));
    }
    await file.begun();
    if (file.state === 'complete') reply.header('content-length', file.bytes);
    return await reply.send(Readable.from(file.read(), { objectMode: false }));
  } catch (error) {
    release();
    throw error;
  }
}
