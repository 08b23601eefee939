import { DATA_LICENCE, PUBLISHER } from '../../catalog/publisher.js';
import { type Xml, xml } from './xml.js';

/** What a page of a feed is made of; addresses are absolute. */
export interface FeedPage {
  /** Address of the feed's first page, which is also its id. */
  readonly id: string;
  readonly title: string;
  /** When the newest of it was released. */
  readonly updated: string;
  readonly self: string;
  /** Address of the page with older entries; undefined on the last. */
  readonly next: string | undefined;
  /** What the feed is about, for people. */
  readonly about: string;
  readonly entries: readonly Xml[];
}

/** A page of a feed: Atom (RFC 4287) with the links of a paged feed (RFC 5005) and tombstones (RFC 6721). */
export function feedXml({ id, title, updated, self, next, about, entries }: FeedPage): string {
  const older = next === undefined ? [] : [xml`<link rel="next" type="application/atom+xml" href="${next}"/>\n`];
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="zh-CN">
<id>${id}</id>
<title>${title}</title>
<updated>${updated}</updated>
<author><name>${PUBLISHER.name}</name></author>
<rights>${DATA_LICENCE}</rights>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="first" type="application/atom+xml" href="${id}"/>
${older}<link rel="alternate" type="text/html" href="${about}"/>
<link rel="license" href="${DATA_LICENCE}"/>
${entries}</feed>
`}`;
}
