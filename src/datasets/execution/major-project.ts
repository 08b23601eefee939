import { notAbove } from '../../catalog/check.js';
import {
  Code,
  Contact,
  CreditCode,
  DateOnly,
  Division,
  DocumentNumber,
  EmbeddedList,
  LongText,
  type Measured,
  Money,
  type RecordId,
  Reference,
  References,
  Text,
} from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import {
  majorProjectApprovalKinds,
  majorProjectContractKinds,
  majorProjectFields,
  majorProjectMilestoneKinds,
  majorProjectModes,
  majorProjectStatuses,
} from './major-project-codes.js';

/** 批准结果. One approval that the project was given. */
export class MajorProjectApproval {
  @Code(majorProjectApprovalKinds, '批准事项', 'What was approved.')
  kind!: string;

  @Text('批准单位', 'Who approved it.', { nullable: true })
  approver?: string;

  @DocumentNumber('批准文号', 'Number of the approval.', { nullable: true })
  documentNumber?: string;

  @DateOnly('批准日期', 'Day of the approval.', { nullable: true })
  approvedOn?: string;
}

/** 合同. One contract of the project. */
export class MajorProjectContract {
  @Code(majorProjectContractKinds, '合同类别', 'What the contract is for.')
  kind!: string;

  @Text('承包单位', 'Who took it on.')
  contractor!: string;

  @Money('合同金额', 'Amount of the contract.', { nullable: true, unit: '万元' })
  amount?: Measured;

  @DateOnly('签订日期', 'Day of signing.', { nullable: true })
  signedOn?: string;
}

/** 节点. One point in the course of the project. */
export class MajorProjectMilestone {
  @Code(majorProjectMilestoneKinds, '节点', 'The point.')
  kind!: string;

  @DateOnly('计划日期', 'Day for which it was planned.', { nullable: true })
  plannedOn?: string;

  @DateOnly('实际日期', 'Day on which it was reached.', { nullable: true })
  reachedOn?: string;
}

/** 重大设计变更. One change of design that had to be approved anew. */
export class MajorProjectDesignChange {
  @Text('变更内容', 'What was changed.')
  content!: string;

  @Text('变更原因', 'Why.', { nullable: true })
  reason?: string;

  @DocumentNumber('批准文号', 'Number of the approval.', { nullable: true })
  documentNumber?: string;

  @DateOnly('批准日期', 'Day of the approval.', { nullable: true })
  approvedOn?: string;
}

/**
 * 重大建设项目. One project of weight for the district, from its approval to its acceptance. Source: 条例 art. 20.10;
 * 国办发〔2017〕94号 (批准服务、批准结果、招标投标、征收土地、重大设计变更、施工、质量安全监督、竣工).
 */
@Dataset({
  name: 'major-projects',
  title: '重大建设项目',
  description: 'A construction project of weight for the district, from approval to acceptance.',
  family: 'execution',
  clauses: ['B1'],
  key: ['projectCode'],
  label: 'name',
  checks: [notAbove('V85', 'realisedInAll', 'totalInvestment')],
})
export class MajorProject extends DisclosedRecord {
  @Reference('agencies', '主管部门', 'The agency that answers for the project and discloses it.', { indexed: true })
  declare agency: RecordId;

  @Text('项目代码', 'Code of the national platform for investment projects.', {
    indexed: true,
    source: '全国投资项目在线审批监管平台：年份-区划-行业-类型-序号',
  })
  projectCode!: string;

  @Text('项目名称', 'Name of the project.', { indexed: true })
  name!: string;

  @Code(majorProjectModes, '立项方式', 'Approved, verified or filed.', { nullable: true, indexed: true })
  mode?: string;

  @Code(majorProjectFields, '项目领域', 'Field of the project.', { indexed: true })
  field!: string;

  @Division('行政区划', 'Division in which it is built.', { nullable: true, indexed: true })
  division?: string;

  @Text('建设地点', 'Where it is built, as the source says.', { nullable: true })
  location?: string;

  @Text('项目单位', 'Who owns the project.', { indexed: true })
  ownerName!: string;

  @CreditCode('项目单位统一社会信用代码', 'Unified social credit code of the owner.', { nullable: true, indexed: true })
  ownerCreditCode?: string;

  @Contact('项目单位咨询电话', 'Office telephone for questions on the project.', { nullable: true })
  phone?: string;

  @LongText('建设内容及规模', 'What is built, and how much of it.', { nullable: true })
  content?: string;

  @Money('总投资', 'Total investment as approved.', { nullable: true, unit: '万元' })
  totalInvestment?: Measured;

  @Text('资金来源', 'Where the money comes from.', { nullable: true })
  fundingSource?: string;

  @Money('年度计划投资', 'Investment planned for the year of the record.', { nullable: true, unit: '万元' })
  plannedThisYear?: Measured;

  @Money('年度完成投资', 'Investment realised in that year.', { nullable: true, unit: '万元' })
  realisedThisYear?: Measured;

  @Money('累计完成投资', 'Investment realised since the start.', { nullable: true, unit: '万元' })
  realisedInAll?: Measured;

  @Code(majorProjectStatuses, '项目状态', 'Where it stands.', { indexed: true })
  status!: string;

  @Text('形象进度', 'How far the works have come, as the source says.', { nullable: true })
  progress?: string;

  @DateOnly('开工日期', 'Day on which the works began.', { nullable: true, indexed: true })
  startedOn?: string;

  @DateOnly('计划竣工日期', 'Day for which completion was planned.', { nullable: true })
  plannedCompletionOn?: string;

  @DateOnly('竣工验收日期', 'Day of acceptance.', { nullable: true, indexed: true })
  completedOn?: string;

  @References('licences', '行政许可', 'Licences that were granted for the project.', {
    nullable: true,
    inverse: 'majorProjects',
  })
  licences?: RecordId[];

  @EmbeddedList(MajorProjectApproval, '批准结果', 'Approvals, those among the licences too.', { nullable: true })
  approvals?: MajorProjectApproval[];

  @EmbeddedList(MajorProjectContract, '合同', 'Contracts after tender.', { nullable: true })
  contracts?: MajorProjectContract[];

  @EmbeddedList(MajorProjectMilestone, '节点', 'Points reached or planned.', { nullable: true })
  milestones?: MajorProjectMilestone[];

  @EmbeddedList(MajorProjectDesignChange, '重大设计变更', 'Changes of design that were approved anew.', {
    nullable: true,
  })
  designChanges?: MajorProjectDesignChange[];

  @LongText('质量安全监督信息', 'What quality and safety supervision found.', { nullable: true, privacy: 'free-text' })
  supervisionFindings?: string;
}
