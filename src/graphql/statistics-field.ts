import type { Dataset } from '../catalog/registry.js';
import type { AsOfInput, FilterInput } from '../query/list-request.js';
import type {
  ComparisonName,
  DatePart,
  FunctionName,
  GroupOrderInput,
  HavingInput,
  StatisticsRequest,
} from '../query/statistics/statistics-request.js';
import { describe } from './describe.js';
import { addQuery } from './generated-fields.js';
import type { DatasetParts, SchemaParts } from './schema-parts.js';
import { columnEnum, noteStatisticsArguments, statisticsColumns } from './statistics-inputs.js';
import { statisticsSelection } from './statistics-selection.js';
import { noteStatisticsTypes, statisticsAnswer } from './statistics-types.js';

type Conditions = Readonly<Partial<Record<ComparisonName, unknown>>> | null | undefined;

/** What a statistics field is called with, as type-graphql hands it over. */
interface StatisticsArguments {
  readonly filter?: FilterInput | null;
  readonly groupBy?: readonly { readonly field: string; readonly part?: DatePart | null }[] | null;
  readonly having?: {
    readonly count?: Conditions;
    readonly figures?: Readonly<Record<string, Readonly<Partial<Record<FunctionName, Conditions>>> | null>> | null;
  } | null;
  readonly orderBy?:
    | readonly {
        readonly field?: string | null;
        readonly function?: FunctionName | null;
        readonly direction?: 'ASC' | 'DESC';
        readonly nulls?: 'FIRST' | 'LAST';
      }[]
    | null;
  readonly first?: number | null;
  readonly asOf?: AsOfInput | null;
}

/** Note the root field of the statistics of a dataset and the types it gives. */
export function noteStatistics(own: DatasetParts, parts: SchemaParts): void {
  const { dataset } = own;
  const fields = columnEnum(
    `${dataset.typeName}StatisticsField`,
    describe(`${dataset.title}可用于统计的列`, `Columns of ${dataset.name} that statistics can be made of.`),
    statisticsColumns(dataset),
  );
  const { statistics, group } = noteStatisticsTypes(own, parts, fields);
  addQuery<StatisticsArguments>(
    parts.queries,
    `${dataset.singularName}Statistics`,
    () => statistics,
    {
      description: describe(
        `${dataset.title}的分组统计：计数、合计、平均、最小、最大、不同取值数`,
        `Statistics of ${dataset.name}: their number, sums, averages and extremes in groups. Only what is selected is worked out.`,
      ),
      args: noteStatisticsArguments(own, fields),
    },
    async (args, { reader }, info) => {
      const question = { ...statisticsQuestion(dataset, args), ...statisticsSelection(info, group.name) };
      return statisticsAnswer(await reader.statistics(question, args.asOf ?? undefined));
    },
  );
}

function statisticsQuestion(dataset: Dataset, args: StatisticsArguments): StatisticsRequest {
  return {
    dataset,
    filter: args.filter ?? undefined,
    groupBy: args.groupBy?.map(({ field, part }) => ({ column: field, part: part ?? undefined })),
    having: havingConditions(args.having),
    orderBy: args.orderBy?.map(
      ({ field, function: name, direction, nulls }): GroupOrderInput => ({
        column: field ?? undefined,
        function: name ?? undefined,
        direction,
        nulls,
      }),
    ),
    first: args.first ?? undefined,
  };
}

const COMPARISONS: readonly ComparisonName[] = ['equals', 'gt', 'gte', 'lt', 'lte'];
const FUNCTIONS: readonly FunctionName[] = ['sum', 'average', 'minimum', 'maximum', 'distinctCount', 'missing'];

function havingConditions(having: StatisticsArguments['having']): readonly HavingInput[] {
  const conditions = (name: FunctionName, column: string | undefined, given: Conditions): readonly HavingInput[] =>
    COMPARISONS.flatMap((operator) => {
      const operand = given?.[operator];
      return operand === undefined ? [] : [{ function: name, column, operator, operand }];
    });
  const ofColumns = Object.entries(having?.figures ?? {}).flatMap(([column, figures]) =>
    FUNCTIONS.flatMap((name) => conditions(name, column, figures?.[name])),
  );
  return [...conditions('count', undefined, having?.count), ...ofColumns];
}
