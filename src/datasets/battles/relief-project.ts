import { notAbove, sumOf } from '../../catalog/check.js';
import { lastsAtLeast } from '../../catalog/clock.js';
import { Code, DateOnly, Division, EmbeddedList, Integer, LongText, type Measured, Money, type RecordId, Reference, References, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { reliefProjectKinds, reliefProjectStatuses } from './relief-codes.js';

/** 资金来源. What a fund gives to the project. */
export class ReliefProjectSource {
  @Reference('relief-funds', '扶贫资金', 'The fund.', { nullable: true })
  fund?: RecordId;

  @Text('来源名称', 'Name of the source as the project states it.')
  title!: string;

  @Money('金额', 'Amount.', { unit: '万元' })
  amount!: Measured;
}

/** 绩效目标. One aim of the project and what came of it. */
export class ReliefProjectTarget {
  @Text('绩效指标', 'What is measured.')
  indicator!: string;

  @Text('目标值', 'What was aimed at.')
  target!: string;

  @Text('实际值', 'What was reached.', { nullable: true })
  actual?: string;
}

/** 扶贫项目. One project of the district's store of relief projects. Source: 条例 art. 20.11; 国开办发〔2018〕11号. */
@Dataset({
  name: 'relief-projects',
  title: '扶贫项目',
  description: 'A poverty relief project: its money, whom it serves and what came of it.',
  family: 'battles',
  clauses: ['C1'],
  key: ['projectNumber'],
  label: 'name',
  checks: [
    sumOf('V80', 'plannedInvestment', ['centralFunds', 'provincialFunds', 'cityFunds', 'countyFunds', 'otherPublicFunds', 'socialFunds', 'ownFunds']),
    notAbove('V80', 'actualSpend', 'allocatedAmount'),
    notAbove('V80', 'beneficiaryHouseholds', 'beneficiaryPersons'),
  ],
  clocks: [lastsAtLeast('R60', 'planNoticeFromOn', 'planNoticeToOn'), lastsAtLeast('R60', 'completionNoticeFromOn', 'completionNoticeToOn')],
})
export class ReliefProject extends DisclosedRecord {
  @Reference('agencies', '主管部门', 'The agency that answers for the project.', { indexed: true })
  declare agency: RecordId;

  @Text('项目编号', 'Number in the store of projects.', { indexed: true })
  projectNumber!: string;

  @Integer('年度', 'Year of the plan.', { indexed: true })
  planYear!: number;

  @Text('项目名称', 'Name.', { indexed: true })
  name!: string;

  @Code(reliefProjectKinds, '项目类型', 'Kind of project.', { indexed: true })
  kind!: string;

  @Division('实施地点', 'Township or village where it is carried out.', { nullable: true, indexed: true })
  division?: string;

  @Text('实施单位', 'Who carries it out.', { nullable: true })
  implementer?: string;

  @LongText('建设内容', 'What is done or built.', { nullable: true })
  content?: string;

  @DateOnly('开工日期', 'Day on which it began.', { nullable: true, indexed: true })
  startedOn?: string;

  @DateOnly('计划完工日期', 'Day for which completion is planned.', { nullable: true })
  plannedEndOn?: string;

  @DateOnly('完工日期', 'Day of completion.', { nullable: true, indexed: true })
  endedOn?: string;

  @Money('计划投资', 'Investment as planned.', { nullable: true, unit: '万元' })
  plannedInvestment?: Measured;

  @Money('中央资金', 'Special funds of the centre.', { nullable: true, unit: '万元' })
  centralFunds?: Measured;

  @Money('省级资金', 'Special funds of the province.', { nullable: true, unit: '万元' })
  provincialFunds?: Measured;

  @Money('市级资金', 'Special funds of the city.', { nullable: true, unit: '万元' })
  cityFunds?: Measured;

  @Money('县级资金', 'Special funds of the district.', { nullable: true, unit: '万元' })
  countyFunds?: Measured;

  @Money('行业资金', 'Funds of sectors.', { nullable: true, unit: '万元' })
  otherPublicFunds?: Measured;

  @Money('社会帮扶资金', 'Money of enterprises, associations and donors.', { nullable: true, unit: '万元' })
  socialFunds?: Measured;

  @Money('自筹资金', 'Money of the village or the implementer.', { nullable: true, unit: '万元' })
  ownFunds?: Measured;

  @References('relief-funds', '扶贫资金', 'The funds that pay for it.', { nullable: true })
  funds?: RecordId[];

  @EmbeddedList(ReliefProjectSource, '资金来源明细', 'What each fund gives.', { nullable: true })
  sources?: ReliefProjectSource[];

  @Money('到位资金', 'Money allotted to it so far.', { nullable: true, unit: '万元' })
  allocatedAmount?: Measured;

  @Money('实际支出', 'Money spent so far.', { nullable: true, unit: '万元' })
  actualSpend?: Measured;

  @Integer('受益户数', 'Households that benefit; a count, never names.', { nullable: true })
  beneficiaryHouseholds?: number;

  @Integer('受益人数', 'Persons who benefit; a count, never names.', { nullable: true })
  beneficiaryPersons?: number;

  @LongText('预期效益', 'What is expected of it.', { nullable: true })
  expectedBenefit?: string;

  @LongText('带贫减贫机制', 'How poor households have a part in it.', { nullable: true, privacy: 'free-text' })
  linkage?: string;

  @EmbeddedList(ReliefProjectTarget, '绩效目标', 'Aims and results.', { nullable: true })
  targets?: ReliefProjectTarget[];

  @Code(reliefProjectStatuses, '项目状态', 'Where it stands.', { indexed: true })
  status!: string;

  @DateOnly('计划公示开始日期', 'First day of the notice of the plan.', { nullable: true })
  planNoticeFromOn?: string;

  @DateOnly('计划公示结束日期', 'Last day of the notice of the plan.', { nullable: true })
  planNoticeToOn?: string;

  @DateOnly('完成情况公示开始日期', 'First day of the notice of completion.', { nullable: true })
  completionNoticeFromOn?: string;

  @DateOnly('完成情况公示结束日期', 'Last day of the notice of completion.', { nullable: true })
  completionNoticeToOn?: string;
}
