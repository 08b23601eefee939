import { within } from '../../catalog/clock.js';
import { Code, Contact, CreditCode, DateOnly, Division, Flag, LongText, type Measured, Money, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { enterpriseKinds, enterpriseStatuses } from './enterprise-codes.js';

/**
 * 市场主体. One registered business, as the national disclosure system shows it; the reference for inspections,
 * penalties and licences. Source: 企业信息公示暂行条例 art. 6; 国家企业信用信息公示系统.
 */
@Dataset({
  name: 'enterprises',
  title: '市场主体',
  description: 'A registered business: company, branch, cooperative or individual business.',
  family: 'enforcement',
  clauses: ['B2'],
  key: ['creditCode'],
  label: 'name',
  clocks: [within('R21', 'formedOn', 'publishedOn')],
})
export class Enterprise extends DisclosedRecord {
  @CreditCode('统一社会信用代码', 'Unified social credit code, as published.', {
    indexed: true,
    source: 'GB 32100-2015',
  })
  creditCode!: string;

  @Text('注册号', 'Registration number of 15 digits, used before credit codes came in October 2015.', {
    nullable: true,
  })
  registrationNumber?: string;

  @Text('市场主体名称', 'Registered name; a trade name that is a person’s name is masked.', {
    indexed: true,
    privacy: 'natural-person-name',
  })
  name!: string;

  @Code(enterpriseKinds, '市场主体类型', 'Legal form.', { nullable: true, indexed: true })
  kind?: string;

  @Code(enterpriseStatuses, '登记状态', 'Where the registration stands.', { nullable: true, indexed: true })
  status?: string;

  @Text('法定代表人（负责人）', 'Name of who represents an enterprise; public by law because of the office.', {
    nullable: true,
    source: '企业信息公示暂行条例 art. 6',
  })
  legalRepresentative?: string;

  @Text('经营者', 'Who runs an individual business, with the name masked.', {
    nullable: true,
    privacy: 'natural-person-name',
  })
  operator?: string;

  @Money('注册资本', 'Registered capital, or the contributions of a cooperative.', { nullable: true, unit: '万元' })
  registeredCapital?: Measured;

  @DateOnly('成立日期', 'Day of first registration.', { nullable: true, indexed: true })
  establishedOn?: string;

  @DateOnly('营业期限自', 'First day of the term of business.', { nullable: true })
  termFromOn?: string;

  @DateOnly('营业期限至', 'Last day of the term of business; absent where it has no end.', { nullable: true })
  termToOn?: string;

  @DateOnly('核准日期', 'Day on which the registration in force was approved.', { nullable: true })
  approvedOn?: string;

  @DateOnly('注销（吊销）日期', 'Day on which it was deregistered or lost its business licence.', { nullable: true })
  ceasedOn?: string;

  @Text('登记机关', 'Authority that registered it.', { nullable: true })
  registrationAuthority?: string;

  @Division('所在行政区划', 'Division of its registered address.', {
    nullable: true,
    indexed: true,
    source: 'GB/T 2260',
  })
  division?: string;

  @Contact('住所（经营场所）', 'Registered address; of an individual business no further than village or community.', {
    nullable: true,
  })
  address?: string;

  @Text('行业代码', 'Letter of the section and digits of the class.', {
    nullable: true,
    indexed: true,
    source: 'GB/T 4754',
  })
  industryCode?: string;

  @Text('行业名称', 'Name of the class of industry.', { nullable: true })
  industryName?: string;

  @Text('行业分类版本', 'Edition of GB/T 4754 that the code is of; codes differ between editions.', { nullable: true })
  industryEdition?: string;

  @LongText('经营范围', 'Scope of business.', { nullable: true })
  businessScope?: string;

  @Flag('是否列入经营异常名录', 'Whether it stands on the list of abnormal operations.', {
    nullable: true,
    source: '企业信息公示暂行条例 art. 17',
  })
  isOnAbnormalList?: boolean;

  @Flag('是否列入严重违法失信名单', 'Whether it stands on the list of serious violations.', {
    nullable: true,
    source: '企业信息公示暂行条例 art. 17',
  })
  isOnSeriousViolationList?: boolean;
}
