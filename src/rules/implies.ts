import type { Implies } from '../catalog/check.js';
import type { Column, Dataset } from '../catalog/registry.js';
import type { Value } from '../catalog/value.js';
import { printed, readAmount } from './amount.js';
import type { Judgement, Outcome, RecordValues, Statement } from './check-result.js';
import { codeTitle } from './code-title.js';
import { namedColumn } from './named-column.js';
import { noFigure, unjudged } from './unjudged.js';

/** Judge whether a record that holds one value also holds what must come with it. */
export function judgeImplies(dataset: Dataset, check: Implies, record: RecordValues): Judgement {
  const when = namedColumn(dataset, check.when.column);
  const then = namedColumn(dataset, check.then);
  const subject = {
    columns: [when.name, then.name],
    inputs: [when, then].map(({ name }) => ({ name, value: printed(record[name]) })),
  };
  const condition = record[when.name];
  const value = record[then.name];
  if (isAbsent(condition))
    return unjudged(subject, [{ message: `${when.name} is absent`, messageZh: `缺少${when.title}` }]);
  const held = {
    message: `${when.name} is ${String(check.when.holds)}`,
    messageZh: `${when.title}为${codeTitle(dataset, when.name, check.when.holds)}`,
  };
  if (!holds(condition, check.when.holds))
    return {
      outcome: 'PASSED',
      certainty: 'CERTAIN',
      ...subject,
      message: `Nothing is demanded of ${then.name} unless ${held.message}.`,
      messageZh: `仅在${held.messageZh}时对${then.title}有要求。`,
    };
  // Unknown is not zero: an absent figure is neither above zero nor not.
  if (check.demand === 'positive' && readAmount(value) === undefined) return unjudged(subject, [noFigure(then, value)]);
  const { outcome, found } = meets(check.demand, then, value);
  const [but, butZh] = outcome === 'PASSED' ? ['and', '且'] : ['but', '但'];
  return {
    outcome,
    certainty: 'CERTAIN',
    ...subject,
    message: `${held.message}, ${but} ${found.message}.`,
    messageZh: `${held.messageZh}，${butZh}${found.messageZh}。`,
  };
}

/** Whether a column holds a value: it is that value, or a list that includes it. */
export function holds(value: Value | null | undefined, wanted: string | boolean): boolean {
  return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}

function isAbsent(value: Value | null | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function meets(
  demand: Implies['demand'],
  { name, title }: Column,
  value: Value | null | undefined,
): { readonly outcome: Outcome; readonly found: Statement } {
  if (demand === 'positive') {
    const figure = readAmount(value)?.figure;
    const isPositive = figure?.greaterThan(0) === true;
    return {
      outcome: isPositive ? 'PASSED' : 'FAILED',
      found: isPositive
        ? { message: `${name} is above zero`, messageZh: `${title}大于零` }
        : { message: `${name} is not above zero`, messageZh: `${title}不大于零` },
    };
  }
  const absent = isAbsent(value);
  return {
    outcome: absent === (demand === 'absent') ? 'PASSED' : 'FAILED',
    found: absent
      ? { message: `${name} is absent`, messageZh: `${title}为空` }
      : { message: `${name} is present`, messageZh: `有${title}` },
  };
}
