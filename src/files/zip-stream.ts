import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A part of a ZIP: bytes that are there, or such as come when it is their turn. */
export interface ZipPart {
  readonly path: string;
  readonly content: Buffer | (() => AsyncIterable<Buffer>);
  /** Zlib's, 0 to 9; its usual one where nothing is said. */
  readonly compressionLevel?: number;
}

// The same parts make the same bytes, whenever they are written.
const WRITTEN_AT = new Date(2000, 0, 1);

/**
 * A ZIP as a stream of bytes. Parts are written one after the other, in their order, and each is read no faster than it is
 * written. Options: https://github.com/thejoshwolfe/yazl#readme
 */
export function zipStream(parts: readonly ZipPart[]): Readable {
  const zip = new ZipFile();
  const output = Readable.from(zip.outputStream, { objectMode: false });
  zip.on('error', (error: Error) => output.destroy(error));
  for (const { path, content, compressionLevel } of parts) {
    const options = {
      mtime: WRITTEN_AT,
      forceDosTimestamp: true,
      ...(compressionLevel === undefined ? {} : { compressionLevel }),
    };
    if (Buffer.isBuffer(content)) zip.addBuffer(content, path, options);
    else
      zip.addReadStreamLazy(path, options, (give) => {
        const part = Readable.from(content(), { objectMode: false });
        // The library would wait for ever for a part that fails.
        part.on('error', (error) => output.destroy(error));
        give(null, part);
      });
  }
  zip.end();
  return output;
}
