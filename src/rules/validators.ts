import { LongchengError } from '../errors.js';
import type { Severity } from './check-result.js';

/** A rule that records are judged by: what it demands, how much a failure weighs, and on what ground. */
export interface Validator {
  /** Stable for ever: `V30`. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly description: string;
  /** The law, standard or form that the rule rests on. */
  readonly basis: string;
  /** First and last day on which the basis is in force, where it is dated. Told to readers; records are not chosen by it. */
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
}

/**
 * Every validator. A new one that uses a form of `catalog/check.ts` is one entry here; one that judges the values of a
 * column kind is an entry here and its judge in `value-checks.ts`.
 */
export const VALIDATORS: readonly Validator[] = [
  {
    id: 'V30',
    severity: 'WARNING',
    title: '超编检查',
    description: 'An agency has no more staff of one kind than its establishment allows.',
    basis: '地方各级人民政府机构设置和编制管理条例(国务院令第486号)第六条:机构实有人员不得突破规定的编制',
    effectiveFrom: '2007-05-01',
  },
  {
    id: 'V31',
    severity: 'WARNING',
    title: '超职数检查',
    description: 'An agency has no two heads at once, and a post no more holders at once than it allows.',
    basis:
      '公务员法(2018年修订)第四十三条:任职应当在规定的编制限额和职数内进行;国务院令第486号第二十六条第五项、第二十八条;"三定"规定的领导职数',
    effectiveFrom: '2007-05-01',
  },
  {
    id: 'V43',
    severity: 'WARNING',
    title: '统一社会信用代码检查',
    description:
      'A unified social credit code has 18 characters, and its check character and inner organisation code agree.',
    basis: 'GB 32100-2015 法人和其他组织统一社会信用代码编码规则;GB 11714-1997 全国组织机构代码编制规则',
    effectiveFrom: '2015-10-01',
  },
  {
    id: 'V45',
    severity: 'WARNING',
    title: '行政区划代码检查',
    description:
      'A division code has the digits of a level, no gap between its levels, and a place in the lists that are known.',
    basis: 'GB/T 2260-2007 中华人民共和国行政区划代码;县以下为国家统计局统计用区划代码',
    effectiveFrom: '2008-02-01',
  },
];

const byId = new Map(VALIDATORS.map((validator) => [validator.id, validator]));

/**
 * The validator of an id that a dataset or a column kind names.
 * @throws LongchengError BAD_CATALOGUE when there is none.
 */
export function validatorOf(id: string): Validator {
  const validator = byId.get(id);
  if (validator === undefined)
    throw new LongchengError('BAD_CATALOGUE', `There is no validator "${id}"; enter it in rules/validators.ts.`, {
      id,
    });
  return validator;
}
