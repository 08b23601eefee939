import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Spending } from '../../access/spending.js';
import type { Dataset } from '../../catalog/registry.js';
import type { RunStatement } from '../../database/statement.js';
import type { SizeBook } from '../../query/dataset-sizes.js';
import type { AsOfInput } from '../../query/list-request.js';
import type { Moment } from '../../query/moment.js';
import type { RequestReader } from '../../query/request-reader.js';
import { lastErasure } from '../../query/snapshot.js';
import { GENERAL_LINKS, type Link, linkHeader } from '../../rest/links.js';
import type { ExportSource } from '../export/start-export.js';
import type { FileShelf } from '../shelf/file-shelf.js';
import type { FileSource } from '../shelf/stored-file.js';
import { contentDisposition } from './file-names.js';
import type { OfferedFile } from './offered-file.js';

// A publication is seen at once by whoever asks here, and within a minute by whoever asks a cache on the way. What was
// is nearly for ever; only erasure takes from it, so that a cache must come back.
const PRESENT = 'public, max-age=60, stale-while-revalidate=60';
const PAST = 'public, max-age=600, stale-while-revalidate=60';

/** What the routes of files need. */
export interface FileDoor {
  readonly source: ExportSource;
  readonly read: RunStatement;
  readonly openReader: () => Promise<RequestReader>;
  readonly openShelf: () => Promise<FileShelf>;
  readonly sizes: SizeBook;
  readonly spendingOf: (request: FastifyRequest) => Spending;
  /** Changes with the program, so that no part of an older one's file is taken for a part of ours. */
  readonly program: string;
}

/** A file that is asked for. */
export interface WantedFile {
  /** Where it is, without a query string. */
  readonly path: string;
  /** The query string that asks for it, without its moment. */
  readonly query: string;
  readonly asOf: AsOfInput | undefined;
  readonly mediaType: string;
  readonly name: string;
  readonly title: string;
  readonly ending: string;
  readonly links: readonly Link[];
  /** What it is written from. */
  readonly datasets: readonly Dataset[];
  readonly begin: (moment: Moment) => Promise<FileSource>;
}

/** A file with the revision that it is of and the address at which it is for ever. */
export interface FileOffer {
  readonly offered: OfferedFile;
  readonly revision: number;
  readonly address: string;
}

/**
 * Pin a file to the revision of the moment in which it is asked for. Its tag depends on that and on the newest erasure, so
 * that it is the same for as long as its bytes are.
 */
export async function offerFile(door: FileDoor, request: FastifyRequest, wanted: WantedFile): Promise<FileOffer> {
  const { path, query, asOf } = wanted;
  const reader = await door.openReader();
  const [moment, erasure, shelf] = await Promise.all([reader.momentAt(asOf), lastErasure(door.read), door.openShelf()]);
  const { revision } = moment;
  const key = digest([door.program, path, query, revision, erasure]);
  const question = [query, `asOf=${revision}`].filter((part) => part !== '').join('&');
  const address = `${path}?${question}`;
  const manifest: Link = { href: `${path}.manifest.json?${question}`, rel: 'describedby', type: 'application/json' };
  return {
    revision,
    address,
    offered: {
      tag: `"${key.slice(0, 22)}"`,
      headers: {
        'content-type': wanted.mediaType,
        'content-location': address,
        'content-disposition': contentDisposition({ ...wanted, revision, digest: digest([query]).slice(0, 8) }),
        'cache-control': asOf === undefined ? PRESENT : PAST,
        'x-data-revision': revision,
        link: linkHeader([manifest, ...wanted.links, ...GENERAL_LINKS]),
      },
      spending: door.spendingOf(request),
      lookedThrough: async () => {
        const sizes = await door.sizes.at(reader.present);
        return wanted.datasets.reduce((sum, { name }) => sum + (sizes.get(name) ?? 0), 0);
      },
      find: () => shelf.find(key, erasure),
      get: () => shelf.get(key, erasure, () => wanted.begin(moment)),
    },
  };
}

function digest(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
