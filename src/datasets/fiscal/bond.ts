import { notAbove, sumOfRelated } from '../../catalog/check.js';
import { lastsAtLeast } from '../../catalog/clock.js';
import { Code, DateOnly, Division, EmbeddedList, Integer, LongText, type Measured, Money, Ratio, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { bondCategories, bondEventKinds, bondInterestPayments, bondNatures, bondPurposes } from './debt-codes.js';

/** 存续期重大事项. What happened to a bond while it lasts. */
export class BondEvent {
  @Code(bondEventKinds, '事项类别', 'What happened.')
  kind!: string;

  @DateOnly('发生日期', 'Day on which it happened.', { nullable: true })
  occurredOn?: string;

  @DateOnly('披露日期', 'Day on which it was disclosed.', { nullable: true })
  disclosedOn?: string;

  @LongText('说明', 'What the disclosure says.', { nullable: true })
  text?: string;
}

/**
 * 债券. One local government bond. The province issues it; a district receives a part of it (转贷).
 * Source: tables 3-1 and 4-1 of 财预〔2018〕209号; 预算法 art. 35; 财政部 rules on bond issue.
 */
@Dataset({
  name: 'bonds',
  title: '债券',
  description: 'One local government bond, with the part of it that was on-lent.',
  family: 'fiscal',
  clauses: ['C5'],
  key: ['bondCode'],
  label: 'name',
  order: ['-issuedOn', 'naturalKey'],
  checks: [sumOfRelated('V10', { total: 'onLentAmount', related: 'uses', column: 'amount' }), notAbove('V10', 'onLentAmount', 'size')],
  clocks: [lastsAtLeast('R46', 'announcedOn', 'issuedOn')],
})
export class Bond extends DisclosedRecord {
  @Text('债券编码', 'Code of the bond.', { indexed: true })
  bondCode!: string;

  @Text('债券名称', 'Name of the bond.', { indexed: true })
  name!: string;

  @Text('债券简称', 'Short name under which it is traded.', { nullable: true })
  shortName?: string;

  @Text('发行人', 'Issuer: the government of a province.')
  issuer!: string;

  @Division('发行人行政区划', 'Division of the issuer.', { nullable: true, indexed: true })
  issuerDivision?: string;

  @Code(bondNatures, '债券性质', 'General or special.', { indexed: true })
  nature!: string;

  @Code(bondPurposes, '债券用途', 'New, refinancing or swap.', { indexed: true })
  purpose!: string;

  @Code(bondCategories, '专项债券品种', 'Kind of works that a special bond pays for.', { nullable: true })
  category?: string;

  @Money('发行规模', 'Size of the whole issue.', { nullable: true, unit: '亿元' })
  size?: Measured;

  @Money('转贷金额', 'Part that was on-lent to the divisions whose use of it is recorded here.', {
    nullable: true,
    unit: '亿元',
  })
  onLentAmount?: Measured;

  @DateOnly('发行前披露日期', 'Day on which the issue was announced.', { nullable: true })
  announcedOn?: string;

  @DateOnly('发行日期', 'Day on which it was issued.', { nullable: true, indexed: true })
  issuedOn?: string;

  @DateOnly('发行结果公布日期', 'Day on which the result of the issue was announced.', { nullable: true })
  resultAnnouncedOn?: string;

  @DateOnly('起息日', 'Day from which it bears interest.', { nullable: true })
  interestFromOn?: string;

  @DateOnly('到期日', 'Day on which it falls due.', { nullable: true, indexed: true })
  maturesOn?: string;

  @Integer('期限（年）', 'Term in years.', { nullable: true })
  termYears?: number;

  @Ratio('票面利率', 'Coupon: interest for a year.', { nullable: true, unit: '%' })
  coupon?: Measured;

  @Code(bondInterestPayments, '付息方式', 'How often interest is paid.', { nullable: true })
  interestPayment?: string;

  @Text('信用评级', 'Rating of the bond.', { nullable: true })
  rating?: string;

  @EmbeddedList(BondEvent, '存续期重大事项', 'What happened to the bond while it lasts.', { nullable: true })
  events?: BondEvent[];
}
