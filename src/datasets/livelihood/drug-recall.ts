import { within } from '../../catalog/clock.js';
import { Code, CreditCode, DateOnly, DecimalNumber, Instant, LongText, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { drugRecallKinds, drugRecallLevels, drugRecallStatuses } from './health-codes.js';

/** 药品召回. The recall of one batch of a drug. Source: 药品管理法 art. 82; 药品召回管理办法. */
@Dataset({
  name: 'drug-recalls',
  title: '药品召回',
  description: 'The recall of one batch of a drug: why, how grave, and how far it has come.',
  family: 'livelihood',
  clauses: ['C4'],
  key: ['product', 'batch', 'noticeNumber'],
  label: 'title',
  order: ['-announcedOn', 'naturalKey'],
  clocks: [
    within('R61', 'decidedAt', 'notifiedAt', { only: { column: 'level', holds: 'FIRST' } }),
    within('R61B', 'decidedAt', 'notifiedAt', { only: { column: 'level', holds: 'SECOND' } }),
    within('R61C', 'decidedAt', 'notifiedAt', { only: { column: 'level', holds: 'THIRD' } }),
  ],
})
export class DrugRecall extends DisclosedRecord {
  @Reference('agencies', '公布机关', 'The agency that makes the recall known.', { indexed: true })
  declare agency: RecordId;

  @Text('标题', 'Title of the notice.')
  title!: string;

  @Text('召回通知编号', 'Number of the recall notice.', { indexed: true })
  noticeNumber!: string;

  @Text('药品名称', 'Generic name of the drug.', { indexed: true })
  product!: string;

  @Text('批号', 'Number of the batch.', { indexed: true })
  batch!: string;

  @Text('规格', 'Strength and pack.', { nullable: true })
  specification?: string;

  @Text('批准文号', 'Approval number of the drug.', { nullable: true, indexed: true })
  approvalNumber?: string;

  @Text('上市许可持有人', 'Holder of the approval.', { nullable: true, indexed: true })
  holder?: string;

  @CreditCode('上市许可持有人统一社会信用代码', 'Credit code of the holder, as published.', {
    nullable: true,
    source: 'GB 32100-2015',
  })
  holderCreditCode?: string;

  @Text('生产企业', 'Who made the drug.', { nullable: true })
  manufacturer?: string;

  @Code(drugRecallLevels, '召回级别', 'How grave the harm may be.', { nullable: true, indexed: true })
  level?: string;

  @Code(drugRecallKinds, '召回方式', 'Who decided it.', { nullable: true, indexed: true })
  kind?: string;

  @LongText('召回原因', 'Why it is recalled.', { nullable: true, privacy: 'free-text' })
  reason?: string;

  @Text('销售范围', 'Where the batch was sold.', { nullable: true })
  salesArea?: string;

  @Instant('召回决定时间', 'When it was decided; the hours of notice are counted from it.', { nullable: true })
  decidedAt?: string;

  @Instant('通知停止销售使用时间', 'When sellers and users were told to stop.', { nullable: true })
  notifiedAt?: string;

  @DateOnly('公布日期', 'Day on which the recall was made known.', { nullable: true, indexed: true })
  announcedOn?: string;

  @DateOnly('完成日期', 'Day on which the recall was over.', { nullable: true })
  completedOn?: string;

  @Code(drugRecallStatuses, '召回状态', 'How far it has come.', { nullable: true, indexed: true })
  status?: string;

  @DecimalNumber('应召回数量', 'How much is to be taken back.', { nullable: true })
  quantity?: string;

  @DecimalNumber('已召回数量', 'How much has been taken back.', { nullable: true })
  recalledQuantity?: string;

  @Text('数量单位', 'Unit of the quantities.', { nullable: true })
  quantityUnit?: string;

  @Text('处理措施', 'What was done with what came back.', { nullable: true })
  disposal?: string;
}
