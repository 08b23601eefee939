import { type CheckDeclaration, checkSubject } from '../catalog/check.js';
import type { Column, Dataset } from '../catalog/registry.js';
import { isValueObject, type Value } from '../catalog/value.js';
import { type CheckResult, type Judgement, leastCertain, type RecordValues } from './check-result.js';
import { judgeHeldAtMost } from './held-at-most.js';
import { holds, judgeImplies } from './implies.js';
import { judgeInOrder } from './in-order.js';
import { judgeNotAbove } from './not-above.js';
import { judgeProductOf } from './product-of.js';
import { judgeQuotientOf } from './quotient-of.js';
import { judgeSumOf } from './sum-of.js';
import { judgeSumOfRelated } from './sum-of-related.js';
import { validatorOf } from './validators.js';
import { judgeValue } from './value-checks.js';

/** Relations whose records must be loaded before the checks of this dataset can be judged. */
export function relationsNeeded(dataset: Dataset): readonly string[] {
  return [...new Set(dataset.checks.flatMap((check) => checkSubject(check).related?.relation ?? []))];
}

/**
 * Judge a released record: each value by the validator of its column kind, then the checks that the dataset declares.
 * An absent value gives no result; an input that a declared check lacks gives UNKNOWN.
 * @param related the records of each relation that `relationsNeeded` names; one that is left out counts as not known.
 * @throws LongchengError BAD_CATALOGUE when a validator is named that there is not.
 */
export function evaluateChecks(
  dataset: Dataset,
  record: RecordValues,
  related: ReadonlyMap<string, readonly RecordValues[]>,
): readonly CheckResult[] {
  return [
    ...valueResults(dataset, record),
    ...dataset.checks.map((check) => asResult(check.validator, judge(dataset, check, record, related))),
  ];
}

/**
 * Those of the results that say a record alone contradicts a rule, for whoever takes in many records. Most checks of most
 * records have nothing to judge, and are not put into words.
 */
export function failedChecks(dataset: Dataset, record: RecordValues): readonly CheckResult[] {
  const none = new Map<string, readonly RecordValues[]>();
  return [
    ...valueResults(dataset, record),
    ...dataset.checks
      .filter((check) => mayFail(check, record))
      .map((check) => asResult(check.validator, judge(dataset, check, record, none))),
  ].filter(({ outcome }) => outcome === 'FAILED');
}

/** False only where the check passes, or can not be judged. */
function mayFail(check: CheckDeclaration, record: RecordValues): boolean {
  if (check.form === 'implies')
    return (
      holds(record[check.when.column], check.when.holds) &&
      !(check.demand === 'positive' && isPlainlyPositive(record[check.then]))
    );
  return check.form !== 'in-order' || check.columns.filter((name) => (record[name] ?? null) !== null).length > 1;
}

/** True only of a figure above zero; of most figures there is no need to compute with them to know. */
function isPlainlyPositive(value: Value | null | undefined): boolean {
  const figure = isValueObject(value) ? value.value : value;
  return typeof figure === 'string' && /^\d{1,20}(?:\.\d{1,20})?$/.test(figure) && /[1-9]/.test(figure);
}

function valueResults(dataset: Dataset, record: RecordValues): readonly CheckResult[] {
  return judgedColumns(dataset).flatMap((column) => {
    const { validator } = column.kind;
    const value = record[column.name];
    if (validator === undefined || value === undefined || value === null) return [];
    return [asResult(validator, judgeValue(validator, column, value))];
  });
}

const judgedByDataset = new WeakMap<Dataset, readonly Column[]>();

function judgedColumns(dataset: Dataset): readonly Column[] {
  const known = judgedByDataset.get(dataset);
  if (known !== undefined) return known;
  const columns = dataset.columns.filter(({ kind }) => kind.validator !== undefined);
  judgedByDataset.set(dataset, columns);
  return columns;
}

function judge(
  dataset: Dataset,
  check: CheckDeclaration,
  record: RecordValues,
  related: ReadonlyMap<string, readonly RecordValues[]>,
): Judgement {
  switch (check.form) {
    case 'not-above':
      return judgeNotAbove(dataset, check, record);
    case 'sum-of':
      return judgeSumOf(dataset, check, record);
    case 'product-of':
      return judgeProductOf(dataset, check, record);
    case 'quotient-of':
      return judgeQuotientOf(dataset, check, record);
    case 'in-order':
      return judgeInOrder(dataset, check, record);
    case 'implies':
      return judgeImplies(dataset, check, record);
    case 'sum-of-related':
      return judgeSumOfRelated(dataset, check, record, related.get(check.related));
    case 'held-at-most':
      return judgeHeldAtMost(dataset, check, record, related.get(check.related));
  }
}

function asResult(id: string, judgement: Judgement): CheckResult {
  const { severity, certainty } = validatorOf(id);
  return { validator: id, severity, ...judgement, certainty: leastCertain(certainty, judgement.certainty) };
}
