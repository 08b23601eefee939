import type { Column } from '../catalog/registry.js';
import type { Value } from '../catalog/value.js';
import { LongchengError } from '../errors.js';
import { printed } from './amount.js';
import type { Certainty, Judgement, Statement } from './check-result.js';
import { judgeCreditCode } from './credit-code.js';
import { judgeDivision } from './division.js';
import { unjudged } from './unjudged.js';

interface ValueVerdict extends Statement {
  readonly isValid: boolean;
  readonly certainty: Certainty;
}

/** The validators that judge one value by itself; a column kind names the one it wants. */
const VALUE_JUDGES: Readonly<Record<string, (text: string) => ValueVerdict>> = {
  V43: (text) => {
    const verdict = judgeCreditCode(text);
    if (!verdict.isValid) return verdict;
    return {
      isValid: true,
      certainty: 'CERTAIN',
      message: `${text} agrees with GB 32100, and its organisation code with GB 11714.`,
      messageZh: `${text}符合GB 32100，其组织机构代码符合GB 11714。`,
    };
  },
  V45: (text) => {
    const verdict = judgeDivision(text);
    return verdict.isValid ? { ...verdict, certainty: 'CERTAIN' } : verdict;
  },
};

/**
 * Judge the value of a column by the validator of its kind.
 * @throws LongchengError BAD_CATALOGUE when that validator judges no values.
 */
export function judgeValue(validator: string, column: Column, value: Value): Judgement {
  const judge = VALUE_JUDGES[validator];
  if (judge === undefined)
    throw new LongchengError(
      'BAD_CATALOGUE',
      `Validator "${validator}" of column "${column.name}" judges no values; give it a judge in rules/value-checks.ts.`,
    );
  const subject = { columns: [column.name], inputs: [{ name: column.name, value: printed(value) }] };
  if (typeof value !== 'string')
    return unjudged(subject, [{ message: `${column.name} is not a text`, messageZh: `${column.title}不是文本` }]);
  const { isValid, certainty, message, messageZh } = judge(value);
  return { outcome: isValid ? 'PASSED' : 'FAILED', certainty, ...subject, message, messageZh };
}
