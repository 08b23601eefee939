import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Registry } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import { translateFault } from '../graphql/errors.js';
import { ASSET_PREFIX, readAssets } from '../page/assets.js';
import { Refusal } from '../page/doors.js';
import { LANGUAGES, type Language, prefixOf, sayIn } from '../page/language.js';
import { PAGE_ROUTES } from '../page/page-routes.js';
import { problemPage } from '../page/problem-page.js';
import type { PageAnswer, PageMaker, Visit } from '../page/visit.js';
import { PROJECT_FOLDER } from '../project-folder.js';
import { pathOf, queryOf, sharedAnswer } from '../rest/shared-answer.js';
import { doorsFor } from './page-doors.js';

export interface DataPagesOptions {
  readonly registry: Registry;
  /** Address under which others reach this server; never taken from a request, which could say anything. */
  readonly origin: () => string;
  /** The day in Shanghai. */
  readonly today: () => string;
}

type PageRequest = FastifyRequest<{ Params: Readonly<Record<string, string>> }>;

/** Nothing from elsewhere, and no script or style inside a page. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

/** Serve the pages for people in each language, and the files that they load. */
export async function addDataPages(app: FastifyInstance, { registry, origin, today }: DataPagesOptions): Promise<void> {
  const assets = readAssets(join(PROJECT_FOLDER, 'dist', 'src', 'page', 'assets'));
  await app.register(fastifyStatic, {
    root: assets.folder,
    prefix: ASSET_PREFIX,
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
  });
  const answerPage = async (language: Language, make: PageMaker, request: PageRequest, reply: FastifyReply) => {
    const prefix = prefixOf(language);
    const path = pathOf(request).slice(prefix.length);
    const { doors, revision } = doorsFor(app, request);
    const visit: Visit = {
      language,
      say: sayIn(language),
      to: (to) => (to === '/' && prefix !== '' ? prefix : `${prefix}${to}`),
      registry,
      doors,
      assets,
      path: path === '' ? '/' : path,
      query: queryOf(request),
      parameters: request.params,
      origin: origin(),
      today: today(),
    };
    const answer = await makePage(app, visit, make);
    return sendPage(reply.header('x-data-revision', revision()), answer);
  };
  for (const language of LANGUAGES)
    for (const { path, make } of PAGE_ROUTES) {
      const address = path === '/' && language !== 'zh' ? prefixOf(language) : `${prefixOf(language)}${path}`;
      app.get(address, sharedAnswer(['text/html']), (request: PageRequest, reply) =>
        answerPage(language, make, request, reply),
      );
    }
}

/** What goes wrong while a page is made becomes a page, too. */
async function makePage(app: FastifyInstance, visit: Visit, make: PageMaker): Promise<PageAnswer> {
  try {
    return await make(visit);
  } catch (error) {
    const cause = translateFault(error);
    if (cause instanceof Refusal || cause instanceof LongchengError)
      return problemPage(visit, cause.code, cause.message, cause.status);
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
    .header('cache-control', status === 200 ? 'public' : 'no-store')
    .send(markup.toString());
}
