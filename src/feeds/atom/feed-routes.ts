import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset } from '../../catalog/registry.js';
import type { LatestChanges } from '../../query/latest-changes.js';
import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import { API } from '../../rest/addresses.js';
import { answer, readRequest } from '../../rest/answer.js';
import { namedDataset } from '../../rest/named-dataset.js';
import { namedRecord } from '../../rest/named-record.js';
import { pathOf, sharedAnswer } from '../../rest/shared-answer.js';
import type { FeedsDoor } from '../door.js';
import { entryOf } from './entry.js';
import { feedXml } from './feed.js';
import { type FeedQuestion, readFeedQuestion } from './feed-question.js';

const TYPES = ['application/atom+xml', 'application/xml', 'text/xml'] as const;
const TITLE = '龙城政务公开数据';
// Of a feed in which nothing has happened yet: when the work plan was published.
const BEGINNING = '2019-10-22T00:00:00+08:00';

/**
 * `GET /feed.atom` and `/api/v1/{dataset}/feed.atom`, both also for one agency (`?agency=`): what was published,
 * corrected, withdrawn and erased, the newest first.
 */
export function addFeedRoutes(app: FastifyInstance, door: FeedsDoor): void {
  app.get('/feed.atom', sharedAnswer(TYPES), (request, reply) => sendFeed(door, request, reply, undefined));
  app.get<{ Params: { dataset: string } }>(`${API}/:dataset/feed.atom`, sharedAnswer(TYPES), (request, reply) =>
    sendFeed(door, request, reply, namedDataset(door.registry, request.params.dataset)),
  );
}

function sendFeed(
  door: FeedsDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  dataset: Dataset | undefined,
): Promise<FastifyReply> {
  const asked = readRequest(request, TYPES);
  const question = readFeedQuestion(door.registry, asked.query);
  return answer(door, reply, asked, async (reader) => {
    const agency = await agencyOf(reader, question.agency);
    const { limit, before } = question;
    const latest = await reader.latestChanges({ limit, before, dataset, agency: agency?.recordId });
    const feed = `${door.address()}${pathOf(request)}`;
    return {
      body: await write(reader, latest, { door, question, dataset, agency, feed }),
      revision: reader.present.revision,
    };
  });
}

async function agencyOf(reader: RequestReader, name: string | undefined): Promise<Row | undefined> {
  if (name === undefined) return undefined;
  return namedRecord(reader, reader.registry.get('agencies'), name, undefined);
}

interface Feed {
  readonly door: FeedsDoor;
  readonly question: FeedQuestion;
  readonly dataset: Dataset | undefined;
  readonly agency: Row | undefined;
  /** Its address without a query string. */
  readonly feed: string;
}

async function write(
  reader: RequestReader,
  { changes, older }: LatestChanges,
  { door, question, dataset, agency, feed }: Feed,
): Promise<string> {
  const address = door.address();
  const page = (before: string | undefined) => pageAddress(feed, question, agency, before);
  const about = dataset === undefined ? '/' : `/docs/${dataset.name}`;
  const entries = await Promise.all(changes.map((change) => entryOf(reader, change, address)));
  return feedXml({
    id: page(undefined),
    title: [
      TITLE,
      ...(dataset === undefined ? [] : [dataset.title]),
      ...(agency === undefined ? [] : [agency.label]),
    ].join(' · '),
    updated: changes[0]?.releasedAt ?? BEGINNING,
    self: page(question.before),
    next: older === undefined ? undefined : page(older),
    about: address + about,
    entries: entries.flat(),
  });
}

function pageAddress(
  feed: string,
  { limit }: FeedQuestion,
  agency: Row | undefined,
  before: string | undefined,
): string {
  const parameters = new URLSearchParams({
    ...(agency === undefined ? {} : { agency: agency.recordId }),
    ...(before === undefined ? {} : { first: String(limit), before }),
  });
  return parameters.size === 0 ? feed : `${feed}?${parameters}`;
}
