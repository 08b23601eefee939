import { LongchengError } from '../errors.js';
import { budgetValidators } from './validators/budget.js';
import { debtValidators } from './validators/debt.js';
import { documentValidators } from './validators/documents.js';
import { executionValidators } from './validators/execution.js';
import { landValidators } from './validators/land.js';
import { livelihoodValidators } from './validators/livelihood.js';
import { organisationValidators } from './validators/organisation.js';
import { serviceValidators } from './validators/services.js';
import { supervisionValidators } from './validators/supervision.js';
import type { Validator } from './validators/validator.js';

export type { Validator } from './validators/validator.js';

/**
 * Every validator. One that uses a form of `catalog/check.ts` is an entry in a table of `validators/`; one that judges
 * the values of a column kind is an entry there and its judge in `value-checks.ts`; others are asked for by hand.
 */
export const VALIDATORS: readonly Validator[] = [
  debtValidators,
  budgetValidators,
  organisationValidators,
  supervisionValidators,
  landValidators,
  serviceValidators,
  livelihoodValidators,
  executionValidators,
  documentValidators,
]
  .flat()
  .sort((one, other) => (one.id < other.id ? -1 : 1));

const byId = new Map(VALIDATORS.map((validator) => [validator.id, validator]));

/**
 * The validator of an id that a dataset or a column kind names.
 * @throws LongchengError BAD_CATALOGUE when there is none.
 */
export function validatorOf(id: string): Validator {
  const validator = byId.get(id);
  if (validator === undefined)
    throw new LongchengError('BAD_CATALOGUE', `There is no validator "${id}"; enter it in rules/validators/.`, { id });
  return validator;
}
