import { Code, EmbeddedList, Instant, Integer, LongText, type RecordId, Reference, References, Text, TextList, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { pressEventKinds, pressSpeakerRoles } from './meeting-codes.js';

/** 发布人. An official who speaks at the event; the name is public because of the office. */
export class PressSpeaker {
  @Text('姓名', 'Name of the official.', { nullable: true })
  personName?: string;

  @Text('职务', 'Post.', { nullable: true })
  post?: string;

  @Reference('agencies', '单位', 'The agency of the official.', { nullable: true })
  speakerAgency?: RecordId;

  @Code(pressSpeakerRoles, '发布角色', 'Part in the event.', { nullable: true })
  role?: string;
}

/**
 * 新闻发布会、政策吹风会. One press conference or briefing. Source: work plan, clause A7; 国办发〔2016〕61号 on press
 * conferences after emergencies.
 */
@Dataset({
  name: 'press-events',
  title: '新闻发布会、吹风会',
  description: 'One press conference or policy briefing of an agency.',
  family: 'documents',
  clauses: ['A7'],
  key: ['agency', 'heldAt'],
  label: 'title',
  order: ['-heldAt', 'naturalKey'],
})
export class PressEvent extends DisclosedRecord {
  @Reference('agencies', '举办单位', 'The agency that held it.', { indexed: true })
  declare agency: RecordId;

  @Instant('召开时间', 'When it began.', { indexed: true })
  heldAt!: string;

  @Text('发布会名称', 'Title.', { indexed: true })
  title!: string;

  @Code(pressEventKinds, '发布活动类别', 'Kind.', { indexed: true })
  kind!: string;

  @TextList('发布主题', 'What it was about.', { nullable: true })
  topics?: string[];

  @References('documents', '发布（解读）的文件', 'Documents that it presented or explained.', {
    nullable: true,
    indexed: true,
  })
  documents?: RecordId[];

  @Reference('government-meetings', '相关常务会议', 'The meeting of the government whose agenda led to it.', {
    nullable: true,
    indexed: true,
  })
  meeting?: RecordId;

  @Integer('议题序号', 'Number of that item on the agenda.', { nullable: true })
  agendaNumber?: number;

  @EmbeddedList(PressSpeaker, '发布人', 'Officials who spoke.', { nullable: true })
  speakers?: PressSpeaker[];

  @Text('地点', 'Where it was held.', { nullable: true })
  venue?: string;

  @Integer('参加媒体数', 'How many media came.', { nullable: true })
  mediaCount?: number;

  @LongText('发布内容', 'What was said, in short.', { nullable: true, privacy: 'free-text' })
  summary?: string;

  @Url('文字实录', 'Where the transcript can be read.', { nullable: true })
  transcriptUrl?: string;

  @Url('视频', 'Where the video can be seen.', { nullable: true })
  videoUrl?: string;
}
