import type { Column } from '../catalog/registry.js';
import type { Value } from '../catalog/value.js';
import type { Judgement, Statement } from './check-result.js';

/** Nothing is claimed, for these reasons; each is a clause without a full stop. */
export function unjudged(
  { columns, inputs }: Pick<Judgement, 'columns' | 'inputs'>,
  reasons: readonly Statement[],
): Judgement {
  return {
    outcome: 'UNKNOWN',
    certainty: 'PROVISIONAL',
    columns,
    inputs,
    message: `Can not be judged: ${reasons.map(({ message }) => message).join('; ')}.`,
    messageZh: `无法判断：${reasons.map(({ messageZh }) => messageZh).join('；')}。`,
  };
}

/** Why a column gives no figure: it holds nothing, or something that is no number. */
export function noFigure({ name, title }: Pick<Column, 'name' | 'title'>, value: Value | null | undefined): Statement {
  return value === null || value === undefined
    ? { message: `${name} is absent`, messageZh: `缺少${title}` }
    : { message: `${name} is not a number`, messageZh: `${title}不是数字` };
}
