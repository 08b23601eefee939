import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { Negotiator } from '@fastify/accept-negotiator';
import { LRUCache } from 'lru-cache';

type Compress = (body: Buffer) => Promise<Buffer>;

const { constants } = zlib;
const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress);
const gzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip);

// An answer is compressed once for all who ask; qualities beyond these take several times as long for a few per cent.
const COMPRESS: Readonly<Record<'br' | 'zstd' | 'gzip', Compress>> = {
  br: (body) =>
    brotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  zstd: promisify<Buffer, Buffer>(zlib.zstdCompress),
  gzip: (body) => gzip(body, { level: 6 }),
};

/** A content coding (RFC 9110, 8.4.1) that answers are sent in. */
export type Encoding = keyof typeof COMPRESS | 'identity';

const OFFERED: Encoding[] = ['br', 'zstd', 'gzip', 'identity'];

// Browsers send few different headers, and whoever sends many gains nothing by it.
const negotiator = new Negotiator<Encoding>({
  supportedValues: OFFERED,
  cache: new LRUCache<string, string>({ max: 200 }),
});

// Below this, headers are most of what is sent.
const WORTHWHILE = 1_024;

/** The coding to send a body of this many bytes in, of those that `Accept-Encoding` takes. */
export function chooseEncoding(acceptEncoding: string | undefined, bytes: number): Encoding {
  if (acceptEncoding === undefined || bytes < WORTHWHILE || acceptEncoding.length > 200) return 'identity';
  return negotiator.negotiate(acceptEncoding) ?? 'identity';
}

/** A body in a coding. */
export function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === 'identity' ? Promise.resolve(body) : COMPRESS[encoding](body);
}
