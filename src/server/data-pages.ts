import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Registry } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import { translateFault } from '../graphql/errors.js';
import { ASSET_PREFIX, readAssets } from '../page/assets.js';
import { Refusal } from '../page/doors.js';
import { LANGUAGES, prefixOf, sayIn } from '../page/language.js';
import { PAGE_ROUTES } from '../page/page-routes.js';
import { problemPage } from '../page/problem-page.js';
import type { PageAnswer, PageMaker, Visit } from '../page/visit.js';
import { PROJECT_FOLDER } from '../project-folder.js';
import { dayOfInstant } from '../rules/shanghai-day.js';
import { pageDoors } from './page-doors.js';

const YEAR = '365d';

/** Nothing from elsewhere, no script or style inside a page; the seal of a page is drawn as data. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

/** Serve the pages for people in each language, and the files that they load. */
export async function addDataPages(
  app: FastifyInstance,
  registry: Registry,
  publicUrl: string | undefined,
): Promise<void> {
  const assets = readAssets(join(PROJECT_FOLDER, 'dist', 'assets'));
  await app.register(fastifyStatic, {
    root: assets.folder,
    prefix: ASSET_PREFIX,
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: YEAR,
  });
  for (const language of LANGUAGES) {
    const prefix = prefixOf(language);
    const visitOf = (request: FastifyRequest<{ Params: Readonly<Record<string, string>> }>): Visit => {
      const [path = '/', query = ''] = splitAddress(request.raw.url ?? '/');
      return {
        language,
        say: sayIn(language),
        to: (to) => (to === '/' && prefix !== '' ? prefix : `${prefix}${to}`),
        registry,
        doors: pageDoors(app, request),
        assets,
        path: path === prefix ? '/' : path.slice(prefix.length),
        query,
        parameters: request.params,
        origin: publicUrl ?? `${request.protocol}://${request.host}`,
        today: dayOfInstant(Date.now()),
      };
    };
    for (const { path, make } of PAGE_ROUTES)
      app.get<{ Params: Readonly<Record<string, string>> }>(
        `${prefix}${path === '/' && prefix !== '' ? '' : path}`,
        async (request, reply) => sendPage(reply, await makePage(app, visitOf(request), make)),
      );
  }
}

function splitAddress(address: string): readonly string[] {
  const at = address.indexOf('?');
  return at === -1 ? [address] : [address.slice(0, at), address.slice(at + 1)];
}

/** What goes wrong while a page is made becomes a page, too. */
async function makePage(app: FastifyInstance, visit: Visit, make: PageMaker): Promise<PageAnswer> {
  try {
    return await make(visit);
  } catch (error) {
    const cause = translateFault(error);
    if (cause instanceof Refusal) return problemPage(visit, cause.code, cause.message, cause.status);
    if (cause instanceof LongchengError) return problemPage(visit, cause.code, cause.message, cause.status);
    const reference = randomUUID();
    app.log.error({ reference, err: error }, 'fault');
    return problemPage(visit, 'INTERNAL', `If you report it, give this number: ${reference}.`, 500);
  }
}

function sendPage(reply: FastifyReply, answer: PageAnswer): FastifyReply {
  if (answer.form === 'redirect') return reply.redirect(answer.to, 303);
  const { markup, status = 200, mayBeFramed = false } = answer;
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', `${POLICY}; frame-ancestors ${mayBeFramed ? '*' : "'none'"}`)
    .header('cache-control', status === 200 ? 'public, max-age=0, must-revalidate' : 'no-store')
    .send(markup.toString());
}
