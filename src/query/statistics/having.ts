import { type Operand, textOperand } from '../../catalog/column-kind.js';
import type { Dataset } from '../../catalog/registry.js';
import { readDecimal } from '../../catalog/scalars.js';
import { LongchengError } from '../../errors.js';
import { figuresOf } from './column-roles.js';
import { type Figure, figureName, readFigure } from './figure.js';
import type { ComparisonName, HavingInput } from './statistics-request.js';

/** A checked condition on a figure of a group. A group in which the figure is unknown does not meet it. */
export interface HavingCondition {
  readonly figure: Figure;
  readonly operator: ComparisonName;
  readonly operand: Operand;
}

const OPERATORS: readonly ComparisonName[] = ['equals', 'gt', 'gte', 'lt', 'lte'];

/**
 * Check a condition on groups.
 * @throws LongchengError BAD_FILTER that names the figure, the operator and what it takes.
 */
export function readHaving(dataset: Dataset, input: HavingInput): HavingCondition {
  const figure = readFigure(dataset, input, 'BAD_FILTER', 'having');
  const { operator, operand } = input;
  const details = { argument: 'having', operator };
  if (!OPERATORS.includes(operator)) {
    const message = `"having": ${figureName(figure)} has no operator "${operator}"; use one of ${OPERATORS.join(', ')}.`;
    throw new LongchengError('BAD_FILTER', message, { ...details, allowed: OPERATORS });
  }
  const isText = typeof operand === 'string' || typeof operand === 'number';
  const value = isText ? readOperand(figure, String(operand)) : undefined;
  if (value !== undefined) return { figure, operator, operand: value };
  const message = `"having": ${figureName(figure)} can not be compared with ${JSON.stringify(operand) ?? 'nothing'}; give ${expected(figure)}.`;
  throw new LongchengError('BAD_FILTER', message, details);
}

/** Whether a figure is a point in time and not a number. */
export function isMomentFigure(figure: Figure): boolean {
  return (figure.function === 'minimum' || figure.function === 'maximum') && figuresOf(figure.column) === 'moment';
}

function expected(figure: Figure): string {
  return isMomentFigure(figure) ? 'a date such as 2019-10-22' : 'a number such as 1234.50';
}

// A bare number stays as exact as it is: read as a cell it would be rounded to the digits of its column.
function readOperand(figure: Figure, text: string): Operand | undefined {
  const isValue = figure.function !== 'count' && figure.function !== 'missing' && figure.function !== 'distinctCount';
  if (!isValue) return readDecimal(text);
  const own = () => (textOperand(text) === undefined ? undefined : figure.column.kind.readOperand(text));
  return isMomentFigure(figure) ? own() : (readDecimal(text) ?? own());
}
