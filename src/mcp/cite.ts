import type { Registry } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import { API } from '../rest/addresses.js';
import { readAsOf } from '../rest/as-of-parameter.js';
import { namedDataset } from '../rest/named-dataset.js';
import { namedRecord } from '../rest/named-record.js';
import { readQueryString } from '../rest/query-string.js';
import { recordCost } from '../rest/question-cost.js';
import type { Citation } from './citation.js';
import { type Asker, askCited, RECORDS, STATISTICS } from './question.js';

/**
 * The citation of what an address of this server answers: a list, statistics or one record. A record is cited by the
 * list that holds it alone, since what its own address says of deadlines moves with the day.
 * @throws LongchengError BAD_ARGUMENT for an address of something else, and whatever asking there is refused with.
 */
export async function citeAddress(asker: Asker, address: string): Promise<Citation> {
  const { reader } = asker;
  const { dataset, rest, query } = readAddress(reader.registry, address);
  if (rest === undefined) return (await askCited(asker, RECORDS, dataset, query)).citation;
  if (rest === 'statistics') return (await askCited(asker, STATISTICS, dataset, query)).citation;
  await asker.pay(() => recordCost(dataset));
  const asOf = readAsOf(readQueryString(query));
  const { recordId } = await namedRecord(reader, dataset, rest, asOf);
  const { revision } = await reader.momentAt(asOf);
  const alone = `filter[recordId]=${recordId}&asOf=${revision}`;
  return (await askCited(asker, RECORDS, dataset, encodeURI(alone))).citation;
}

function readAddress(registry: Registry, address: string) {
  const at = address.indexOf('?');
  const path = (at === -1 ? address : address.slice(0, at)).replace(/^https?:\/\/[^/]*/, '');
  const [, name, rest] = /^\/([^/]+)(?:\/([^/]+))?$/.exec(path.slice(API.length)) ?? [];
  if (!path.startsWith(API) || name === undefined)
    throw new LongchengError(
      'BAD_ARGUMENT',
      '"address" leads to no records of this server; give one of /api/v1/{dataset}, /api/v1/{dataset}/statistics or /api/v1/{dataset}/{id}.',
      { argument: 'address' },
    );
  return {
    dataset: namedDataset(registry, name),
    rest: rest === undefined ? undefined : decodeName(rest),
    query: at === -1 ? '' : address.slice(at + 1),
  };
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new LongchengError('BAD_ARGUMENT', '"address" holds a % that begins no UTF-8 character.', {
      argument: 'address',
    });
  }
}
