import { notAbove } from '../../catalog/check.js';
import { Code, CodeSet, Contact, DateOnly, EmbeddedList, Integer, LongText, type RecordId, Reference, Text, TextList } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { admissionMethods, schoolStages } from './school-codes.js';

/** 招生日程. One step of an admission round. */
export class AdmissionStep {
  @Text('环节', 'What is done.')
  step!: string;

  @DateOnly('开始日期', 'First day.', { nullable: true })
  fromOn?: string;

  @DateOnly('结束日期', 'Last day.', { nullable: true })
  toOn?: string;
}

/** 招生范围. One part of the area that a school admits from. */
export class AdmissionArea {
  @Text('社区（村）', 'Community or village.')
  community!: string;

  @LongText('四至范围', 'Roads that bound it, as published.', { nullable: true })
  boundary?: string;
}

/**
 * 招生方案、范围、结果. One round of admission to a school: plan, area and outcome. Counts only: whom a school admits are
 * children, and no list of them is ever published. Source: 义务教育法 art. 12; 义务教育领域标准目录（国办发〔2019〕54号）;
 * 个人信息保护法 art. 28.
 */
@Dataset({
  name: 'admissions',
  title: '招生方案、范围、结果',
  description: 'One round of admission to a school: plan, area and outcome, in counts only.',
  family: 'livelihood',
  clauses: ['C3'],
  cadence: 'ANNUAL',
  key: ['school', 'year', 'round'],
  label: 'title',
  order: ['-year', 'naturalKey'],
  checks: [notAbove('V81', 'admitted', 'applied'), notAbove('V81B', 'admitted', 'plannedSeats')],
})
export class Admission extends DisclosedRecord {
  @Reference('schools', '学校', 'The school.', { indexed: true })
  school!: RecordId;

  @Integer('招生年度', 'Year of admission.', { indexed: true })
  year!: number;

  @Integer('批次', 'Round within the year: 1, 2 …', { indexed: true })
  round!: number;

  @Text('标题', 'Title of the round.')
  title!: string;

  @Code(schoolStages, '招生学段', 'Stage that children are admitted to.', { nullable: true, indexed: true })
  stage?: string;

  @CodeSet(admissionMethods, '录取方式', 'By what children are admitted.', { nullable: true, indexed: true })
  methods?: string[];

  @Reference('documents', '招生方案文件', 'The document that sets the plan.', { nullable: true, indexed: true })
  document?: RecordId;

  @LongText('报名办法', 'How to apply.', { nullable: true })
  procedure?: string;

  @TextList('报名条件', 'Who may apply.', { nullable: true })
  conditions?: string[];

  @TextList('报名材料', 'What to bring.', { nullable: true })
  materials?: string[];

  @EmbeddedList(AdmissionArea, '招生范围', 'Area that the school admits from.', { nullable: true })
  areas?: AdmissionArea[];

  @EmbeddedList(AdmissionStep, '招生日程', 'Steps of the round.', { nullable: true })
  timeline?: AdmissionStep[];

  @DateOnly('报名开始日期', 'First day to apply.', { nullable: true, indexed: true })
  registrationFromOn?: string;

  @DateOnly('报名截止日期', 'Last day to apply.', { nullable: true })
  registrationToOn?: string;

  @DateOnly('结果公布日期', 'Day on which the outcome was announced.', { nullable: true })
  resultOn?: string;

  @Integer('计划招生班数', 'Classes planned.', { nullable: true })
  plannedClasses?: number;

  @Integer('计划招生人数', 'Seats planned.', { nullable: true })
  plannedSeats?: number;

  @Integer('报名人数', 'How many applied.', { nullable: true })
  applied?: number;

  @Integer('录取人数', 'How many were admitted.', { nullable: true, indexed: true })
  admitted?: number;

  @Integer('其中：随迁子女录取人数', 'Of those admitted, children who came with parents that work here; withheld where it is 1 to 4.', {
    nullable: true,
    source: '个人信息保护法 art. 28',
  })
  accompanyingAdmitted?: number;

  @Contact('咨询电话', 'Telephone for questions.', { nullable: true })
  consultPhone?: string;

  @Contact('咨询地址', 'Where to ask.', { nullable: true })
  consultAddress?: string;

  @Contact('监督电话', 'Telephone for complaints.', { nullable: true })
  supervisionPhone?: string;
}
