import { quotientOf } from '../../catalog/check.js';
import { Code, CreditCode, DateOnly, Division, Integer, LongText, type Measured, Money, Ratio, Text, TextList } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { vacancyEducations, vacancyEmploymentKinds, vacancyStatuses } from './employment-codes.js';

/**
 * 就业供求. A post that an employer offers through the public employment service, and how many people seek it.
 * Source: 就业促进法 art. 34-35 (labour market information); 条例 art. 20.11.
 */
@Dataset({
  name: 'vacancies',
  title: '就业供求',
  description: 'A post that an employer offers through the public employment service, and how many people seek it.',
  family: 'livelihood',
  clauses: ['C2'],
  key: ['employer', 'post', 'postedOn'],
  label: 'title',
  order: ['-postedOn', 'naturalKey'],
  checks: [quotientOf('V82', 'demandRatio', 'headcount', 'seekers')],
})
export class Vacancy extends DisclosedRecord {
  @Text('招聘标题', 'Title of the advertisement.')
  title!: string;

  @Text('用人单位', 'The employer.', { indexed: true })
  employer!: string;

  @CreditCode('用人单位统一社会信用代码', 'Credit code of the employer, as published.', {
    nullable: true,
    indexed: true,
    source: 'GB 32100-2015',
  })
  employerCreditCode?: string;

  @Text('行业代码', 'Industry of the employer, a code of GB/T 4754.', { nullable: true, indexed: true })
  industryCode?: string;

  @Text('行业代码版本', 'Edition of GB/T 4754 that the code is of.', { nullable: true })
  industryEdition?: string;

  @Text('招聘岗位', 'The post.', { indexed: true })
  post!: string;

  @Text('职业代码', 'Occupation, a code of the Occupational Classification.', { nullable: true, indexed: true })
  occupationCode?: string;

  @Text('职业代码版本', 'Edition of the Occupational Classification that the code is of.', { nullable: true })
  occupationEdition?: string;

  @Code(vacancyEmploymentKinds, '用工形式', 'As what somebody is taken on.', { nullable: true, indexed: true })
  employmentKind?: string;

  @Integer('招聘人数', 'How many people the employer wants.', { nullable: true, indexed: true })
  headcount?: number;

  @Integer('求职人数', 'How many people registered for the post with the employment service.', { nullable: true })
  seekers?: number;

  @Ratio('求人倍率', 'Posts for each person who seeks one, as published.', {
    nullable: true,
    unit: '倍',
    source: '职业供求分析：岗位空缺与求职人数的比率',
  })
  demandRatio?: Measured;

  @Money('月薪下限', 'Least pay of a month.', { nullable: true, indexed: true, unit: '元' })
  payFrom?: Measured;

  @Money('月薪上限', 'Highest pay of a month.', { nullable: true, unit: '元' })
  payTo?: Measured;

  @Code(vacancyEducations, '学历要求', 'Least education asked for.', { nullable: true, indexed: true })
  education?: string;

  @LongText('岗位要求', 'What else is asked for, and the work.', { nullable: true, privacy: 'free-text' })
  requirements?: string;

  @TextList('福利待遇', 'Benefits.', { nullable: true })
  benefits?: string[];

  @Text('工作地点', 'Where the work is.', { nullable: true })
  workplace?: string;

  @Division('工作地点区划', 'Division where the work is.', { nullable: true, indexed: true })
  division?: string;

  @DateOnly('招聘发布日期', 'First day of the advertisement.', { indexed: true })
  postedOn!: string;

  @DateOnly('招聘截止日期', 'Last day on which applications are taken.', { nullable: true, indexed: true })
  expiresOn?: string;

  @Code(vacancyStatuses, '招聘状态', 'What has become of it.', { nullable: true, indexed: true })
  status?: string;

  @Text('联系人', 'Whom to ask at the employer, with the name masked.', {
    nullable: true,
    privacy: 'natural-person-name',
  })
  contactName?: string;

  @Text('联系电话', 'Office telephone of the employer; the number of a person is masked.', {
    nullable: true,
    privacy: 'free-text',
  })
  contactPhone?: string;
}
