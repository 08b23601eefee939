import { TextDecoder } from 'node:util';
import { LONGEST_ROW } from '../bad-file.js';
import { detectEncoding, firstNonAscii, SAMPLE_BYTES, type TextEncoding } from './encoding.js';

/** Thrown where the text stops being text; whoever counts rows turns it into an error that names one. */
export class DamagedText extends Error {
  constructor(
    readonly sentence: string,
    readonly sentenceZh: string,
  ) {
    super(sentence);
    this.name = 'DamagedText';
  }
}

const LINE_FEED = 0x0a;

/**
 * The text of a file in blocks of whole lines, in UTF-8, GB18030, or UTF-16 with a byte order mark. The encoding is
 * decided at the first bytes that are not ASCII, however late they come: all before them reads the same in either.
 * In UTF-8 and GB18030 a line feed is never part of a character, so blocks cut there decode by themselves.
 * @throws DamagedText after the last line that can be read.
 */
export async function* decodedLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let encoding: TextEncoding | undefined;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  const settle = function* (isLast: boolean): Generator<string> {
    const bytes = held.length === 1 ? (held[0] ?? new Uint8Array()) : Buffer.concat(held);
    held = [bytes];
    const from = encoding === undefined ? firstNonAscii(bytes) : -1;
    if (from >= 0 && !isLast && bytes.length - from < SAMPLE_BYTES && heldBytes < LONGEST_ROW) return;
    if (from >= 0) encoding = detectEncoding(bytes.subarray(from));
    const end = isLast ? bytes.length : bytes.lastIndexOf(LINE_FEED) + 1;
    held = [bytes.subarray(end)];
    heldBytes = bytes.length - end;
    yield* decodeLines(bytes.subarray(0, end), encoding ?? 'utf-8');
  };
  for await (const chunk of withoutMark(body)) {
    held.push(chunk);
    heldBytes += chunk.byteLength;
    // A line that goes on and on is not joined again at each chunk.
    if (chunk.includes(LINE_FEED) || heldBytes > LONGEST_ROW) yield* settle(false);
    if (heldBytes > LONGEST_ROW) throw tooLong();
  }
  yield* settle(true);
}

/** What to throw for a row or line beyond all measure. */
export function tooLong(): DamagedText {
  const megabytes = LONGEST_ROW / 1024 / 1024;
  return new DamagedText(
    `is longer than ${megabytes} MB; is a quotation mark never closed, or a line break missing?`,
    `超过${megabytes}MB，可能是引号未闭合或缺少换行`,
  );
}

function* decodeLines(bytes: Uint8Array, encoding: TextEncoding): Generator<string> {
  if (bytes.length === 0) return;
  // Blocks may begin with U+FEFF that is no byte order mark.
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const text = attempt(decoder, bytes);
  if (text !== undefined) {
    yield text;
    return;
  }
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = attempt(decoder, bytes.subarray(start, end));
    if (line === undefined) {
      throw new DamagedText(
        `holds bytes that are no ${encoding.toUpperCase()}, unlike what comes before; save the file again as UTF-8.`,
        `含有损坏的字符编码（不是有效的${encoding.toUpperCase()}），请将文件重新保存为UTF-8`,
      );
    }
    yield line;
    start = end;
  }
}

function attempt(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes without a byte order mark; after one of UTF-16, the text in UTF-8. */
async function* withoutMark(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let transcoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of body) {
    let bytes = chunk;
    if (isFirst) {
      const [one, two, three] = chunk;
      if (one === 0xff && two === 0xfe) transcoder = new TextDecoder('utf-16le', { fatal: true });
      else if (one === 0xfe && two === 0xff) transcoder = new TextDecoder('utf-16be', { fatal: true });
      else if (one === 0xef && two === 0xbb && three === 0xbf) bytes = chunk.subarray(3);
      isFirst = false;
    }
    yield transcoder === undefined ? bytes : transcode(transcoder, bytes);
  }
  if (transcoder !== undefined) yield transcode(transcoder, undefined);
}

function transcode(decoder: TextDecoder, bytes: Uint8Array | undefined): Uint8Array {
  try {
    return Buffer.from(bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
  } catch {
    throw new DamagedText(
      'or one soon after it holds bytes that are no UTF-16; save the file again as UTF-8.',
      '或其后不远处含有损坏的UTF-16编码，请将文件重新保存为UTF-8',
    );
  }
}
