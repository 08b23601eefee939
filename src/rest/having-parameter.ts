import { LongchengError } from '../errors.js';
import { nearest } from '../query/nearest.js';
import type { ComparisonName, HavingInput } from '../query/statistics/statistics-request.js';
import { readFigureText } from './figure-parameter.js';
import { onlyText } from './parameters.js';
import type { Parameter } from './query-string.js';
import { restorePlus } from './zone-sign.js';

export const COMPARISONS: readonly ComparisonName[] = ['equals', 'gt', 'gte', 'lt', 'lte'];

/**
 * Conditions on groups: `having[sum.fine][gte]=10000`; without an operator the figure is to equal the value.
 * @throws LongchengError BAD_ARGUMENT or BAD_FILTER.
 */
export function readHavingParameter({ texts, members }: Parameter): readonly HavingInput[] {
  if (texts.length > 0)
    throw new LongchengError('BAD_FILTER', '"having" names no figure; write having[sum.column][operator]=value.', {
      argument: 'having',
    });
  return [...members].flatMap(([figure, conditions]) => readConditions(figure, conditions));
}

function readConditions(text: string, { texts, members }: Parameter): readonly HavingInput[] {
  const figure = readFigureText('having', text);
  const condition = (operator: ComparisonName, given: Parameter): HavingInput => ({
    ...figure,
    operator,
    operand: restorePlus(onlyText(`having[${text}]`, given)),
  });
  const plain = texts.length === 0 ? [] : [condition('equals', { texts, members: new Map() })];
  const compared = [...members].map(([name, given]) => {
    const operator = COMPARISONS.find((one) => one === name);
    if (operator !== undefined && given.members.size === 0) return condition(operator, given);
    throw new LongchengError(
      'BAD_FILTER',
      `"having[${text}]" has no "[${name}]"; did you mean "[${nearest(name, COMPARISONS)}]"?`,
      { argument: 'having', allowed: COMPARISONS },
    );
  });
  return [...plain, ...compared];
}
