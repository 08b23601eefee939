import { within } from '../../catalog/clock.js';
import { Code, DateOnly, Duration, Integer, LongText, type RecordId, Reference, References, Text, type TimeLimit } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { knowledgeTopics } from './hall-and-hotline-codes.js';

/**
 * 咨询问答知识库. One question and its answer. Where it comes of a call to the hotline, it says when the call was passed
 * to the agency and when the agency answered; of the caller it says nothing. Source: work plan, clause D3; schema.org Question.
 */
@Dataset({
  name: 'knowledge-entries',
  title: '咨询问答知识库',
  description: 'One question about policy or services, with the answer of the agency.',
  family: 'services',
  clauses: ['D3'],
  key: ['base', 'entryNumber'],
  label: 'question',
  clocks: [within('R80', 'assignedOn', 'answeredOn', { limit: 'answerLimit' })],
})
export class KnowledgeEntry extends DisclosedRecord {
  @Reference('agencies', '答复单位', 'The agency that answers.', { nullable: true, indexed: true })
  declare agency?: RecordId;

  @Text('知识库', 'The base that it stands in.', { indexed: true })
  base!: string;

  @Text('条目编号', 'Number in the base.', { indexed: true })
  entryNumber!: string;

  @Text('问题', 'The question.', { privacy: 'free-text' })
  question!: string;

  @LongText('答复', 'The answer.', { privacy: 'free-text' })
  answer!: string;

  @Code(knowledgeTopics, '知识分类', 'What it is about.', { nullable: true, indexed: true })
  topic?: string;

  @References('service-items', '相关政务服务事项', 'The service items that it is about.', {
    nullable: true,
    indexed: true,
  })
  serviceItems?: RecordId[];

  @References('documents', '相关政策文件', 'The documents that it rests on.', { nullable: true, indexed: true })
  documents?: RecordId[];

  @DateOnly('交办日期', 'Day on which the hotline passed the question to the agency; none if nobody had called.', {
    nullable: true,
    indexed: true,
  })
  assignedOn?: string;

  @DateOnly('答复日期', 'Day on which the agency answered.', { nullable: true, indexed: true })
  answeredOn?: string;

  @Duration('答复时限', 'Within which the hotline asked for the answer.', { nullable: true, unit: 'WORKING_DAY' })
  answerLimit?: TimeLimit;

  @DateOnly('复核日期', 'Day on which it was last looked over.', { nullable: true, indexed: true })
  reviewedOn?: string;

  @DateOnly('有效期至', 'Last day on which it may be relied on.', { nullable: true, indexed: true })
  validUntilOn?: string;

  @Integer('版本', 'Version.', { nullable: true })
  version?: number;

  @Integer('点击量', 'How often it was opened.', { nullable: true })
  hits?: number;
}
