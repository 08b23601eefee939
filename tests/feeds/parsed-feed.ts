import assert from 'node:assert/strict';
import { parseFeed } from '@rowanmanning/feed-parser';
import type { FastifyInstance } from 'fastify';
import { SaxesParser } from 'saxes';

/** A tombstone of RFC 6721. */
export interface Tombstone {
  readonly ref: string;
  readonly when: string;
  readonly comment: string;
}

/** A page of a feed as two parsers read it: one of feeds, and one of XML that forgives nothing. */
export interface ParsedFeed {
  readonly feed: ReturnType<typeof parseFeed>;
  readonly tombstones: readonly Tombstone[];
  /** Addresses by `rel` of the feed's own links, without the server. */
  readonly links: ReadonlyMap<string, string>;
}

export async function readFeed(app: FastifyInstance, url: string): Promise<ParsedFeed> {
  const response = await app.inject(url);
  assert.equal(response.statusCode, 200, response.body.slice(0, 300));
  assert.match(String(response.headers['content-type']), /^application\/atom\+xml/);
  return { feed: parseFeed(response.body), ...readStrictly(response.body) };
}

function readStrictly(text: string): Pick<ParsedFeed, 'tombstones' | 'links'> {
  const parser = new SaxesParser({ xmlns: true });
  const tombstones: Tombstone[] = [];
  const links = new Map<string, string>();
  const open: string[] = [];
  parser.on('error', (error) => assert.fail(error.message));
  parser.on('opentag', ({ local, attributes }) => {
    const attribute = (name: string) => attributes[name]?.value ?? '';
    open.push(local);
    if (local === 'deleted-entry') tombstones.push({ ref: attribute('ref'), when: attribute('when'), comment: '' });
    if (local === 'link' && open.length === 2)
      links.set(attribute('rel'), attribute('href').replace(/^http:\/\/127\.0\.0\.1/, ''));
  });
  parser.on('text', (comment) => {
    const last = tombstones.at(-1);
    if (open.at(-1) === 'comment' && last !== undefined) tombstones.splice(-1, 1, { ...last, comment });
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return { tombstones, links };
}
