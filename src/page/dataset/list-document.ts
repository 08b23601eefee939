import { z } from 'zod';
import { constantCase } from '../../catalog/naming.js';
import type { Registry } from '../../catalog/registry.js';
import type { ListRequest } from '../../query/list-request.js';
import { selectionOf } from '../selection.js';
import type { ChartChoice } from './chart-choice.js';
import { asOfLiteral, filterLiteral, orderLiteral } from './graphql-literal.js';
import { PAGE_SIZE, type View } from './view.js';

/** The page of records that a view shows, as a GraphQL document: the page is made of its answer, and shows it for taking. */
export function listDocument(registry: Registry, { dataset, question, columns }: View): string {
  const { orderBy, page } = question.request;
  const size = page.last === undefined ? `first: ${page.first ?? PAGE_SIZE}` : `last: ${page.last}`;
  const list = [
    ...filterArguments(registry, question.request, question.asOf),
    ...(orderBy === undefined ? [] : [`orderBy: ${orderLiteral(orderBy)}`]),
    size,
    ...(page.after === undefined ? [] : [`after: ${JSON.stringify(page.after)}`]),
    ...(page.before === undefined ? [] : [`before: ${JSON.stringify(page.before)}`]),
  ];
  const shown = columns.filter(({ name }) => name !== 'recordId').map((column) => `      ${selectionOf(column)}`);
  return `{
  ${dataset.pluralName}(${list.join(', ')}) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      recordId
${shown.join('\n')}
      deadlines { rule state }
    }
  }
}`;
}

function filterArguments(
  registry: Registry,
  { dataset, filter }: ListRequest,
  asOf: View['question']['asOf'],
): readonly string[] {
  return [
    ...(filter === undefined ? [] : [`filter: ${filterLiteral(registry, dataset, filter)}`]),
    ...(asOf === undefined ? [] : [`asOf: ${asOfLiteral(asOf)}`]),
  ];
}

/** What the answer of `listDocument` is, by the field that lists. */
export const listShape = z.record(
  z.string(),
  z.object({
    totalCount: z.number(),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
    }),
    nodes: z.array(
      z.looseObject({ recordId: z.string(), deadlines: z.array(z.object({ rule: z.string(), state: z.string() })) }),
    ),
  }),
);

export type ListedPage = z.output<typeof listShape>[string];
export type ListedRecord = ListedPage['nodes'][number];

/** At most so many groups are drawn; the rest is said to be there. */
export const MOST_GROUPS = 40;

/** The statistics that a view draws, as a GraphQL document. Sums of money are in 10,000 yuan, of land in hectares. */
export function statisticsDocument(registry: Registry, view: View): string | undefined {
  const { dataset, question, chart } = view;
  if (chart.group === undefined) return undefined;
  const key = [
    `field: ${constantCase(chart.group.name)}`,
    ...(chart.part === undefined ? [] : [`part: ${chart.part}`]),
  ];
  const order = chart.part === undefined ? [`orderBy: [${groupOrder(chart)}]`] : [];
  const list = [
    ...filterArguments(registry, question.request, question.asOf),
    `groupBy: [{ ${key.join(', ')} }]`,
    ...order,
    `first: ${chart.part === undefined ? MOST_GROUPS : 400}`,
  ];
  return `{
  ${dataset.singularName}Statistics(${list.join(', ')}) {
    hasMore
    groups {
      keys { value label isMissing }
      count${figureSelection(chart)}
    }
  }
}`;
}

function groupOrder({ measure }: ChartChoice): string {
  return measure === 'count'
    ? '{ function: COUNT, direction: DESC }'
    : `{ field: ${constantCase(measure.column.name)}, function: ${constantCase(measure.function)}, direction: DESC }`;
}

function figureSelection({ measure }: ChartChoice): string {
  if (measure === 'count') return '';
  const unit = unitArgument(measure.column.kind.graphql);
  return `\n      figures { ${measure.column.name} { figure: ${measure.function}${unit} missing } }`;
}

function unitArgument(graphql: View['columns'][number]['kind']['graphql']): string {
  if (graphql.type !== 'measure') return '';
  if (graphql.measure === 'Money') return '(unit: WAN_YUAN)';
  return graphql.measure === 'Area' ? '(unit: HECTARE)' : '';
}

/** What the answer of `statisticsDocument` is, by its field. */
export const statisticsShape = z.record(
  z.string(),
  z.object({
    hasMore: z.boolean(),
    groups: z.array(
      z.object({
        keys: z.array(z.object({ value: z.string().nullable(), label: z.string().nullable(), isMissing: z.boolean() })),
        count: z.number(),
        figures: z
          .record(z.string(), z.object({ figure: z.union([z.string(), z.number()]).nullable(), missing: z.number() }))
          .optional(),
      }),
    ),
  }),
);

export type DrawnGroups = z.output<typeof statisticsShape>[string];
