import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * How long others may keep an answer. What is withdrawn is gone from here at once, and within a minute from every cache
 * on the way (the second half while it fetches a new answer, RFC 5861).
 */
const FOR_OTHERS = 'public, max-age=30, stale-while-revalidate=30';

/** What `Cache-Status` (RFC 9211) says of an answer that was at hand. */
export const HIT = 'longcheng; hit';

// A question that names a revision it must not be older than is another than one that names none.
const VARY = 'Accept, Accept-Encoding, X-Data-Revision';

// Headers of the answer itself. What says something of the request or of who asked is never kept.
const OWN = ['content-type', 'link', 'x-data-revision', 'content-security-policy'];

/** Whether an answer says itself that anyone may keep it. */
export function isShareable(reply: FastifyReply, type: string): boolean {
  const { 'cache-control': caching, 'content-type': sent } = reply.getHeaders();
  // A door that negotiates otherwise than we do must not fill our place for this type.
  return reply.statusCode === 200 && caching === 'public' && String(sent).startsWith(type);
}

/** The headers of an answer that are kept with it. */
export function ownHeaders(reply: FastifyReply, tagOf: (shown: number) => string): Readonly<Record<string, string>> {
  const all = reply.getHeaders();
  const own = OWN.flatMap((name) => (all[name] === undefined ? [] : [[name, String(all[name])] as const]));
  return { ...Object.fromEntries(own), etag: tagOf(Number(all['x-data-revision'] ?? 0)) };
}

/** Set the headers of an answer. To POST, whose answers no cache on the way keeps, it says so. */
export function applyHeaders(
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, ...own }: Readonly<Record<string, string>>,
): void {
  reply.headers(own);
  if (request.method === 'POST') reply.header('cache-control', 'no-store');
  else reply.headers({ etag, 'cache-control': FOR_OTHERS, vary: VARY });
}

/** Say that what the client has is still right. */
export function sendUnchanged(
  reply: FastifyReply,
  { tag, shown }: { readonly tag: string; readonly shown: number },
): FastifyReply {
  const headers = { etag: tag, 'cache-control': FOR_OTHERS, vary: VARY, 'x-data-revision': shown };
  return reply
    .code(304)
    .headers({ ...headers, 'cache-status': HIT })
    .send();
}
