import { Code, DateOnly, DecimalNumber, Division, EmbeddedList, Flag, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { waterClasses } from './environment-codes.js';

/** 超标项目. One parameter that is above its limit. */
export class WaterExceedance {
  @Text('超标项目', 'The parameter.')
  parameter!: string;

  @DecimalNumber('超标倍数', 'By how many times the limit it is above it.', { nullable: true })
  timesAbove?: string;
}

/** 水环境质量. What a section of a river, a reservoir or a drinking water source was in a month. Source: 环境保护法 art. 54; GB 3838-2002. */
@Dataset({
  name: 'water-readings',
  title: '水环境质量',
  description: 'Water quality at one section or source in a month.',
  family: 'battles',
  clauses: ['C1'],
  cadence: 'MONTHLY',
  key: ['section', 'month'],
  label: 'sectionName',
  order: ['-month', 'naturalKey'],
})
export class WaterReading extends DisclosedRecord {
  @Reference('agencies', '发布机构', 'The agency that publishes the reading.', { indexed: true })
  declare agency: RecordId;

  @Text('断面编号', 'Code of the section.', { indexed: true })
  section!: string;

  @Text('断面名称', 'Name of the section.')
  sectionName!: string;

  @Text('所在水体', 'River, reservoir or well.', { nullable: true, indexed: true })
  waterBody?: string;

  @Division('行政区划', 'Division in which it lies.', { nullable: true, indexed: true })
  division?: string;

  @Flag('是否饮用水水源地', 'Whether it is a source of drinking water.', { nullable: true })
  isDrinkingSource?: boolean;

  @Text('月份', 'Month of the reading: 2019-09.', { indexed: true })
  month!: string;

  @DateOnly('采样日期', 'Day on which the sample was taken.', { nullable: true, indexed: true })
  sampledOn?: string;

  @Code(waterClasses, '目标类别', 'Class that the section is to reach.', { nullable: true })
  targetClass?: string;

  @Code(waterClasses, '实测类别', 'Class that was measured.', { nullable: true, indexed: true })
  actualClass?: string;

  @Flag('是否达标', 'Whether the class measured is as good as the target.', { nullable: true, indexed: true })
  meetsTarget?: boolean;

  @EmbeddedList(WaterExceedance, '超标情况', 'Parameters above the limit of the target class.', { nullable: true })
  exceedances?: WaterExceedance[];

  @DecimalNumber('pH值', 'Acidity (pH), without a unit.', { nullable: true })
  ph?: string;

  @DecimalNumber('溶解氧（毫克/升）', 'Dissolved oxygen in milligrams per litre.', { nullable: true })
  dissolvedOxygen?: string;

  @DecimalNumber('高锰酸盐指数（毫克/升）', 'Permanganate index in milligrams per litre.', { nullable: true })
  permanganateIndex?: string;

  @DecimalNumber('化学需氧量（毫克/升）', 'Chemical oxygen demand in milligrams per litre.', { nullable: true })
  chemicalOxygenDemand?: string;

  @DecimalNumber('氨氮（毫克/升）', 'Ammonia nitrogen in milligrams per litre.', { nullable: true })
  ammoniaNitrogen?: string;

  @DecimalNumber('总磷（毫克/升）', 'Total phosphorus in milligrams per litre.', { nullable: true })
  totalPhosphorus?: string;
}
