import { Code, Integer, LongText, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { interpretationForms, keyTopics, outreachVenues } from './interpretation-codes.js';

/** 重点工作信息发布. One release on a topic of key work: which policy, in what form, and where. Source: work plan, clause A4. */
@Dataset({
  name: 'topic-releases',
  title: '重点工作信息发布',
  description: 'One release on a topic of key work: which policy it explains, in what form and where.',
  family: 'documents',
  clauses: ['A4'],
  key: ['topic', 'agency', 'title'],
  label: 'title',
  order: ['-publishedOn', 'naturalKey'],
})
export class TopicRelease extends DisclosedRecord {
  @Reference('agencies', '发布机关', 'The agency that released it.', { indexed: true })
  declare agency: RecordId;

  @Code(keyTopics, '重点工作主题', 'Topic.', { indexed: true })
  topic!: string;

  @Text('标题', 'Title.', { indexed: true })
  title!: string;

  @Reference('documents', '相关政策文件', 'The document that it makes known.', { nullable: true, indexed: true })
  document?: RecordId;

  @Code(interpretationForms, '发布形式', 'Form.', { indexed: true })
  form!: string;

  @Code(outreachVenues, '发布途径', 'Way in which it was brought to the people.', { nullable: true, indexed: true })
  venue?: string;

  @Text('解读专家', 'The expert who took part, masked unless the name is public.', {
    nullable: true,
    privacy: 'natural-person-name',
  })
  expertName?: string;

  @Text('专家所在单位', 'Where the expert works.', { nullable: true })
  expertUnit?: string;

  @Integer('参与人数', 'How many took part, or asked.', { nullable: true })
  participants?: number;

  @LongText('内容摘要', 'What it says.', { nullable: true, privacy: 'free-text' })
  summary?: string;
}
