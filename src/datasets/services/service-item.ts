import { notAbove } from '../../catalog/check.js';
import {
  Code,
  CodeSet,
  Contact,
  CreditCode,
  DateOnly,
  Division,
  Duration,
  EmbeddedList,
  Flag,
  Integer,
  LongText,
  type RecordId,
  Reference,
  References,
  Text,
  type TimeLimit,
  Url,
} from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { ServiceBasis } from './service-basis.js';
import { ServiceFee, ServiceLocation, ServiceMaterial, ServiceResult, ServiceStep } from './service-guide.js';
import { businessEvents, lifeEvents } from './service-guide-codes.js';
import {
  serviceAgencyNatures,
  serviceCaseKinds,
  serviceChannels,
  serviceItemStatuses,
  serviceItemTypes,
  serviceLevels,
  serviceOnlineDepths,
  servicePowerSources,
  serviceProcedures,
  serviceRegions,
  serviceTargets,
} from './service-item-codes.js';

/**
 * 政务服务事项与办事指南. An item of the service directory as one agency carries it out, with its guide. Source:
 * 条例 art. 20.5; 行政许可法 art. 30; 优化营商环境条例 art. 35-37; columns of the national platform (GB/T 39554.1-2020).
 */
@Dataset({
  name: 'service-items',
  title: '政务服务事项与办事指南',
  description: 'An item of the service directory as one agency carries it out, with its guide.',
  family: 'services',
  clauses: ['D3'],
  key: ['implementationCode'],
  label: 'name',
  checks: [notAbove('V60', 'promisedLimit', 'statutoryLimit')],
})
export class ServiceItem extends DisclosedRecord {
  @Reference('agencies', '实施主体', 'The agency that carries it out.', { indexed: true })
  declare agency: RecordId;

  @Text('实施编码', 'Code of the item as carried out by this agency, as published.', {
    indexed: true,
    aliases: ['TASK_CODE', 'itemCode'],
  })
  implementationCode!: string;

  @Text('基本编码', 'Code of the item in the basic directory, the same for all agencies.', {
    indexed: true,
    aliases: ['CATALOG_CODE'],
  })
  baseCode!: string;

  @Text('业务办理项编码', 'Number of the variant of the item.', { nullable: true, aliases: ['TASK_HANDLE_ITEM'] })
  variantNumber?: string;

  @Text('编码规则', 'The scheme that the codes follow, and its edition.', { nullable: true })
  codeScheme?: string;

  @Text('事项名称', 'Name.', { indexed: true, aliases: ['TASK_NAME'] })
  name!: string;

  @Text('主项名称', 'Name of the main item, where this is one part of it.', { nullable: true })
  mainItemName?: string;

  @Code(serviceItemTypes, '事项类型', 'Licence, confirmation, benefit, public service …', {
    indexed: true,
    aliases: ['TASK_TYPE', 'taskType'],
  })
  type!: string;

  @Division('行政区划', 'Division in which it is carried out.', {
    nullable: true,
    indexed: true,
    aliases: ['areaCode', 'REGNCODE'],
  })
  division?: string;

  @CreditCode('实施主体编码', 'Code of the agency as the item’s source prints it; one in eight is wrong.', {
    nullable: true,
    aliases: ['DEPT_CODE', 'deptCode'],
  })
  agencyCodeAsPublished?: string;

  @Code(serviceAgencyNatures, '实施主体性质', 'On what ground the agency acts.', {
    nullable: true,
    aliases: ['DEPT_TYPE'],
  })
  agencyNature?: string;

  @Reference('agencies', '委托部门', 'The agency that has entrusted it.', {
    nullable: true,
    indexed: true,
    inverse: 'entrustedServiceItems',
    aliases: ['ENTRUST_NAME'],
  })
  delegatedBy?: RecordId;

  @References('agencies', '联办机构', 'Agencies that handle it together with this one.', {
    nullable: true,
    indexed: true,
    inverse: 'jointServiceItems',
    aliases: ['OTHER_DEPT'],
  })
  jointAgencies?: RecordId[];

  @Code(serviceLevels, '实施层级', 'Level of government that carries it out here.', {
    nullable: true,
    aliases: ['STR_LEVEL'],
  })
  level?: string;

  @CodeSet(serviceLevels, '行使层级', 'All levels that the basic directory gives the power to.', {
    nullable: true,
    aliases: ['USE_LEVEL'],
  })
  exerciseLevels?: string[];

  @Code(servicePowerSources, '权力来源', 'How the power came to the agency.', {
    nullable: true,
    aliases: ['POWER_SOURCE'],
  })
  powerSource?: string;

  @EmbeddedList(ServiceBasis, '设定依据', 'The provisions that it rests on.', { nullable: true })
  basis?: ServiceBasis[];

  @CodeSet(serviceTargets, '服务对象', 'For whom it is.', { nullable: true, aliases: ['SERVE_TYPE', 'SERVER_TYPE'] })
  serviceTargets?: string[];

  @Code(serviceCaseKinds, '办件类型', 'Finished at once, within a promised limit, or passed on.', {
    nullable: true,
    indexed: true,
    aliases: ['PROJECT_TYPE'],
  })
  caseKind?: string;

  @Duration('法定办结时限', 'Limit that the law sets.', {
    nullable: true,
    unit: 'WORKING_DAY',
    aliases: ['ANTICIPATE_DAY'],
  })
  statutoryLimit?: TimeLimit;

  @LongText('法定办结时限说明', 'What the law says of the limit.', {
    nullable: true,
    aliases: ['ANTICIPATE_EXPLAIN'],
  })
  statutoryLimitNote?: string;

  @Duration('承诺办结时限', 'Limit that the agency promises.', {
    nullable: true,
    unit: 'WORKING_DAY',
    aliases: ['PROMISE_DAY'],
    source: '优化营商环境条例 art. 36',
  })
  promisedLimit?: TimeLimit;

  @LongText('承诺办结时限说明', 'What the agency says of the promise.', {
    nullable: true,
    aliases: ['PROMISE_EXPLAIN'],
  })
  promisedLimitNote?: string;

  @LongText('受理条件', 'Conditions of acceptance.', { nullable: true, aliases: ['ACCEPT_CONDITION'] })
  acceptConditions?: string;

  @EmbeddedList(ServiceMaterial, '申请材料', 'The whole list of materials.', { nullable: true })
  materials?: ServiceMaterial[];

  @EmbeddedList(ServiceStep, '办理流程', 'The steps of the procedure.', { nullable: true })
  steps?: ServiceStep[];

  @CodeSet(serviceProcedures, '特别程序', 'Special procedures, whose time is not part of the limit.', {
    nullable: true,
    aliases: ['SPECIAL_PROCEDURE'],
  })
  specialProcedures?: string[];

  @Flag('是否收费', 'Whether anything is charged.', { nullable: true, aliases: ['IS_FEE'] })
  isCharged?: boolean;

  @EmbeddedList(ServiceFee, '收费项目', 'What is charged.', { nullable: true })
  fees?: ServiceFee[];

  @EmbeddedList(ServiceResult, '办理结果', 'What the applicant gets.', { nullable: true })
  results?: ServiceResult[];

  @CodeSet(serviceChannels, '办理形式', 'Where it can be applied for.', { nullable: true, aliases: ['HANDLE_TYPE'] })
  channels?: string[];

  @Code(serviceOnlineDepths, '网上办理深度', 'The last stage that can be done on line.', {
    nullable: true,
    aliases: ['ONLINE_HANDLE_DEPTH'],
  })
  onlineDepth?: string;

  @Integer('到办事现场次数', 'How often the applicant must come in person.', {
    nullable: true,
    aliases: ['LIMIT_SCENE_NUM'],
  })
  visits?: number;

  @Flag('一个窗口受理', 'Whether one window takes the whole application.', { nullable: true })
  isSingleWindow?: boolean;

  @Code(serviceRegions, '通办范围', 'In how wide a region it can be applied for.', {
    nullable: true,
    aliases: ['HANDLE_AREA'],
  })
  crossRegion?: string;

  @References('service-halls', '办理大厅', 'The halls where it is handled.', { nullable: true, indexed: true })
  halls?: RecordId[];

  @EmbeddedList(ServiceLocation, '办理地点', 'The places as the guide prints them.', { nullable: true })
  locations?: ServiceLocation[];

  @Url('网上办理地址', 'Where it can be done on line.', { nullable: true, aliases: ['ONLINE_HANDLE_URL'] })
  onlineUrl?: string;

  @Contact('咨询电话', 'Telephone for questions.', { nullable: true, aliases: ['CONSULT_PHONE', 'LINK_WAY'] })
  consultPhone?: string;

  @Contact('监督投诉电话', 'Telephone for complaints.', {
    nullable: true,
    aliases: ['COMPLAIN_PHONE', 'SUPERVISE_WAY'],
  })
  supervisePhone?: string;

  @LongText('数量限制', 'How many are granted, where the number is limited.', {
    nullable: true,
    aliases: ['LIMIT_EXPLAIN'],
  })
  quotaLimit?: string;

  @Text('有效期', 'How long the result is valid.', { nullable: true })
  validityPeriod?: string;

  @Text('年检年审要求', 'What yearly inspection or review follows.', { nullable: true })
  annualCheck?: string;

  @LongText('救济途径', 'Reconsideration and litigation: where and within what time.', { nullable: true })
  remedies?: string;

  @CodeSet(lifeEvents, '自然人主题', 'Events in the life of a person that it belongs to (全生命周期).', {
    nullable: true,
    indexed: true,
    aliases: ['USER_TOPIC_TYPE'],
  })
  lifeEvents?: string[];

  @CodeSet(businessEvents, '法人主题', 'Events in the life of an enterprise that it belongs to (全生命周期).', {
    nullable: true,
    indexed: true,
    aliases: ['CORP_TOPIC_TYPE'],
  })
  businessEvents?: string[];

  @Code(serviceItemStatuses, '事项状态', 'In force, suspended or cancelled.', {
    indexed: true,
    aliases: ['TASK_STATE'],
  })
  status!: string;

  @Integer('事项版本', 'Version of the item.', { nullable: true, aliases: ['TASK_VERSION'] })
  version?: number;

  @DateOnly('生效日期', 'First day of this version.', {
    nullable: true,
    indexed: true,
    aliases: ['PLAN_EFFECTIVE_DATE'],
  })
  effectiveFromOn?: string;

  @DateOnly('取消日期', 'Last day of the item.', { nullable: true, aliases: ['PLAN_CANCEL_DATE'] })
  effectiveToOn?: string;
}
