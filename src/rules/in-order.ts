import type { InOrder } from '../catalog/check.js';
import type { Dataset } from '../catalog/registry.js';
import { printed } from './amount.js';
import type { Judgement, RecordValues } from './check-result.js';
import { namedColumn } from './named-column.js';
import { shanghaiDay } from './shanghai-day.js';
import { unjudged } from './unjudged.js';

/**
 * Judge whether days come in the order of the columns; the same day is in order, and an instant counts by its day in
 * Shanghai. What is absent is passed over, so that a step which is not taken yet says nothing.
 */
export function judgeInOrder(dataset: Dataset, check: InOrder, record: RecordValues): Judgement {
  const columns = check.columns.map((name) => namedColumn(dataset, name));
  const subject = {
    columns: check.columns,
    inputs: columns.map(({ name }) => ({ name, value: printed(record[name]) })),
  };
  const steps = columns.flatMap((column) => {
    const day = shanghaiDay(record[column.name]);
    return day === undefined ? [] : [{ ...column, day }];
  });
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined || steps.length < 2)
    return unjudged(subject, [
      {
        message: `fewer than two of ${columns.map(({ name }) => name).join(', ')} are known`,
        messageZh: `${columns.map(({ title }) => title).join('、')}中已知的不足两项`,
      },
    ]);
  const late = steps.findIndex((step, index) => step.day < (steps[index - 1]?.day ?? step.day));
  const [before, after] = [steps[late - 1], steps[late]];
  if (before !== undefined && after !== undefined)
    return {
      outcome: 'FAILED',
      certainty: 'CERTAIN',
      ...subject,
      message: `${after.name} ${after.day} is before ${before.name} ${before.day}.`,
      messageZh: `${after.title}${after.day}早于${before.title}${before.day}。`,
    };
  return {
    outcome: 'PASSED',
    certainty: 'CERTAIN',
    ...subject,
    message: `${steps.map(({ name, day }) => `${name} ${day}`).join(', ')}: in order.`,
    messageZh: `${steps.map(({ title, day }) => `${title}${day}`).join('，')}：先后顺序相符。`,
  };
}
