import { notAbove } from '../../catalog/check.js';
import { byYearEnd } from '../../catalog/clock.js';
import { DateOnly, Division, Integer, LongText, type Measured, Money, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';

/**
 * 存续期使用. What a project makes of the money of a bond, as last reported; each year’s report is a new version.
 * Source: tables 3-2 and 4-2 of 财预〔2018〕209号, published by the using department by the end of June of each year.
 */
@Dataset({
  name: 'bond-uses',
  title: '存续期使用',
  description: 'The use of a bond’s money by one project: planned, realised, and what stands for it.',
  family: 'fiscal',
  clauses: ['C5'],
  cadence: 'ANNUAL',
  key: [
    ['bond', 'projectCode', 'division'],
    ['bond', 'projectName', 'division'],
  ],
  label: 'projectName',
  checks: [notAbove('V10', 'bondSpent', 'bondPlanned'), notAbove('V10', 'bondPlanned', 'projectTotalInvestment')],
  clocks: [byYearEnd('R45', 'reportYear', 'publishedOn')],
})
export class BondUse extends DisclosedRecord {
  @Reference('agencies', '使用部门', 'The department that uses the money and reports on it.', {
    nullable: true,
    indexed: true,
  })
  declare agency?: RecordId;

  @Reference('bonds', '债券', 'The bond.', { indexed: true, inverse: 'uses' })
  bond!: RecordId;

  @Text('项目名称', 'Name of the project.', { indexed: true })
  projectName!: string;

  @Text('项目编码', 'Code of the project.', { nullable: true, indexed: true })
  projectCode?: string;

  @Division('行政区划', 'Division that uses the money.', { indexed: true })
  division!: string;

  @Reference('major-projects', '重大建设项目', 'The major project that the money goes into.', {
    nullable: true,
    indexed: true,
  })
  majorProject?: RecordId;

  @Text('项目领域', 'Field of the project.', { nullable: true, indexed: true })
  field?: string;

  @Text('实施单位', 'Who carries it out.', { nullable: true })
  implementer?: string;

  @Money('安排债券资金', 'Money of this bond that the project was given.', { nullable: true, unit: '万元' })
  amount?: Measured;

  @Integer('报告年度', 'Year at whose end the figures stand.', { nullable: true, indexed: true })
  reportYear?: number;

  @Money('项目总投资', 'Total investment of the project.', { nullable: true, unit: '万元' })
  projectTotalInvestment?: Measured;

  @Money('其中：债券资金安排', 'Part of the investment that is planned from bonds.', { nullable: true, unit: '万元' })
  bondPlanned?: Measured;

  @Money('已实现投资', 'Investment realised so far.', { nullable: true, unit: '万元' })
  investmentRealised?: Measured;

  @Money('其中：已使用债券资金', 'Money of bonds spent so far.', { nullable: true, unit: '万元' })
  bondSpent?: Measured;

  @LongText('建设进度', 'How far the works are.', { nullable: true })
  progress?: string;

  @DateOnly('开工日期', 'Day on which the works began.', { nullable: true })
  startedOn?: string;

  @DateOnly('竣工日期', 'Day on which the works were finished.', { nullable: true })
  completedOn?: string;

  @Money('预期收益', 'Revenue that is planned over the life of a special bond.', { nullable: true, unit: '万元' })
  revenuePlan?: Measured;

  @Money('已取得收益', 'Revenue received so far.', { nullable: true, unit: '万元' })
  revenueActual?: Measured;

  @Text('形成资产', 'What was built or bought with it.', { nullable: true })
  assets?: string;

  @Money('资产价值', 'Value of what was built or bought.', { nullable: true, unit: '万元' })
  assetValue?: Measured;
}
