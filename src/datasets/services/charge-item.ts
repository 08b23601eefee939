import { Code, DateOnly, Division, DocumentNumber, EmbeddedList, LongText, type Measured, Money, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { chargeActions, chargeLists } from './reform-codes.js';
import { ServiceBasis } from './service-basis.js';
import { serviceLevels } from './service-item-codes.js';

/** 收费清单. One charge in an edition of a published list; what stands in no list may not be charged. Source: 优化营商环境条例 art. 25. */
@Dataset({
  name: 'charge-items',
  title: '收费清单',
  description: 'One charge in an edition of a published list of charges.',
  family: 'services',
  clauses: ['D1'],
  cadence: 'EDITION',
  key: ['list', 'edition', 'code'],
  label: 'name',
})
export class ChargeItem extends DisclosedRecord {
  @Reference('agencies', '执收单位', 'The agency that collects it.', { nullable: true, indexed: true })
  declare agency?: RecordId;

  @Code(chargeLists, '清单类别', 'Which list it stands in.', { indexed: true })
  list!: string;

  @Text('清单版本', 'Edition of the list.', { indexed: true })
  edition!: string;

  @Text('项目编码', 'Code in the list.', { indexed: true })
  code!: string;

  @Division('行政区划', 'Division in which it is collected.', { nullable: true })
  division?: string;

  @Text('项目名称', 'Name.', { indexed: true })
  name!: string;

  @Code(serviceLevels, '设定层级', 'Level of government that has set it.', { nullable: true })
  setByLevel?: string;

  @EmbeddedList(ServiceBasis, '收费依据', 'The provisions that allow it.', { nullable: true })
  basis?: ServiceBasis[];

  @Text('征收对象', 'Who pays.', { nullable: true })
  payers?: string;

  @LongText('收费标准', 'The rate as printed.', { nullable: true })
  standard?: string;

  @Money('收费金额', 'The amount for one unit, where it is a fixed one.', { nullable: true, unit: '元' })
  amount?: Measured;

  @Money('调整前金额', 'The amount before this edition.', { nullable: true, unit: '元' })
  previousAmount?: Measured;

  @Text('计费单位', 'What the amount is for: a certificate, a square metre a month.', { nullable: true })
  chargedPer?: string;

  @LongText('减免政策', 'Who is spared it.', { nullable: true })
  waiver?: string;

  @Text('资金管理方式', 'Where the money goes.', { nullable: true })
  fundManagement?: string;

  @Code(chargeActions, '清理措施', 'Kept, reduced, cancelled or suspended by this edition.', { indexed: true })
  action!: string;

  @DateOnly('执行日期', 'Day from which the edition holds for it.', { nullable: true, indexed: true })
  effectiveOn?: string;

  @DocumentNumber('公布文号', 'Number of the document that published the list.', { nullable: true })
  listDocumentNumber?: string;
}
