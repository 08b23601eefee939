import { LongchengError } from '../errors.js';

/** Largest file that is taken unless the caller says otherwise, in bytes: a million rows of a usual dataset. */
export const LARGEST_FILE = 200 * 1024 * 1024;

/** The bytes of a body as they come, up to a number of them. @throws LongchengError FILE_TOO_LARGE */
export async function* limitedBody(body: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    if (chunk.byteLength > 0) yield chunk;
  }
}

function tooLarge(maxBytes: number): LongchengError {
  const megabytes = Math.floor((maxBytes / 1024 / 1024) * 10) / 10;
  return new LongchengError(
    'FILE_TOO_LARGE',
    `The file is larger than ${maxBytes} bytes (${megabytes} MB); split it and send the parts one after the other.`,
    { maximum: maxBytes, messageZh: `文件超过${megabytes}MB，请拆分后分别提交` },
  );
}

/** The first bytes of a body, `wanted` of them or all there are, and the whole body with them again in front, in one piece. */
export async function peek(
  body: AsyncIterable<Uint8Array>,
  wanted: number,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const chunks = body[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < wanted) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    first.push(value);
    length += value.byteLength;
  }
  const head = Buffer.concat(first);
  return { head, whole: chain(head, chunks) };
}

async function* chain(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
