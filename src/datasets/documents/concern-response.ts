import { implies, inOrder } from '../../catalog/check.js';
import { within } from '../../catalog/clock.js';
import { Code, CodeSet, EmbeddedList, Flag, Instant, LongText, type RecordId, Reference, Text, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { concernCategories, concernChannels, concernEventLevels } from './concern-codes.js';

/** 回应内容. One answer to the concern. */
export class ConcernAnswer {
  @Instant('回应时间', 'When it was given.', { nullable: true })
  respondedAt?: string;

  @Code(concernChannels, '回应渠道', 'Channel.', { nullable: true })
  channel?: string;

  @LongText('回应要点', 'What was said.', { privacy: 'free-text' })
  text!: string;

  @Url('回应地址', 'Where it can be read.', { nullable: true })
  url?: string;
}

/**
 * 回应社会关切. One matter that concerned the public, and when and how an agency answered; who raised it is never said.
 * Source: 国办发〔2016〕61号 and 80号; work plan, clause A5.
 */
@Dataset({
  name: 'concern-responses',
  title: '回应社会关切',
  description: 'One matter that concerned the public, and when and how an agency answered.',
  family: 'documents',
  clauses: ['A5'],
  key: ['agency', 'topic', 'detectedAt'],
  label: 'topic',
  order: ['-detectedAt', 'naturalKey'],
  checks: [inOrder('V94', ['occurredAt', 'detectedAt', 'firstResponseAt', 'closedAt']), implies('V94', { column: 'isEmergency', holds: true }, 'severity')],
  clocks: [
    within('R16', 'occurredAt', 'firstResponseAt', { only: { column: 'isGraveEmergency', holds: true } }),
    within('R16B', 'occurredAt', 'pressConferenceAt', { only: { column: 'isGraveEmergency', holds: true } }),
    within('R17', 'detectedAt', 'firstResponseAt', { only: { column: 'isGraveEmergency', holds: false } }),
  ],
})
export class ConcernResponse extends DisclosedRecord {
  @Reference('agencies', '回应主体', 'The agency that answers.', { indexed: true })
  declare agency: RecordId;

  @Text('关切事项', 'The matter.', { indexed: true, privacy: 'free-text' })
  topic!: string;

  @Code(concernCategories, '舆情类别', 'Field of the matter.', { nullable: true, indexed: true })
  category?: string;

  @Flag('是否突发事件', 'Whether an emergency lies behind it.', { indexed: true })
  isEmergency!: boolean;

  @Code(concernEventLevels, '突发事件等级', 'Level of the emergency.', { nullable: true, indexed: true })
  severity?: string;

  @Flag('是否重大以上突发事件', 'Whether the emergency is serious or extremely serious; shorter limits hold for such.', {
    nullable: true,
    indexed: true,
    source: '国办发〔2016〕61号',
  })
  isGraveEmergency?: boolean;

  @Instant('事件发生时间', 'When the emergency happened.', { nullable: true })
  occurredAt?: string;

  @Instant('发现时间', 'When the agency noticed the concern.', { indexed: true })
  detectedAt!: string;

  @Instant('首次回应时间', 'When it first said something with authority; absent while it has not.', {
    nullable: true,
    indexed: true,
  })
  firstResponseAt?: string;

  @Instant('新闻发布会时间', 'When it held a press conference on it.', { nullable: true })
  pressConferenceAt?: string;

  @Reference('press-events', '新闻发布会', 'That press conference.', { nullable: true, indexed: true })
  pressEvent?: RecordId;

  @CodeSet(concernChannels, '回应渠道', 'Channels by which it was answered.', { nullable: true })
  channels?: string[];

  @EmbeddedList(ConcernAnswer, '回应情况', 'The answers, in order.', { nullable: true })
  answers?: ConcernAnswer[];

  @LongText('处置措施', 'What was done about the matter itself.', { nullable: true, privacy: 'free-text' })
  measures?: string;

  @Flag('是否有应对处置预案', 'Whether a plan for such a case existed; the plan itself is internal.', {
    nullable: true,
  })
  hasContingencyPlan?: boolean;

  @Instant('办结时间', 'When the matter was closed.', { nullable: true })
  closedAt?: string;
}
