import { renewedWithin } from '../../catalog/clock.js';
import { Code, DateOnly, Division, DocumentNumber, LongText, type Measured, Money, Ratio, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { compensationUnits } from './compensation-codes.js';

/** 区片综合地价. The price at which land of one zone is acquired, in one edition. Source: 土地管理法 art. 48. */
@Dataset({
  name: 'price-zones',
  title: '区片综合地价',
  description: 'The comprehensive price at which land of one zone is acquired, in one edition of the standard.',
  family: 'land',
  clauses: ['C4'],
  cadence: 'EDITION',
  key: ['division', 'zoneCode', 'edition'],
  label: 'title',
  order: ['-effectiveOn', 'naturalKey'],
  clocks: [renewedWithin('R55', 'effectiveOn', 'replacedOn')],
})
export class PriceZone extends DisclosedRecord {
  @Text('标题', 'Division, zone and edition in one line.')
  title!: string;

  @Division('行政区划', 'Division whose standard it is.', { indexed: true })
  division!: string;

  @Text('区片编号', 'Code of the zone within the division.')
  zoneCode!: string;

  @Text('版本', 'Edition of the standard, usually its year.', { indexed: true })
  edition!: string;

  @Text('区片名称', 'Name of the zone.', { nullable: true })
  zoneName?: string;

  @LongText('区片范围', 'Townships and villages that the zone covers.', { nullable: true })
  coverage?: string;

  @Money('区片综合地价', 'Price of one unit of area: land fee and resettlement subsidy together.', {
    nullable: true,
    unit: '元',
    source: '土地管理法 art. 48',
  })
  price?: Measured;

  @Code(compensationUnits, '计价单位', 'Unit of area that the price is for.', { nullable: true })
  priceUnit?: string;

  @Ratio('土地补偿费占比', 'Share of the price that is land fee.', { nullable: true })
  landFeeShare?: Measured;

  @Ratio('安置补助费占比', 'Share of the price that is resettlement subsidy.', { nullable: true })
  resettlementShare?: Measured;

  @LongText('调整系数说明', 'How the price is adjusted for certain classes of land.', { nullable: true })
  adjustmentNote?: string;

  @Text('公布机关', 'Who published the standard.', { nullable: true })
  issuer?: string;

  @DocumentNumber('文号', 'Number of the document that published the standard.', { nullable: true })
  documentNumber?: string;

  @DateOnly('施行日期', 'First day of the edition.', { nullable: true, indexed: true })
  effectiveOn?: string;

  @DateOnly('重新公布日期', 'Day on which the next edition replaced it; absent while it is in force.', {
    nullable: true,
  })
  replacedOn?: string;
}
