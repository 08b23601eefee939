import { Code, DateOnly, Integer, LongText, type RecordId, Reference, Text, TextList } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { vaccineInspectionResults, vaccineSubjectKinds } from './health-codes.js';

/**
 * 疫苗监管. The inspection of one subject in a period; reactions of people only as counts. Source: 疫苗管理法 art. 26, 70,
 * 73-76.
 */
@Dataset({
  name: 'vaccine-inspections',
  title: '疫苗监管',
  description: 'Supervision of vaccine at one subject in a period; reactions of people only as counts.',
  family: 'livelihood',
  clauses: ['C4'],
  key: ['period', 'subject'],
  label: 'title',
  order: ['-periodToOn', 'naturalKey'],
})
export class VaccineInspection extends DisclosedRecord {
  @Reference('agencies', '监管部门', 'The agency that inspects.', { indexed: true })
  declare agency: RecordId;

  @Text('标题', 'Title.')
  title!: string;

  @Text('检查期间', 'Period, as the source names it.', { indexed: true })
  period!: string;

  @DateOnly('期间开始日期', 'First day of the period.', { nullable: true })
  periodFromOn?: string;

  @DateOnly('期间结束日期', 'Last day of the period.', { nullable: true, indexed: true })
  periodToOn?: string;

  @Text('检查对象', 'Whom the inspection is of.', { indexed: true })
  subject!: string;

  @Code(vaccineSubjectKinds, '检查对象类别', 'Kind of subject.', { nullable: true, indexed: true })
  subjectKind?: string;

  @DateOnly('检查日期', 'Last day of inspection.', { nullable: true, indexed: true })
  inspectedOn?: string;

  @Integer('检查次数', 'Inspections in the period.', { nullable: true })
  inspections?: number;

  @TextList('检查内容', 'What was looked at.', { nullable: true })
  content?: string[];

  @Integer('核查疫苗批次数', 'Lots of vaccine that were looked at.', { nullable: true })
  lots?: number;

  @TextList('批签发证明编号', 'Numbers of the lot release certificates that were looked at.', {
    nullable: true,
    source: '疫苗管理法 art. 26',
  })
  lotReleaseNumbers?: string[];

  @Code(vaccineInspectionResults, '检查结论', 'What it came to.', { nullable: true, indexed: true })
  result?: string;

  @Integer('发现问题数', 'Problems found.', { nullable: true, indexed: true })
  problemsFound?: number;

  @LongText('问题及处理情况', 'The problems and what was done.', { nullable: true, privacy: 'free-text' })
  problems?: string;

  @Integer('已整改问题数', 'Problems put right.', { nullable: true })
  problemsRectified?: number;

  @Integer('立案数', 'Cases opened.', { nullable: true })
  casesFiled?: number;

  @Integer('疑似预防接种异常反应报告数', 'Reports of reactions after vaccination; withheld where it is 1 to 4.', {
    nullable: true,
    source: '疫苗管理法 art. 53; 个人信息保护法 art. 28',
  })
  reactionReports?: number;

  @Integer('其中：异常反应数', 'Reports found to be reactions to the vaccine; withheld where it is 1 to 4.', {
    nullable: true,
    source: '疫苗管理法 art. 52; 个人信息保护法 art. 28',
  })
  abnormalReactions?: number;
}
