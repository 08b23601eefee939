import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Registry } from '../catalog/registry.js';
import { costOf } from '../query/cost.js';
import type { DatasetSizes } from '../query/dataset-sizes.js';
import { LARGEST_PAGE } from '../query/list-plan.js';
import type { Moment } from '../query/moment.js';
import type { RequestReader } from '../query/request-reader.js';
import { MOST_GROUPS } from '../query/statistics/statistics-plan.js';
import type { MeasuredFiles } from '../reports/measured-files.js';
import { wholeDatasetJson } from '../rest/dataset-json.js';
import { namedDataset } from '../rest/named-dataset.js';
import { type WrittenParameter, writeQuery } from '../rest/written-query.js';
import { citeAddress } from './cite.js';
import { find } from './find.js';
import { type Asker, askCited, RECORDS, STATISTICS } from './question.js';
import { toolAnswer, toolProblem } from './tool-result.js';

/** What the tools have at hand. */
export interface ToolDoor {
  readonly registry: Registry;
  readonly openReader: () => Promise<RequestReader>;
  readonly sizesAt: (moment: Moment) => Promise<DatasetSizes>;
  readonly measured: MeasuredFiles;
  /** Take units from what the caller has. @throws LongchengError RATE_LIMITED */
  readonly spend: (units: number) => Promise<void>;
  /** The address that others reach the server under. */
  readonly address: () => string;
  /** Note a fault of ours, and give the number that it is known by. */
  readonly report: (fault: unknown) => string;
}

const parameter: z.ZodType<WrittenParameter> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.array(parameter), z.record(z.string(), parameter)]),
);

// A description comes to some twenty kilobytes.
const DESCRIPTION_COST = costOf({ records: 0, bytes: 20_000, work: 0 });

const READS_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** Give the tools: each asks what an address of the REST door asks, and is held to the same limits. */
export function addTools(server: McpServer, door: ToolDoor): void {
  const answering = async (ask: (asker: Asker) => Promise<CallToolResult>): Promise<CallToolResult> => {
    try {
      const reader = await door.openReader();
      // One unit was spent on the request.
      const pay: Asker['pay'] = async (costAt) => door.spend(costAt(await door.sizesAt(reader.present)) - 1);
      return await ask({ reader, server: door.address(), pay });
    } catch (fault) {
      return toolProblem(fault, door.report);
    }
  };
  const inputs = inputSchemas(door.registry);

  server.registerTool(
    'find',
    {
      title: '查找数据集与记录 · Find datasets and records',
      description:
        'Which datasets are about something, and the records that hold the words. Words in Chinese or English; begin here.',
      inputSchema: inputs.find,
      annotations: READS_ONLY,
    },
    ({ words }) => answering(async (asker) => toolAnswer(await find(asker, words))),
  );

  server.registerTool(
    'describe',
    {
      title: '数据集说明 · Describe a dataset',
      description:
        'Columns with kinds, units, codes and filter operators, legal ground, deadlines and counts of a dataset. Look here before query and aggregate.',
      inputSchema: inputs.describe,
      annotations: READS_ONLY,
    },
    ({ dataset: name }) =>
      answering(async ({ reader, pay }) => {
        const dataset = namedDataset(door.registry, name);
        await pay(() => DESCRIPTION_COST);
        return toolAnswer(await wholeDatasetJson(reader, door.measured, dataset), {
          revision: reader.present.revision,
        });
      }),
  );

  server.registerTool(
    'query',
    {
      title: '查询记录 · Query records',
      description: `Records of a dataset, filtered and ordered, at most ${LARGEST_PAGE} at once; go on with page.endCursor as "after". With a citation that replays.`,
      inputSchema: inputs.query,
      annotations: READS_ONLY,
    },
    ({ dataset: name, ...parameters }) =>
      answering(async (asker) => {
        const dataset = namedDataset(door.registry, name);
        const query = writeQuery(parameters);
        const { body, citation } = await askCited(asker, RECORDS, dataset, query);
        const { data, ...more } = body;
        return toolAnswer(data, { ...more, citation });
      }),
  );

  server.registerTool(
    'aggregate',
    {
      title: '统计 · Aggregate',
      description: `Counts, exact sums, averages and extremes of a dataset in groups, at most ${MOST_GROUPS} groups. Records that hold nothing are a group of their own. Figures are in yuan, m² and 1 for the whole. With a citation that replays.`,
      inputSchema: inputs.aggregate,
      annotations: READS_ONLY,
    },
    ({ dataset: name, ...parameters }) =>
      answering(async (asker) => {
        const dataset = namedDataset(door.registry, name);
        const query = writeQuery(parameters);
        const { body, citation } = await askCited(asker, STATISTICS, dataset, query);
        const { data, ...more } = body;
        return toolAnswer(data, { ...more, citation });
      }),
  );

  server.registerTool(
    'cite',
    {
      title: '引证 · Cite',
      description:
        'A citation of what an address of this server answers: a permanent link that pins the revision, and the SHA-256 of the answer there. With "sha256" of an earlier citation it says whether the answer is still the same.',
      inputSchema: inputs.cite,
      annotations: READS_ONLY,
    },
    ({ address, sha256 }) =>
      answering(async (asker) => {
        const citation = await citeAddress(asker, address);
        return toolAnswer(null, {
          citation,
          ...(sha256 === undefined ? {} : { isUnchanged: sha256 === citation.sha256 }),
        });
      }),
  );
}

function inputSchemas(registry: Registry) {
  const dataset = z.enum(registry.datasets.map(({ name }) => name)).describe('Name of the dataset, as find gives it.');
  const names = z.array(z.string().min(1)).min(1);
  const conditions = z.record(z.string(), parameter);
  const filter = conditions
    .describe(
      'Conditions by column, all of which must be met: {"decidedOn": {"gte": "2019-01-01", "lt": "2020-01-01"}, "agency": {"where": {"name": {"contains": "市场"}}}}. Also "or", "and" (lists of filters) and "not". Operators are in describe.',
    )
    .optional();
  const asOf = z
    .union([z.int().min(0), z.string()])
    .describe('A moment of the past: a revision, or an instant with its zone. The newest unless given.')
    .optional();
  return {
    find: { words: z.string().min(1).max(200).describe('What it is about, e.g. "罚款" or "budget".') },
    describe: { dataset },
    query: {
      dataset,
      filter,
      order: names.describe('Columns to sort by, "-" in front for descending: ["-fine", "decidedOn"].').optional(),
      fields: names.describe('Members of each record that are wanted; all unless given.').optional(),
      first: z.int().min(0).describe(`How many, at most ${LARGEST_PAGE}.`).optional(),
      after: z.string().describe('page.endCursor of the page before.').optional(),
      total: z.literal(1).describe('Count the whole list.').optional(),
      asOf,
    },
    aggregate: {
      dataset,
      groupBy: names
        .describe('Columns, or parts of dates (year, quarter, month, week, day): ["agency", "decidedOn.year"].')
        .optional(),
      figures: names
        .describe('function.column with sum, average, minimum, maximum, distinctCount or missing: ["sum.fine"].')
        .optional(),
      filter,
      having: conditions.describe('Conditions on figures of a group: {"sum.fine": {"gte": "10000"}}.').optional(),
      order: names.describe('Figures and keys, "-" in front for descending: ["-sum.fine"].').optional(),
      first: z.int().min(0).describe(`How many groups, at most ${MOST_GROUPS}.`).optional(),
      total: z.literal(1).describe('Count all groups.').optional(),
      asOf,
    },
    cite: {
      address: z.string().min(1).max(9_000).describe('Address under /api/v1 of a list, statistics or a record.'),
      sha256: z.string().describe('The digest of an earlier citation, to compare with.').optional(),
    },
  };
}
