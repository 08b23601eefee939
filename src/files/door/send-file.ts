import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readRange } from './byte-range.js';
import { sendingCost } from './file-cost.js';
import { namesTag } from './names-tag.js';
import type { OfferedFile } from './offered-file.js';
import { takeFile } from './take-file.js';

/**
 * Answer with a file: as it is written, or from where an interrupted download left off. A part is only given of a complete
 * file, since what stands in `Content-Range` must be known. An answer that breaks off has no end of its own, so no client
 * takes it for a whole one.
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  offered: OfferedFile,
): Promise<FastifyReply> {
  const { tag, headers, find, spending } = offered;
  // Set when all has gone well: a refusal has nothing of the file's headers.
  const show = () => reply.headers({ ...headers, etag: tag, 'accept-ranges': 'bytes' });
  if (namesTag(request.headers['if-none-match'], tag)) return show().code(304).send();
  if (request.method === 'HEAD') {
    const there = find();
    if (there?.state === 'complete') reply.header('content-length', there.bytes);
    return show().send();
  }
  const { file, release, wasThere } = await takeFile(reply, offered);
  try {
    const range = request.headers.range;
    const condition = request.headers['if-range'];
    if (range !== undefined && (condition === undefined || condition === tag)) {
      await file.ended();
      if (file.state === 'broken') throw file.fault;
      const part = readRange(range, file.bytes);
      if (part === 'unsatisfiable')
        return await show().code(416).header('content-range', `bytes */${file.bytes}`).send();
      if (part !== undefined) {
        const { start, end } = part;
        if (wasThere) await spending.spend(sendingCost(end - start));
        return await show()
          .code(206)
          .header('content-range', `bytes ${start}-${end - 1}/${file.bytes}`)
          .header('content-length', end - start)
          .send(Readable.from(file.read(start, end), { objectMode: false }));
      }
    }
    await file.begun();
    if (wasThere) await spending.spend(sendingCost(file.bytes));
    if (file.state === 'complete') reply.header('content-length', file.bytes);
    return await show().send(Readable.from(file.read(), { objectMode: false }));
  } catch (error) {
    release();
    throw error;
  }
}
