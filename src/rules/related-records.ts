import type { Column, Dataset } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import type { RecordValues, Statement } from './check-result.js';
import { codeTitle } from './code-title.js';
import { namedColumn } from './named-column.js';

/** Which of the records that refer to one a check counts. */
export interface Counting {
  readonly related: string;
  readonly only?: { readonly column: string; readonly equals: string };
}

/** Related records that a check counts, those it may have to count, and of which dataset they are. */
export interface Counted {
  readonly dependent: Dataset;
  readonly records: readonly RecordValues[];
  /** Whether they count is not known, because the column that decides it holds nothing. */
  readonly undecided: number;
}

/**
 * The dataset whose records a check counts.
 * @throws LongchengError BAD_CATALOGUE when no reference of it leads to this dataset.
 */
export function dependentOf(dataset: Dataset, { related }: Counting): Dataset {
  const relation = dataset.inverses.find(({ name }) => name === related);
  if (relation === undefined)
    throw new LongchengError('BAD_CATALOGUE', `A check of "${dataset.name}" counts "${related}", which it lacks.`);
  return relation.dependent;
}

export function countRelated(dependent: Dataset, { only }: Counting, related: readonly RecordValues[]): Counted {
  if (only === undefined) return { dependent, records: related, undecided: 0 };
  const selector = namedColumn(dependent, only.column);
  return {
    dependent,
    records: related.filter((record) => record[selector.name] === only.equals),
    undecided: related.filter((record) => holdsNothing(record, selector)).length,
  };
}

function holdsNothing(record: RecordValues, { name }: Column): boolean {
  return record[name] === undefined || record[name] === null;
}

/** Why the records counted may not be all: for want of the relation, of the column that selects, or of any record. */
export function doubtsAbout({ dependent, records, undecided }: Counted, counting: Counting): readonly Statement[] {
  if (undecided > 0 && counting.only !== undefined)
    return absentIn(undecided, namedColumn(dependent, counting.only.column), counting, dependent);
  return records.length === 0 ? [noneKnown(counting, dependent)] : [];
}

export function relationUnknown({ related }: Counting, dependent: Dataset): Statement {
  return { message: `${related} are not known`, messageZh: `${dependent.title}未知` };
}

/** That a column holds nothing in some of the records. */
export function absentIn(
  count: number,
  column: Column,
  { related }: Counting,
  dependent: Dataset,
): readonly Statement[] {
  if (count === 0) return [];
  return [
    {
      message: `${column.name} is absent in ${count} of ${related}`,
      messageZh: `${count}条${dependent.title}缺少${column.title}`,
    },
  ];
}

// That nobody is on record says that nothing was published, not that there is nothing.
function noneKnown({ related, only }: Counting, dependent: Dataset): Statement {
  if (only === undefined)
    return { message: `there are no ${related} on record`, messageZh: `没有${dependent.title}记录` };
  const { name, title } = namedColumn(dependent, only.column);
  const value = codeTitle(dependent, name, only.equals);
  return {
    message: `there are no ${related} with ${name} ${only.equals} on record`,
    messageZh: `没有${title}为${value}的${dependent.title}记录`,
  };
}
