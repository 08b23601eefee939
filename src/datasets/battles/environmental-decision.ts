import { within } from '../../catalog/clock.js';
import { Code, CodeSet, CreditCode, DateOnly, Division, DocumentNumber, Integer, LongText, type RecordId, Reference, Text, TextList, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { environmentalDecisionKinds, environmentalDecisionOutcomes, environmentalDecisionStages, keyPolluterCategories } from './environment-codes.js';

/**
 * 环评与排污许可. One case of environmental impact assessment or of a discharge permit, at the stage that it has reached.
 * Source: 环境保护法 art. 54-56; 建设项目环境影响评价政府信息公开指南（试行）; 排污许可管理办法（试行）.
 */
@Dataset({
  name: 'environmental-decisions',
  title: '环评与排污许可',
  description: 'A case of environmental impact assessment or of a discharge permit.',
  family: 'battles',
  clauses: ['C1'],
  key: ['documentNumber'],
  label: 'title',
  order: ['-decidedOn', 'naturalKey'],
  clocks: [
    within('R20', 'decidedOn', 'publishedOn', { only: { column: 'stage', holds: 'DECIDED' } }),
    // An impact assessment has limits of its own: 60 days for a report, 30 for a form (环境影响评价法 art. 22).
    within('R30', 'acceptedOn', 'decidedOn', { only: { column: 'kind', holds: 'DISCHARGE_PERMIT' } }),
  ],
})
export class EnvironmentalDecision extends DisclosedRecord {
  @Reference('agencies', '审批机关', 'The agency that decides.', { indexed: true })
  declare agency: RecordId;

  @DocumentNumber('文号', 'Number of the decision, or of the notice while it is not decided.', { indexed: true })
  documentNumber!: string;

  @Text('标题', 'Title of the decision or the notice.')
  title!: string;

  @Code(environmentalDecisionKinds, '事项类别', 'Kind of case.', { indexed: true })
  kind!: string;

  @Code(environmentalDecisionStages, '办理阶段', 'How far the case has come.', { indexed: true })
  stage!: string;

  @Text('项目名称', 'The project that the case is about.', { nullable: true, indexed: true })
  projectName?: string;

  @Reference('enterprises', '企业', 'The enterprise, where it is among the enterprises here.', {
    nullable: true,
    indexed: true,
  })
  enterprise?: RecordId;

  @Text('建设（排污）单位', 'Who builds or discharges.', { nullable: true, privacy: 'natural-person-name' })
  applicantName?: string;

  @CreditCode('单位统一社会信用代码', 'Unified social credit code of the applicant.', { nullable: true, indexed: true })
  applicantCreditCode?: string;

  @Text('行业代码', 'Class of industry by code.', { nullable: true, indexed: true, source: 'GB/T 4754' })
  industryCode?: string;

  @Text('行业分类版本', 'Edition of the classification of industries.', { nullable: true })
  industryEdition?: string;

  @Division('行政区划', 'Division in which the project or plant lies.', { nullable: true, indexed: true })
  division?: string;

  @Text('建设地点', 'Where it lies, as the source says.', { nullable: true })
  location?: string;

  @Text('环评编制单位', 'Who wrote the assessment.', { nullable: true })
  assessor?: string;

  @DateOnly('受理日期', 'Day of acceptance.', { nullable: true, indexed: true })
  acceptedOn?: string;

  @DateOnly('拟批准公示日期', 'First day on which the proposed decision is shown.', { nullable: true })
  proposedOn?: string;

  @DateOnly('决定日期', 'Day of the decision.', { nullable: true, indexed: true })
  decidedOn?: string;

  @Code(environmentalDecisionOutcomes, '决定结果', 'What was decided.', { nullable: true, indexed: true })
  outcome?: string;

  @LongText('主要环境影响及对策', 'Main effects on the environment, and what is done about them.', { nullable: true })
  effects?: string;

  @LongText('公众参与情况', 'How the public took part and what it said.', { nullable: true, privacy: 'free-text' })
  publicParticipation?: string;

  @Url('环评文件全文地址', 'Where the assessment can be read in full.', {
    nullable: true,
    source: '环境保护法 art. 56',
  })
  fullTextUrl?: string;

  @Text('排污许可证编号', 'Number of the discharge permit.', { nullable: true, indexed: true })
  permitNumber?: string;

  @DateOnly('许可证有效期开始日期', 'First day of the permit.', { nullable: true })
  validFromOn?: string;

  @DateOnly('许可证有效期结束日期', 'Last day of the permit.', { nullable: true, indexed: true })
  validToOn?: string;

  @TextList('主要污染物', 'Pollutants that it may discharge.', { nullable: true })
  pollutants?: string[];

  @Integer('重点排污单位名录年度', 'Year of the list of key polluters that has the unit.', { nullable: true })
  keyPolluterYear?: number;

  @CodeSet(keyPolluterCategories, '重点排污单位类别', 'For which pollution it is on that list.', { nullable: true })
  keyPolluterCategories?: string[];
}
