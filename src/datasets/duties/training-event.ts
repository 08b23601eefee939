import { Code, DateOnly, DecimalNumber, Flag, Integer, type RecordId, Reference, Text, TextList, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { trainingForms } from './codes.js';

/** 培训. One training on disclosure that an agency held. Source: 条例 art. 48; clause E2 of the work plan. */
@Dataset({
  name: 'training-events',
  title: '政务公开培训',
  description: 'One training on disclosure that an agency held.',
  family: 'duties',
  clauses: ['E2'],
  key: ['agency', 'heldOn', 'title'],
  label: 'title',
  order: ['-heldOn', 'naturalKey'],
})
export class TrainingEvent extends DisclosedRecord {
  @Reference('agencies', '举办机关', 'The agency that held it.', { indexed: true })
  declare agency: RecordId;

  @DateOnly('举办日期', 'Day on which it began.', { indexed: true })
  heldOn!: string;

  @Text('标题', 'Title.')
  title!: string;

  @Code(trainingForms, '培训形式', 'How it was held.', { nullable: true, indexed: true })
  form?: string;

  @TextList('培训内容', 'What it was about.', { nullable: true })
  topics?: string[];

  @Flag('是否新条例培训', 'Whether it was about the Disclosure Regulation as revised in 2019.', { nullable: true })
  isOnRevisedRegulation?: boolean;

  @Text('培训对象', 'For whom it was.', { nullable: true })
  audience?: string;

  @Integer('参加人数', 'How many took part.', { nullable: true })
  participants?: number;

  @DecimalNumber('学时', 'Hours of training.', { nullable: true })
  hours?: string;

  @Text('地点', 'Where it was held.', { nullable: true })
  venue?: string;

  @Url('培训材料', 'Where the material can be read.', { nullable: true })
  materialUrl?: string;
}
