import { heldAtMost } from '../../catalog/check.js';
import { Code, Integer, LongText, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { postLevels } from './codes.js';

/** 职数. A post of an agency and how many may hold it at once. Source: 三定; Popolo Post. */
@Dataset({
  name: 'posts',
  title: '职数',
  description: 'A post of an agency, with the number of people who may hold it at once.',
  family: 'organisation',
  clauses: ['C6'],
  key: ['agency', 'title'],
  label: 'title',
  checks: [heldAtMost('V31', { related: 'officeHolders', from: 'startOn', to: 'endOn', limit: 'count' })],
})
export class Post extends DisclosedRecord {
  @Reference('agencies', '机构', 'The agency.', { indexed: true })
  declare agency: RecordId;

  @Reference('departments', '内设机构', 'The inner unit, where the post belongs to one.', {
    nullable: true,
    indexed: true,
  })
  department?: RecordId;

  @Text('职务', 'Title.')
  title!: string;

  @Code(postLevels, '职务层次', 'Head, deputy or other.')
  level!: string;

  @Integer('职数', 'How many may hold it at once.', { nullable: true })
  count?: number;

  @LongText('说明', 'What the plan says of it.', { nullable: true })
  note?: string;
}
