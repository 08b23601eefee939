import { type CheckDeclaration, checkSubject } from '../catalog/check.js';
import type { Dataset } from '../catalog/registry.js';
import { type CheckResult, type Judgement, leastCertain, type RecordValues } from './check-result.js';
import { judgeHeldAtMost } from './held-at-most.js';
import { judgeImplies } from './implies.js';
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

function valueResults(dataset: Dataset, record: RecordValues): readonly CheckResult[] {
  return dataset.columns.flatMap((column) => {
    const { validator } = column.kind;
    const value = record[column.name];
    if (validator === undefined || value === undefined || value === null) return [];
    return [asResult(validator, judgeValue(validator, column, value))];
  });
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
