import { hash } from 'node:crypto';
import type { Column, Dataset } from './registry.js';

// UTF-8 needs at most three bytes for a UTF-16 unit. Names are written into one and the same room: most are short, and
// every row of a submission has one.
const BYTES_OF_A_UNIT = 3;
let room = Buffer.alloc(1_024);

// Namespace of all record ids: UUIDv5 of the URL namespace and "longcheng-open-data". Changing it would change every id.
const NAMESPACE = uuidBytes(uuidFromHash(uuidBytes('6ba7b811-9dad-11d1-80b4-00c04fd430c8'), 'longcheng-open-data'));

const SEPARATOR = '|';

/** The id of a record for ever: UUIDv5 (RFC 9562) of its dataset and natural key. */
export function recordIdOf(datasetName: string, naturalKey: string): string {
  return uuidFromHash(NAMESPACE, `${datasetName}\n${naturalKey}`);
}

function uuidFromHash(namespace: Buffer, name: string): string {
  const hex = hash('sha1', hashed(namespace, name));
  // RFC 9562: version 5 in the 13th digit, the variant in the upper bits of the 17th.
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function hashed(namespace: Buffer, name: string): Buffer {
  const most = namespace.length + name.length * BYTES_OF_A_UNIT;
  if (most > room.length) room = Buffer.alloc(most);
  namespace.copy(room);
  return room.subarray(0, namespace.length + room.write(name, namespace.length, 'utf8'));
}

function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

/**
 * The printed natural key: the parts of the first choice of key whose columns all hold something, joined by a bar.
 * `partOf` gives the text of a column, for a reference the natural key of the record referred to.
 */
export function naturalKeyOf(dataset: Dataset, partOf: (column: Column) => string | undefined): string | undefined {
  for (const columns of dataset.key) {
    const parts = columns.map(partOf);
    if (parts.every((part) => part !== undefined && part !== ''))
      return printKey(parts.filter((part) => part !== undefined));
  }
  return undefined;
}

/** Parts of a key as one text; a bar or backslash inside a part is escaped, so that no two keys print the same. */
export function printKey(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\|]/g, '\\$&')).join(SEPARATOR);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isRecordId(text: string): boolean {
  return UUID.test(text);
}

/** The opaque id of a record across all datasets. Its first part is the version of the form, so that it can change. */
export function globalIdOf(datasetName: string, recordId: string): string {
  return Buffer.from(`1:${datasetName}:${recordId}`, 'utf8').toString('base64url');
}

/** The record id that a text means in a dataset: a record id, a global id of the dataset, or a natural key. */
export function namedRecordId({ name: datasetName }: Dataset, text: string): string | undefined {
  const lower = text.toLowerCase();
  if (isRecordId(lower)) return lower;
  const global = readGlobalId(text);
  if (global !== undefined) return global.datasetName === datasetName ? global.recordId : undefined;
  return recordIdOf(datasetName, text);
}

// The version and its colon, as Base64 writes them: most names that references are written by are no global ids.
const GLOBAL_ID_BEGINS = 'MT';

/** What a global id stands for, or undefined when the text is none. */
export function readGlobalId(text: string): { readonly datasetName: string; readonly recordId: string } | undefined {
  if (!text.startsWith(GLOBAL_ID_BEGINS)) return undefined;
  const [version, datasetName, recordId, ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(':');
  if (
    version !== '1' ||
    datasetName === undefined ||
    recordId === undefined ||
    rest.length > 0 ||
    !isRecordId(recordId) ||
    // Decoding passes over what does not belong there; an id has one spelling only.
    globalIdOf(datasetName, recordId) !== text
  )
    return undefined;
  return { datasetName, recordId };
}
