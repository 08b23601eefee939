import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import type { CheckResult, Judgement } from '../../rules/check-result.js';
import { unjudged } from '../../rules/unjudged.js';
import { relatedRows } from '../related-rows.js';
import { textIn } from '../row-values.js';
import { finding } from './own-check.js';

/**
 * V98: an item whose power a document cancelled is no longer listed as in force after the day of that. Source: 放管服
 * documents of each level, work plan clause D1. Items that no document cancels give no result.
 */
export async function cancelledPower(reader: RequestReader, item: Row): Promise<readonly CheckResult[]> {
  const cancellations = await relatedRows(reader, item, 'powerAdjustments', { action: { equals: 'CANCELLED' } });
  return cancellations.map((cancellation) => finding('V98', judge(item, cancellation, reader.today)));
}

function judge(item: Row, cancellation: Row, today: string): Judgement {
  const status = textIn(item, 'status');
  const effectiveOn = textIn(cancellation, 'effectiveOn');
  const document = textIn(cancellation, 'documentNumber');
  const subject = {
    columns: ['status'],
    inputs: [
      { name: 'status', value: status },
      { name: 'documentNumber', value: document },
      { name: 'effectiveOn', value: effectiveOn },
    ],
  };
  if (status === 'ACTIVE' && effectiveOn === null)
    return unjudged(subject, [
      {
        message: `${document} does not say when the cancellation takes effect`,
        messageZh: `${document}未载明取消的生效日期`,
      },
    ]);
  return status === 'ACTIVE' && effectiveOn !== null && effectiveOn < today
    ? {
        ...subject,
        outcome: 'FAILED',
        certainty: 'CERTAIN',
        message: `${document} cancelled the item from ${effectiveOn}, yet it is listed as in force.`,
        messageZh: `${document}已自${effectiveOn}取消该事项，目录仍列为在用。`,
      }
    : {
        ...subject,
        outcome: 'PASSED',
        certainty: 'CERTAIN',
        message: `${document} cancels the item from ${effectiveOn ?? 'no stated day'}; its status agrees.`,
        messageZh: `${document}取消该事项${effectiveOn === null ? '' : `（自${effectiveOn}）`}，与事项状态相符。`,
      };
}
