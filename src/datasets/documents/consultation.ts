import { implies, inOrder, notAbove, sumOf } from '../../catalog/check.js';
import { lastsAtLeast } from '../../catalog/clock.js';
import { Code, CodeSet, Contact, DateOnly, EmbeddedList, Flag, Integer, LongText, type RecordId, Reference, Text, TextList, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { consultationChannels, consultationCommentOutcomes, consultationDraftKinds, consultationOutcomes } from './consultation-codes.js';

/** 意见处理情况. What became of comments on one point; who made them is never said. */
export class ConsultationResponse {
  @Text('意见要点', 'What the comments ask for.', { privacy: 'free-text' })
  topic!: string;

  @Integer('意见条数', 'How many comments ask for it.', { nullable: true })
  count?: number;

  @Code(consultationCommentOutcomes, '采纳情况', 'What became of them.', { nullable: true })
  outcome?: string;

  @LongText('理由', 'Why.', { nullable: true, privacy: 'free-text' })
  reason?: string;
}

/** 听证会. A hearing on the draft after the first. */
export class ConsultationHearing {
  @DateOnly('听证公告日期', 'Day on which it was announced.', { nullable: true })
  noticedOn?: string;

  @DateOnly('听证日期', 'Day on which it was held.', { nullable: true })
  heldOn?: string;

  @Url('听证报告', 'Where the report of it can be read.', { nullable: true })
  reportUrl?: string;
}

/**
 * 征求意见（预公开）. One draft that was put to the public before it was decided, and what became of the comments.
 * Source: 条例 art. 19; 令713 art. 14-15; 规章制定程序条例; 令722 art. 62; 令590 art. 10.
 */
@Dataset({
  name: 'consultations',
  title: '征求意见',
  description: 'One draft that was put to the public before it was decided, and what became of the comments.',
  family: 'documents',
  clauses: ['A1'],
  key: ['agency', 'title', 'openedOn'],
  label: 'title',
  order: ['-openedOn', 'naturalKey'],
  checks: [
    inOrder('V91', ['openedOn', 'closesOn', 'feedbackPublishedOn']),
    inOrder('V91', ['openedOn', 'closesOn', 'decidedOn']),
    sumOf('V91', 'commentsHandled', ['commentsAdopted', 'commentsPartlyAdopted', 'commentsRejected']),
    notAbove('V91', 'commentsHandled', 'commentsReceived'),
    implies('V91', { column: 'draftKind', holds: 'MAJOR_DECISION' }, 'explanationUrl'),
    implies('V91', { column: 'outcome', holds: 'ADOPTED' }, 'resultingDocument'),
  ],
  clocks: [
    lastsAtLeast('R10', 'openedOn', 'closesOn', {
      excuse: 'shortenedReason',
      only: { column: 'draftKind', holds: 'MAJOR_DECISION' },
    }),
    lastsAtLeast('R11', 'openedOn', 'closesOn', {
      excuse: 'shortenedReason',
      only: { column: 'draftKind', holds: 'RULE' },
    }),
    lastsAtLeast('R12', 'openedOn', 'closesOn', {
      excuse: 'shortenedReason',
      only: { column: 'isBusinessRelated', holds: true },
    }),
    lastsAtLeast('R13', 'hearingNoticedOn', 'hearingHeldOn', { only: { column: 'draftKind', holds: 'RULE' } }),
    lastsAtLeast('R14', 'openedOn', 'closesOn', { only: { column: 'draftKind', holds: 'HOUSE_COMPENSATION_PLAN' } }),
  ],
})
export class Consultation extends DisclosedRecord {
  @Reference('agencies', '征求意见机关', 'The agency that asks.', { indexed: true })
  declare agency: RecordId;

  @Text('草案名称', 'Title of the draft.', { indexed: true })
  title!: string;

  @Code(consultationDraftKinds, '草案类别', 'Kind of draft; the law differs with it.', { indexed: true })
  draftKind!: string;

  @Reference('agencies', '起草部门', 'The agency that drafted it.', {
    nullable: true,
    indexed: true,
    inverse: 'draftedConsultations',
  })
  drafter?: RecordId;

  @Text('起草单位', 'The drafter as printed, where it is not in the catalogue of agencies.', { nullable: true })
  drafterText?: string;

  @LongText('草案内容', 'Text of the draft, in full or in short.', { nullable: true })
  draftText?: string;

  @Url('草案地址', 'Where the draft can be read.', { nullable: true })
  draftUrl?: string;

  @Url('起草说明地址', 'Where the explanation of the draft can be read.', { nullable: true, source: '令713 art. 15' })
  explanationUrl?: string;

  @DateOnly('征求意见开始日期', 'First day.', { indexed: true })
  openedOn!: string;

  @DateOnly('征求意见截止日期', 'Last day.', { nullable: true, indexed: true })
  closesOn?: string;

  @LongText('缩短期限说明', 'Why it was open for less than thirty days.', { nullable: true, source: '令713 art. 15' })
  shortenedReason?: string;

  @CodeSet(consultationChannels, '征求意见途径', 'Ways in which the public was asked.', { nullable: true })
  channels?: string[];

  @Contact('意见反馈方式', 'Where comments could be sent.', { nullable: true })
  contact?: string;

  @Flag('是否涉企', 'Whether the draft touches business.', { nullable: true, indexed: true, source: '令722 art. 62' })
  isBusinessRelated?: boolean;

  @TextList('听取意见的企业和协会', 'Businesses and associations that were heard.', { nullable: true })
  enterprisesConsulted?: string[];

  @DateOnly('听证公告日期', 'Day on which the first hearing was announced.', { nullable: true })
  hearingNoticedOn?: string;

  @DateOnly('听证日期', 'Day on which the first hearing was held.', { nullable: true })
  hearingHeldOn?: string;

  @Text('听证参加人选择方式', 'How those heard were chosen.', { nullable: true })
  hearingSelection?: string;

  @Url('听证报告', 'Where the report of the hearing can be read.', { nullable: true })
  hearingReportUrl?: string;

  @EmbeddedList(ConsultationHearing, '其他听证会', 'Hearings after the first.', { nullable: true })
  laterHearings?: ConsultationHearing[];

  @Integer('收到意见条数', 'How many comments came.', { nullable: true })
  commentsReceived?: number;

  @Integer('处理意见条数', 'How many of them were decided on.', { nullable: true })
  commentsHandled?: number;

  @Integer('采纳条数', 'How many were adopted.', { nullable: true })
  commentsAdopted?: number;

  @Integer('部分采纳条数', 'How many were adopted in part.', { nullable: true })
  commentsPartlyAdopted?: number;

  @Integer('未采纳条数', 'How many were not adopted.', { nullable: true })
  commentsRejected?: number;

  @EmbeddedList(ConsultationResponse, '集中意见处理情况', 'What became of comments that many made.', {
    nullable: true,
  })
  responses?: ConsultationResponse[];

  @DateOnly('反馈公开日期', 'Day on which the handling of the comments was published.', { nullable: true })
  feedbackPublishedOn?: string;

  @Url('反馈地址', 'Where the handling of the comments can be read.', { nullable: true })
  feedbackUrl?: string;

  @Code(consultationOutcomes, '草案结果', 'What became of the draft.', { nullable: true, indexed: true })
  outcome?: string;

  @DateOnly('决定日期', 'Day on which that was decided; of a document, the day on which it was signed.', {
    nullable: true,
  })
  decidedOn?: string;

  @Reference('documents', '出台的文件', 'The document that came of it.', { nullable: true, indexed: true })
  resultingDocument?: RecordId;
}
