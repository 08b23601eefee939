import {
  Code,
  CodeSet,
  DateOnly,
  DocumentNumber,
  Duration,
  EmbeddedList,
  Flag,
  LongText,
  type Measured,
  Money,
  type RecordId,
  Reference,
  Text,
  type TimeLimit,
} from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import {
  disclosureAppealKinds,
  disclosureAppealResults,
  disclosureApplicantKinds,
  disclosureRequestChannels,
  disclosureRequestForms,
  disclosureRequestGrounds,
  disclosureRequestOutcomes,
} from './codes.js';

/** 复议诉讼. A review or lawsuit about the handling of the request. */
export class DisclosureRequestAppeal {
  @Code(disclosureAppealKinds, '救济途径', 'Review or lawsuit.')
  kind!: string;

  @DateOnly('提起日期', 'Day on which it was filed.', { nullable: true })
  filedOn?: string;

  @Code(disclosureAppealResults, '结果', 'How it ended.', { nullable: true })
  result?: string;
}

/**
 * 依申请公开. How an agency handled one request for information: its process, never its applicant.
 * Source: 条例 art. 27-45; 依申请公开登记台账. Its clocks (R02 to R06) start anew, stand still and are extended, which no
 * declaration says: `rules/request-clock.ts` runs them.
 */
@Dataset({
  name: 'disclosure-requests',
  title: '依申请公开',
  description: 'How an agency handled one request for disclosure: the process, never the applicant.',
  family: 'requests',
  clauses: ['D4'],
  key: ['agency', 'registrationNumber'],
  label: 'registrationNumber',
  order: ['-receivedOn', 'naturalKey'],
})
export class DisclosureRequest extends DisclosedRecord {
  @Reference('agencies', '受理机关', 'The agency that was asked.', { indexed: true })
  declare agency: RecordId;

  @Text('登记编号', 'Number in the agency’s register of requests.', { indexed: true })
  registrationNumber!: string;

  @Code(disclosureRequestChannels, '申请渠道', 'How it came.', { nullable: true, indexed: true })
  channel?: string;

  @DateOnly('提交日期', 'Day on which it was sent or handed over.', { nullable: true })
  submittedOn?: string;

  @DateOnly('收到日期', 'Day of receipt in the sense of the law; the 20 working days start from it.', {
    nullable: true,
    indexed: true,
    source: '条例 art. 31',
  })
  receivedOn?: string;

  @Code(disclosureApplicantKinds, '申请人类型', 'Natural person, business or other.', {
    nullable: true,
    indexed: true,
  })
  applicantKind?: string;

  @LongText('申请内容', 'What was asked for, without anything that names a person.', {
    nullable: true,
    privacy: 'free-text',
  })
  requestedInformation?: string;

  @CodeSet(disclosureRequestForms, '获取信息形式', 'In which form it was wanted.', { nullable: true })
  requestedForms?: string[];

  @Flag('是否要求补正', 'Whether the request was unclear and had to be supplemented.', {
    nullable: true,
    source: '条例 art. 30',
  })
  needsSupplement?: boolean;

  @DateOnly('补正告知日期', 'Day on which the applicant was told what to supplement.', { nullable: true })
  supplementNoticedOn?: string;

  @DateOnly('补正期限', 'Last day to supplement it.', { nullable: true })
  supplementDueOn?: string;

  @DateOnly('收到补正日期', 'Day on which the supplement came; the 20 working days start anew from it.', {
    nullable: true,
    source: '条例 art. 30',
  })
  supplementedOn?: string;

  @DateOnly('征求第三方意见日期', 'Day on which a third party received the letter of inquiry.', {
    nullable: true,
    source: '条例 art. 32',
  })
  thirdPartyAskedOn?: string;

  @DateOnly('第三方答复日期', 'Day on which the third party’s opinion came.', { nullable: true })
  thirdPartyAnsweredOn?: string;

  @DateOnly('征求其他机关意见日期', 'Day on which an agency that made the information with this one was asked.', {
    nullable: true,
    source: '条例 art. 34',
  })
  otherAgencyAskedOn?: string;

  @DateOnly('其他机关答复日期', 'Day on which that agency’s opinion came.', { nullable: true })
  otherAgencyAnsweredOn?: string;

  @Duration('延长期限', 'By how much the time for the reply was extended, 20 working days at most.', {
    nullable: true,
    unit: 'WORKING_DAY',
    source: '条例 art. 33',
  })
  extension?: TimeLimit;

  @DateOnly('延期批准日期', 'Day on which the head of the disclosure office agreed.', { nullable: true })
  extensionApprovedOn?: string;

  @DateOnly('延期告知日期', 'Day on which the applicant was told; after the first time limit it does not count.', {
    nullable: true,
  })
  extensionNotifiedOn?: string;

  @DateOnly('要求说明理由日期', 'Day on which reasons for an excessive number of requests were asked for.', {
    nullable: true,
    source: '条例 art. 35',
  })
  reasonsAskedOn?: string;

  @DateOnly('合理期限届满日期', 'End of the reasonable period for an excessive number of requests.', {
    nullable: true,
    source: '条例 art. 35',
  })
  reasonablePeriodEndsOn?: string;

  @DateOnly('答复日期', 'Day of the reply; absent while there is none.', { nullable: true, indexed: true })
  repliedOn?: string;

  @DocumentNumber('答复书文号', 'Number of the reply.', { nullable: true })
  replyNumber?: string;

  @Code(disclosureRequestOutcomes, '办理结果', 'How it ended; absent while it is open.', {
    nullable: true,
    indexed: true,
  })
  outcome?: string;

  @CodeSet(disclosureRequestGrounds, '办理结果理由', 'Why it ended so.', { nullable: true })
  grounds?: string[];

  @Money('收取信息处理费', 'Fee for processing that was charged.', {
    nullable: true,
    unit: '元',
    source: '国办函〔2020〕109号',
  })
  feeCharged?: Measured;

  @Flag('转为主动公开', 'Whether the information became one that is disclosed to all.', {
    nullable: true,
    source: '条例 art. 44',
  })
  isMadeProactive?: boolean;

  @EmbeddedList(DisclosureRequestAppeal, '复议诉讼', 'Reviews and lawsuits about it.', { nullable: true })
  appeals?: DisclosureRequestAppeal[];
}
