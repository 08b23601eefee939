import type { Dataset, Registry } from '../../catalog/registry.js';
import { datasetAddress, tableSchemaAddress } from '../addresses.js';
import { bilingual } from '../bilingual.js';
import { example, jsonResponse, type OpenapiObject, otherResponses, sharedParameter, textResponse } from './parts.js';

/** The addresses that other programs harvest and follow, of all datasets together. */
export function feedPaths(registry: Registry): Readonly<Record<string, OpenapiObject>> {
  const linkset = { type: 'object', properties: { linkset: { type: 'array', items: { type: 'object' } } } };
  const graph = { type: 'object', properties: { '@graph': { type: 'array', items: { type: 'object' } } } };
  return {
    '/catalog.jsonld': {
      get: operation('getCatalogueAsJsonLd', '/catalog.jsonld', '目录（JSON-LD）', 'Catalogue in DCAT-AP 3, JSON-LD', {
        response: jsonResponse(bilingual('DCAT-AP 3 目录', 'The catalogue.'), graph, 'application/ld+json'),
      }),
    },
    '/catalog.ttl': {
      get: operation('getCatalogueAsTurtle', '/catalog.ttl', '目录（Turtle）', 'Catalogue in DCAT-AP 3, Turtle', {
        response: textResponse(bilingual('DCAT-AP 3 目录', 'The catalogue.'), 'text/turtle'),
      }),
    },
    '/.well-known/api-catalog': {
      get: operation('getApiCatalogue', '/.well-known/api-catalog', '接口目录', 'Catalogue of interfaces (RFC 9727)', {
        response: jsonResponse(bilingual('接口目录', 'The interfaces.'), linkset, 'application/linkset+json'),
      }),
    },
    '/feed.atom': {
      get: feedOperation('getFeed', '/feed.atom', '全部数据集的订阅源', 'Feed of all datasets', 'catalogue', registry),
    },
  };
}

/** The addresses of one dataset that other programs follow. */
export function datasetFeedPaths(dataset: Dataset, registry: Registry): Readonly<Record<string, OpenapiObject>> {
  const { name, title, family, typeName } = dataset;
  const feed = `${datasetAddress(name)}/feed.atom`;
  const schema = tableSchemaAddress(name);
  return {
    [feed]: {
      get: feedOperation(`get${typeName}Feed`, feed, `${title}的订阅源`, `Feed of ${name}`, family, registry),
    },
    [schema]: {
      get: operation(`get${typeName}TableSchema`, schema, `${title}的表结构`, `Table Schema of ${name}`, {
        tag: family,
        response: jsonResponse(bilingual('Frictionless 表结构', 'The Frictionless Table Schema.'), { type: 'object' }),
      }),
    },
  };
}

interface OperationParts {
  readonly response: OpenapiObject;
  readonly tag?: string;
  readonly parameters?: readonly OpenapiObject[];
  readonly others?: readonly ('BadRequest' | 'NotFound')[];
}

function operation(
  operationId: string,
  address: string,
  summaryZh: string,
  summary: string,
  { response, tag = 'catalogue', parameters = [], others = ['BadRequest'] }: OperationParts,
): OpenapiObject {
  return {
    operationId,
    tags: [tag],
    summary: `${summaryZh} · ${summary}`,
    description: bilingual(summaryZh, `${summary}.`),
    ...(parameters.length === 0 ? {} : { parameters }),
    responses: { '200': response, ...otherResponses(...others) },
    ...example(address),
  };
}

function feedOperation(
  operationId: string,
  address: string,
  summaryZh: string,
  summary: string,
  tag: string,
  registry: Registry,
): OpenapiObject {
  const agency = registry.find('agencies') === undefined ? [] : [sharedParameter('OfAgency')];
  return operation(operationId, address, summaryZh, summary, {
    response: textResponse(
      bilingual(
        'Atom 订阅源，新的在前；撤回与删除以墓碑条目（RFC 6721）表示，附理由；旧条目沿 rel="next" 取',
        'An Atom feed, the newest first; what was withdrawn or erased is a tombstone (RFC 6721) with its reason; older entries follow by rel="next" (RFC 5005).',
      ),
      'application/atom+xml',
    ),
    tag,
    parameters: [sharedParameter('Entries'), sharedParameter('OlderThan'), ...agency],
    others: ['BadRequest', 'NotFound'],
  });
}
