import { notAbove } from '../../catalog/check.js';
import { lastsAtLeast } from '../../catalog/clock.js';
import { Code, DateOnly, Division, DocumentNumber, EmbeddedList, Integer, type Measured, Money, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { reliefFundKinds, reliefFundPurposes, reliefLevels } from './relief-codes.js';

/** 资金分配. What one township, agency or project was given of the fund. */
export class ReliefFundAllocation {
  @Text('分配对象', 'Who or what was given the money.')
  recipient!: string;

  @Text('项目编号', 'Number of the project, where it is one.', { nullable: true })
  projectNumber?: string;

  @Division('行政区划', 'Division of the recipient.', { nullable: true })
  division?: string;

  @Money('分配金额', 'Amount given.', { unit: '万元' })
  amount!: Measured;
}

/** 扶贫资金. One tranche of money for poverty relief and how it was allotted. Source: 条例 art. 20.11; 国开办发〔2018〕11号. */
@Dataset({
  name: 'relief-funds',
  title: '扶贫资金',
  description: 'One tranche of money for poverty relief, and to whom it was allotted.',
  family: 'battles',
  clauses: ['C1'],
  cadence: 'ANNUAL',
  key: ['level', 'budgetYear', 'sourceNumber', 'tranche'],
  label: 'title',
  order: ['-budgetYear', 'naturalKey'],
  checks: [notAbove('V80', 'allocatedAmount', 'amount'), notAbove('V80', 'spentAmount', 'allocatedAmount')],
  clocks: [lastsAtLeast('R60', 'noticeFromOn', 'noticeToOn')],
})
export class ReliefFund extends DisclosedRecord {
  @Reference('agencies', '公开机构', 'The agency that allots the money and discloses it.', { indexed: true })
  declare agency: RecordId;

  @Text('资金名称', 'Name of the tranche.')
  title!: string;

  @Code(reliefLevels, '资金级次', 'Which level gives it.', { indexed: true })
  level!: string;

  @Integer('预算年度', 'Budget year.', { indexed: true })
  budgetYear!: number;

  @DocumentNumber('下达文号', 'Number of the document that gives the money.', { indexed: true })
  sourceNumber!: string;

  @Integer('批次', 'Which tranche of the document, from one.')
  tranche!: number;

  @Code(reliefFundKinds, '资金类别', 'Special fund, or fund of a sector.', { indexed: true })
  kind!: string;

  @Code(reliefFundPurposes, '支出方向', 'What it is given for.', { nullable: true, indexed: true })
  purpose?: string;

  @Money('资金规模', 'Amount.', { nullable: true, unit: '万元' })
  amount?: Measured;

  @DateOnly('收到指标日期', 'Day on which the district received the quota.', { nullable: true })
  receivedOn?: string;

  @DocumentNumber('分配文号', 'Number of the document that allots it in the district.', { nullable: true })
  allocationNumber?: string;

  @DateOnly('分配日期', 'Day on which it was allotted.', { nullable: true, indexed: true })
  allocatedOn?: string;

  @Money('已分配金额', 'Amount allotted so far.', { nullable: true, unit: '万元' })
  allocatedAmount?: Measured;

  @Money('已支出金额', 'Amount spent so far.', { nullable: true, unit: '万元' })
  spentAmount?: Measured;

  @EmbeddedList(ReliefFundAllocation, '分配明细', 'To whom it was allotted.', { nullable: true })
  allocations?: ReliefFundAllocation[];

  @DateOnly('公告公示开始日期', 'First day of the notice of the allotment.', { nullable: true })
  noticeFromOn?: string;

  @DateOnly('公告公示结束日期', 'Last day of the notice.', { nullable: true })
  noticeToOn?: string;
}
