import { DATA_LICENCE } from '../catalog/publisher.js';
import type { QueryString } from './query-string.js';

export { DATA_LICENCE };

/** A link of an answer to something else (RFC 8288). */
export interface Link {
  readonly href: string;
  readonly rel:
    | 'next'
    | 'prev'
    | 'item'
    | 'alternate'
    | 'describedby'
    | 'license'
    | 'service-desc'
    | 'api-catalog'
    | 'latest-version'
    | 'version-history';
  /** Media type of what is there, where it is not that of the answer. */
  readonly type?: string;
}

/** What every answer leads to. */
export const GENERAL_LINKS: readonly Link[] = [
  { href: DATA_LICENCE, rel: 'license' },
  { href: '/openapi.json', rel: 'service-desc' },
  { href: '/.well-known/api-catalog', rel: 'api-catalog' },
];

/** The `Link` header of links. */
export function linkHeader(links: readonly Link[]): string {
  return links
    .map(({ href, rel, type }) => `<${href}>; rel="${rel}"${type === undefined ? '' : `; type="${type}"`}`)
    .join(', ');
}

/** The address of another page of the same list, in the state that was seen. */
export function pageAddress(
  path: string,
  { pairs }: QueryString,
  page: Readonly<Record<string, string | number>>,
): string {
  const kept = pairs.filter(([name]) => !/^(first|after|last|before|asOf)(\[|$)/.test(name));
  const all = [...kept, ...Object.entries(page).map(([name, value]) => [name, String(value)] as const)];
  return `${path}?${all.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`;
}
