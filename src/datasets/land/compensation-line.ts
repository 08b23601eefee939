import { productOf } from '../../catalog/check.js';
import { Code, DateOnly, DecimalNumber, Division, type Measured, Money, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { compensationLineItems, compensationPayeeKinds, compensationUnits } from './compensation-codes.js';

/** 补偿. What one village is paid under one head for an acquisition. Source: 土地管理法 art. 48; payment table of the 补偿安置方案. */
@Dataset({
  name: 'compensation-lines',
  title: '征地补偿',
  description: 'What the people of one village are paid under one head for an acquisition, as a sum.',
  family: 'land',
  clauses: ['C4'],
  key: ['acquisition', 'village', 'item'],
  label: 'title',
  checks: [productOf('V52', 'amount', ['rate', 'quantity'])],
})
export class CompensationLine extends DisclosedRecord {
  @Reference('land-acquisitions', '征地批次（项目）', 'The acquisition that is paid for.', { indexed: true })
  acquisition!: RecordId;

  @Text('标题', 'Village and item in one line.')
  title!: string;

  @Division('村', 'Division of the village, 12 digits.', { indexed: true })
  village!: string;

  @Text('村名', 'Name of the village.', { nullable: true })
  villageName?: string;

  @Code(compensationLineItems, '补偿项目', 'What is compensated.', { indexed: true })
  item!: string;

  @Reference('price-zones', '区片', 'The price zone, in the edition that was applied.', {
    nullable: true,
    indexed: true,
  })
  zone?: RecordId;

  @Money('补偿标准', 'Compensation for one unit.', { nullable: true, unit: '元' })
  rate?: Measured;

  @DecimalNumber('数量', 'How many units.', { nullable: true })
  quantity?: string;

  @Code(compensationUnits, '计量单位', 'The unit that the rate is for and the quantity is in.', { nullable: true })
  unit?: string;

  @Money('补偿金额', 'Amount of the village.', { nullable: true, unit: '万元' })
  amount?: Measured;

  @Code(compensationPayeeKinds, '收款对象', 'Collective, households as a sum, or the account for social insurance.', {
    nullable: true,
  })
  payeeKind?: string;

  @Text('收款单位', 'Name of the collective or account; never of a person.', { nullable: true })
  payeeName?: string;

  @DateOnly('支付日期', 'Day on which it was paid in full.', { nullable: true, indexed: true })
  paidOn?: string;
}
