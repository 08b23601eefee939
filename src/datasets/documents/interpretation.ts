import { within } from '../../catalog/clock.js';
import { Code, DateOnly, Flag, LongText, type RecordId, Reference, References, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { interpretationForms } from './interpretation-codes.js';

/**
 * 政策解读. One explanation of one or several documents by the agency that drafted them (谁起草、谁解读); document and
 * explanation appear together, and each page leads to the other. Source: 国办发〔2016〕80号; work plan, clause A2.
 */
@Dataset({
  name: 'interpretations',
  title: '政策解读',
  description: 'One explanation of policy documents by the agency that drafted them.',
  family: 'documents',
  clauses: ['A2', 'A4', 'A6'],
  key: [
    ['agency', 'title', 'publishedOn'],
    ['agency', 'title'],
  ],
  label: 'title',
  order: ['-publishedOn', 'naturalKey'],
  clocks: [within('R15', 'documentPublishedOn', 'publishedOn', { only: { column: 'isFirstInterpretation', holds: true } })],
})
export class Interpretation extends DisclosedRecord {
  @Reference('agencies', '解读机关', 'The agency that explains.', { indexed: true })
  declare agency: RecordId;

  @Text('解读标题', 'Title.', { indexed: true })
  title!: string;

  @References('documents', '解读的文件', 'The documents that it explains.', { nullable: true, indexed: true })
  documents?: RecordId[];

  @Code(interpretationForms, '解读形式', 'Form.', { indexed: true })
  form!: string;

  @Text('解读负责人', 'The official who explains; public because of the office.', {
    nullable: true,
    source: '条例 art. 20.2',
  })
  officialName?: string;

  @Text('解读负责人职务', 'Post of that official.', { nullable: true })
  officialPost?: string;

  @Text('解读专家', 'The expert who explains, masked unless the name is public.', {
    nullable: true,
    privacy: 'natural-person-name',
  })
  expertName?: string;

  @Text('专家所在单位', 'Where the expert works.', { nullable: true })
  expertUnit?: string;

  @Reference('media-platforms', '发布平台', 'The platform that it first appeared on.', {
    nullable: true,
    indexed: true,
  })
  platform?: RecordId;

  @Flag('是否首次解读', 'Whether it is the first of its documents; only the first must appear together with them.', {
    nullable: true,
  })
  isFirstInterpretation?: boolean;

  @DateOnly('文件发布日期', 'Day on which the document was published; of several, the last.', { nullable: true })
  documentPublishedOn?: string;

  @Flag('解读页是否链接文件', 'Whether its page leads to the document.', { nullable: true, indexed: true })
  linksToDocument?: boolean;

  @Flag('文件页是否链接解读', 'Whether the page of the document leads to it.', { nullable: true, indexed: true })
  isLinkedFromDocument?: boolean;

  @LongText('解读内容', 'What it says, in full or in short.', { nullable: true, privacy: 'free-text' })
  content?: string;
}
