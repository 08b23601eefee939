import { DateOnly, DocumentNumber, EmbeddedList, Flag, Integer, LongText, type RecordId, Reference, Text, TextList } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';

/** 主要职责. One numbered duty of a plan. */
export class PlanDuty {
  @Integer('序号', 'Number in the plan.')
  sequence!: number;

  @LongText('职责内容', 'What the agency is charged with.')
  text!: string;
}

/** 职能转变. One change of function that the plan orders. */
export class FunctionChange {
  @LongText('转变内容', 'What is to change in how the agency works.')
  text!: string;
}

/** 职责分工. Where the duty of one agency ends and another's begins. */
export class DutyBoundary {
  @Reference('agencies', '相关部门', 'The other agency.', { nullable: true })
  withAgency?: RecordId;

  @LongText('分工说明', 'Who does what.')
  text!: string;
}

/** 领导职数. How many leaders of one title the plan allows. */
export class LeaderQuota {
  @Text('职务', 'Title.')
  title!: string;

  @Integer('职数', 'How many.')
  count!: number;
}

/** "三定"规定. Functions, inner structure and establishment of an agency. Source: 条例 art. 20.2; form of 揭东委办发〔2019〕16号. */
@Dataset({
  name: 'three-determination-plans',
  title: '"三定"规定',
  description: 'The document that determines functions, inner structure and establishment of an agency.',
  family: 'organisation',
  clauses: ['C6'],
  key: ['agency', 'documentNumber'],
  label: 'title',
  order: ['-issuedOn', 'naturalKey'],
})
export class ThreeDeterminationPlan extends DisclosedRecord {
  @Reference('agencies', '机构', 'The agency whose plan it is.', { indexed: true })
  declare agency: RecordId;

  @DocumentNumber('文号', 'Number of the issuing document.', { indexed: true })
  documentNumber!: string;

  @Text('标题', 'Title of the document.')
  title!: string;

  @Text('印发机关', 'Who issued it.', { nullable: true })
  issuer?: string;

  @DateOnly('印发日期', 'Day on which it was issued.', { nullable: true, indexed: true })
  issuedOn?: string;

  @Flag('已脱敏脱密', 'Whether parts were removed before disclosure, as the work plan demands (clause C6).')
  desensitised!: boolean;

  @TextList('未公开部分', 'Which parts are not disclosed.', { nullable: true })
  withheldParts?: string[];

  @EmbeddedList(PlanDuty, '主要职责', 'Main duties.')
  duties!: PlanDuty[];

  @EmbeddedList(FunctionChange, '职能转变', 'Changes of function.', { nullable: true })
  functionChanges?: FunctionChange[];

  @EmbeddedList(DutyBoundary, '职责分工', 'Boundaries with other agencies.', { nullable: true })
  boundaries?: DutyBoundary[];

  @Integer('行政编制', 'Authorised administrative posts.', { nullable: true })
  administrativePosts?: number;

  @Integer('其他编制', 'Other authorised posts.', { nullable: true })
  otherPosts?: number;

  @EmbeddedList(LeaderQuota, '领导职数', 'Leaders that the plan allows.', { nullable: true })
  leaders?: LeaderQuota[];

  @Integer('内设机构领导职数', 'Leaders of inner units that the plan allows.', { nullable: true })
  innerLeaderPosts?: number;
}
