/** The encodings that text files come in; UTF-16 is known by its byte order mark and rewritten before. */
export type TextEncoding = 'utf-8' | 'gb18030';

/** How many bytes from the first that is not ASCII the encoding is decided on. */
export const SAMPLE_BYTES = 64 * 1024;

/** The place of the first byte that is not ASCII; -1 when there is none. */
export function firstNonAscii(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) > 0x7f) return at;
  return -1;
}

/**
 * The encoding of a text by a sample that begins at its first byte that is not ASCII; a character may be cut at the
 * end. A damaged sample is what most of it looks like, so that decoding it finds the damage.
 */
export function detectEncoding(sample: Uint8Array): TextEncoding {
  return isUtf8(sample) || isMostlyUtf8(sample) ? 'utf-8' : 'gb18030';
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

// Nearly any pair of high bytes is a character of GB18030, so UTF-8 with one damaged character would be read as
// nonsense. Text in GB18030 hardly ever looks like the three- and four-byte sequences that UTF-8 writes Chinese in.
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let inSequences = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length >= 3) inSequences += length;
    else if (length === 2 || (bytes[at] ?? 0) > 0x7f) others += Math.max(length, 1);
    at += Math.max(length, 1);
  }
  return inSequences > 4 * others;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
