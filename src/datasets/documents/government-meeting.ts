import { notAbove } from '../../catalog/check.js';
import { Code, DateOnly, EmbeddedList, Flag, Integer, LongText, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { opennesses } from './document-codes.js';
import { governmentMeetingKinds } from './meeting-codes.js';

/** 议题. One item of the agenda. */
export class MeetingAgendaItem {
  @Integer('序号', 'Number on the agenda.')
  number!: number;

  @Text('议题名称', 'What it is about; absent where that is not disclosed.', { nullable: true })
  title?: string;

  @Reference('agencies', '汇报单位', 'The agency that reported on it.', { nullable: true })
  reporter?: RecordId;

  @Code(opennesses, '公开属性', 'Whether it is open.', { nullable: true })
  openness?: string;

  @Flag('是否民生议题', 'Whether it touches the livelihood of people; such open items are to be presented to the press.', {
    nullable: true,
  })
  isLivelihood?: boolean;

  @LongText('审议结果', 'What the meeting decided.', { nullable: true })
  result?: string;

  @Reference('documents', '形成的文件', 'The document that came of it.', { nullable: true })
  resultDocument?: RecordId;
}

/** 政府会议. One meeting of a government and its agenda. Source: 国办发〔2016〕80号附件 (利益相关方列席); OParl Meeting. */
@Dataset({
  name: 'government-meetings',
  title: '常务会议议题',
  description: 'One meeting of a government, with its agenda.',
  family: 'documents',
  clauses: ['A7'],
  key: ['body', 'heldOn'],
  label: 'title',
  order: ['-heldOn', 'naturalKey'],
  checks: [notAbove('V95', 'openItems', 'items'), notAbove('V95', 'openLivelihoodItems', 'openItems')],
})
export class GovernmentMeeting extends DisclosedRecord {
  @Reference('agencies', '会议主体', 'The government that met.', { indexed: true })
  body!: RecordId;

  @Text('会议名称', 'Name of the meeting.', { indexed: true })
  title!: string;

  @Code(governmentMeetingKinds, '会议类别', 'Kind of meeting.', { nullable: true, indexed: true })
  kind?: string;

  @Integer('届次', 'Which government of the body it is, counted from the first.', { nullable: true })
  term?: number;

  @Integer('次数', 'Which meeting of its kind in that term.', { nullable: true })
  sequence?: number;

  @DateOnly('召开日期', 'Day on which it was held.', { indexed: true })
  heldOn!: string;

  @Text('主持人', 'Who led it, by post.', { nullable: true })
  chair?: string;

  @Text('列席人员', 'Who else was invited: deputies, businesses, associations, people concerned.', { nullable: true })
  invited?: string;

  @Integer('议题数', 'Items on the agenda.', { nullable: true })
  items?: number;

  @Integer('公开议题数', 'Items that are open.', { nullable: true })
  openItems?: number;

  @Integer('公开民生议题数', 'Open items that touch the livelihood of people.', { nullable: true })
  openLivelihoodItems?: number;

  @EmbeddedList(MeetingAgendaItem, '议题', 'The agenda.', { nullable: true })
  agenda?: MeetingAgendaItem[];

  @LongText('会议综述', 'What the meeting was about, in short.', { nullable: true })
  summary?: string;
}
