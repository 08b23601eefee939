import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import { type CheckResult, type Judgement, leastCertain } from '../../rules/check-result.js';
import { validatorOf } from '../../rules/validators.js';

/** A check of a record that needs other records than those that refer to it, or that no declaration can say. */
export type OwnCheck = (reader: RequestReader, row: Row) => Promise<readonly CheckResult[]>;

/** A judgement under the validator that it was asked by. */
export function finding(validator: string, judgement: Judgement): CheckResult {
  const { severity, certainty } = validatorOf(validator);
  return { validator, severity, ...judgement, certainty: leastCertain(certainty, judgement.certainty) };
}
