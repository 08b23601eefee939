import { Area, Code, DateOnly, DecimalNumber, Division, LongText, type Measured, Money, Ratio, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { pollutedWaterLevels, pollutedWaterStatuses } from './environment-codes.js';

/** 黑臭水体. One black and odorous body of water and its clean-up. Source: 水十条; 城市黑臭水体整治工作指南. */
@Dataset({
  name: 'polluted-waters',
  title: '黑臭水体',
  description: 'A black and odorous body of water and its clean-up.',
  family: 'battles',
  clauses: ['C1'],
  key: ['code'],
  label: 'name',
})
export class PollutedWater extends DisclosedRecord {
  @Reference('agencies', '责任单位', 'The agency that answers for the clean-up.', { indexed: true })
  declare agency: RecordId;

  @Text('水体编号', 'Code in the list of such waters.', { indexed: true })
  code!: string;

  @Text('水体名称', 'Name.', { indexed: true })
  name!: string;

  @Division('行政区划', 'Division in which it lies.', { nullable: true, indexed: true })
  division?: string;

  @Text('起点', 'Where it begins.', { nullable: true })
  startPlace?: string;

  @Text('终点', 'Where it ends.', { nullable: true })
  endPlace?: string;

  @DecimalNumber('长度（公里）', 'Length in kilometres, of a stream.', { nullable: true })
  lengthInKilometres?: string;

  @Area('水域面积', 'Area, of a pond.', { nullable: true, unit: '平方米' })
  surface?: Measured;

  @Code(pollutedWaterLevels, '黑臭级别', 'How bad it was when it was listed.', { nullable: true, indexed: true })
  level?: string;

  @DateOnly('监测日期', 'Day of the measurements below.', { nullable: true })
  measuredOn?: string;

  @DecimalNumber('透明度（厘米）', 'Transparency in centimetres; below 25 is mild, below 10 severe.', {
    nullable: true,
  })
  transparency?: string;

  @DecimalNumber('溶解氧（毫克/升）', 'Dissolved oxygen in milligrams per litre; below 2 is mild, below 0.2 severe.', {
    nullable: true,
  })
  dissolvedOxygen?: string;

  @DecimalNumber('氧化还原电位（毫伏）', 'Redox potential in millivolts; below 50 is mild, below -200 severe.', {
    nullable: true,
  })
  redoxPotential?: string;

  @DecimalNumber('氨氮（毫克/升）', 'Ammonia nitrogen in milligrams per litre; above 8 is mild, above 15 severe.', {
    nullable: true,
  })
  ammoniaNitrogen?: string;

  @LongText('主要成因', 'What made it so.', { nullable: true })
  causes?: string;

  @LongText('整治措施', 'What is done about it.', { nullable: true })
  measures?: string;

  @Money('整治投资', 'Cost of the clean-up.', { nullable: true, unit: '万元' })
  investment?: Measured;

  @DateOnly('整治期限', 'Day by which it is to be clean.', { nullable: true, indexed: true })
  dueOn?: string;

  @DateOnly('整治完成日期', 'Day on which the works were done.', { nullable: true, indexed: true })
  completedOn?: string;

  @Code(pollutedWaterStatuses, '整治状态', 'Where the clean-up stands.', { indexed: true })
  status!: string;

  @Ratio('公众满意度', 'Share of people asked who are satisfied; 90 % are needed.', { nullable: true, unit: '%' })
  satisfaction?: Measured;
}
