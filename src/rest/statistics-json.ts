import { referenceTarget } from '../catalog/registry.js';
import { namedRevision } from '../query/moment.js';
import type { RequestReader } from '../query/request-reader.js';
import { figureName } from '../query/statistics/figure.js';
import { type GroupKey, groupKeys, keyLabel, keyPeriod, keyText } from '../query/statistics/group-key.js';
import type { Group, Statistics } from '../query/statistics/statistics.js';
import { recordAddress } from './addresses.js';
import { writtenFigure } from './figure-parameter.js';
import type { JsonObject } from './record-json.js';

export interface StatisticsJson {
  readonly data: readonly JsonObject[];
  readonly hasMore: boolean;
  readonly totalGroups?: number;
  readonly revision: number;
}

/** What the records of a dataset come to, group by group, in JSON; exact numbers are texts. */
export async function statisticsJson(reader: RequestReader, statistics: Statistics): Promise<StatisticsJson> {
  const { groups, hasMore, totalGroups, moment } = statistics;
  return {
    data: await Promise.all(groups.map((group) => groupJson(reader, statistics, group))),
    hasMore,
    ...(totalGroups === undefined ? {} : { totalGroups }),
    revision: moment.revision,
  };
}

async function groupJson(reader: RequestReader, statistics: Statistics, group: Group): Promise<JsonObject> {
  const keys = await Promise.all(
    groupKeys(statistics, group).map(async (key) => [key.term.column.name, await keyJson(reader, key)] as const),
  );
  const figures = statistics.plan.figures.map((figure) => {
    const column = 'column' in figure ? figure.column.name : undefined;
    const name = writtenFigure({ function: figure.function, column });
    return [name, group.figures.get(figureName(figure)) ?? null] as const;
  });
  return { keys: Object.fromEntries(keys), count: group.count, figures: Object.fromEntries(figures) };
}

async function keyJson(reader: RequestReader, source: GroupKey): Promise<JsonObject> {
  const { term, key, moment } = source;
  const period = keyPeriod(source);
  const target = referenceTarget(term.column);
  const past = namedRevision(moment);
  return {
    value: typeof key === 'number' || typeof key === 'boolean' ? key : keyText(source),
    label: await keyLabel(reader, source),
    isMissing: key === null,
    ...(period === undefined ? {} : { startsOn: period.startsOn, endsOn: period.endsOn }),
    ...(target === undefined || typeof key !== 'string' ? {} : { href: recordAddress(target, key, past) }),
  };
}
