import { upperFirst } from '../../catalog/naming.js';
import type { Dataset } from '../../catalog/registry.js';
import { datasetAddress, schemaAddress, statisticsAddress } from '../addresses.js';
import { bilingual } from '../bilingual.js';
import type { SchemaShelf } from '../json-schema.js';
import { historySchema, listSchema, oneSchema } from './answer-schemas.js';
import { fieldsParameter, orderParameter } from './list-parameters.js';
import { example, jsonResponse, type OpenapiObject, otherResponses, sharedParameter } from './parts.js';
import { statisticsOperation } from './statistics-operation.js';

/** The operations of a dataset. `filters`: its filter parameters, as references. */
export function datasetPaths(
  dataset: Dataset,
  filters: readonly OpenapiObject[],
  shelf: SchemaShelf,
): Readonly<Record<string, OpenapiObject>> {
  const address = datasetAddress(dataset.name);
  return {
    [address]: { get: listOperation(dataset, filters, shelf) },
    [`${address}/{id}`]: { get: recordOperation(dataset, shelf) },
    [`${address}/{id}/history`]: { get: historyOperation(dataset, shelf) },
    [statisticsAddress(dataset.name)]: { get: statisticsOperation(dataset, filters, shelf) },
    [schemaAddress(dataset.name)]: { get: schemaOperation(dataset) },
  };
}

function listOperation(dataset: Dataset, filters: readonly OpenapiObject[], shelf: SchemaShelf): OpenapiObject {
  const { name, title, description, family, pluralName } = dataset;
  const shared = ['First', 'After', 'Last', 'Before', 'AsOf', 'Total', 'And', 'Or', 'Not'].map(sharedParameter);
  return {
    operationId: `list${upperFirst(pluralName)}`,
    tags: [family],
    summary: `${title}列表 · List ${name}`,
    description: bilingual(`${title}列表：可筛选、排序、分页、回溯`, `A list: ${description}`),
    parameters: [orderParameter(dataset), fieldsParameter(dataset, shelf), ...shared, ...filters],
    responses: {
      '200': {
        ...jsonResponse(bilingual('一页记录', 'A page of records.'), listSchema(dataset, shelf)),
        links: linksToRecord(dataset),
      },
      ...otherResponses('BadRequest'),
    },
    ...example(`${datasetAddress(name)}?order=-publishedAt&first=2&total=1`),
  };
}

/** Where the id of a record is to be had: it is in every list. */
function linksToRecord({ typeName, singularName }: Dataset): OpenapiObject {
  const parameters = { id: '$response.body#/data/0/recordId' };
  return {
    [singularName]: { operationId: `get${typeName}`, parameters, description: 'The first record of the page.' },
    [`${singularName}History`]: { operationId: `get${typeName}History`, parameters, description: 'Its history.' },
  };
}

function recordOperation(dataset: Dataset, shelf: SchemaShelf): OpenapiObject {
  const { name, title, family, typeName } = dataset;
  return {
    operationId: `get${typeName}`,
    tags: [family],
    summary: `一条${title} · One of ${name}`,
    description: bilingual(
      `按标识或自然键取一条${title}，并附校验与期限核对结果`,
      `One record of ${name} by id or natural key, with what its checks and its legal clocks say of it.`,
    ),
    parameters: [sharedParameter('Id'), sharedParameter('AsOf'), fieldsParameter(dataset, shelf)],
    responses: {
      '200': jsonResponse(bilingual('这条记录', 'The record.'), oneSchema(dataset, shelf)),
      ...otherResponses('BadRequest', 'NotFound'),
    },
    ...example(`${datasetAddress(name)}/{id}`),
  };
}

function historyOperation(dataset: Dataset, shelf: SchemaShelf): OpenapiObject {
  const { name, title, family, typeName } = dataset;
  return {
    operationId: `get${typeName}History`,
    tags: [family],
    summary: `${title}的历史版本 · History of one of ${name}`,
    description: bilingual('一条记录的各个版本，从旧到新', 'All states of a record up to a moment, oldest first.'),
    parameters: [sharedParameter('Id'), sharedParameter('AsOf')],
    responses: {
      '200': jsonResponse(bilingual('各个版本', 'Its states.'), historySchema(dataset, shelf)),
      ...otherResponses('BadRequest', 'NotFound'),
    },
    ...example(`${datasetAddress(name)}/{id}/history`),
  };
}

function schemaOperation({ name, title, family, typeName }: Dataset): OpenapiObject {
  return {
    operationId: `get${typeName}Schema`,
    tags: [family],
    summary: `${title}的数据字典 · JSON Schema of ${name}`,
    description: bilingual('以 JSON Schema（2020-12）表示的数据字典', 'What a record is, as a JSON Schema (2020-12).'),
    responses: {
      '200': jsonResponse(bilingual('JSON Schema', 'The schema.'), { type: 'object' }, 'application/schema+json'),
      ...otherResponses('BadRequest'),
    },
    ...example(schemaAddress(name)),
  };
}
