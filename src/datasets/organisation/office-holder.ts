import { Code, Contact, DateOnly, Integer, LongText, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { postLevels } from './codes.js';

/** 领导分工. A leader, the post, and what the leader is in charge of. Source: 条例 art. 20.2 (names of heads); Popolo Membership. */
@Dataset({
  name: 'office-holders',
  title: '领导分工',
  description: 'A person holding a post for a time, and what the person is in charge of.',
  family: 'organisation',
  clauses: ['C6'],
  key: ['agency', 'post', 'personName', 'startOn'],
  label: 'personName',
  order: ['displayOrder', 'naturalKey'],
})
export class OfficeHolder extends DisclosedRecord {
  @Reference('agencies', '机构', 'The agency.', { indexed: true })
  declare agency: RecordId;

  @Reference('posts', '职务', 'The post held.', { indexed: true })
  post!: RecordId;

  @Text('姓名', 'Name of the office holder; public by law because of the office.', {
    indexed: true,
    source: '条例 art. 20.2',
  })
  personName!: string;

  @Code(postLevels, '职务层次', 'Head, deputy or other.')
  level!: string;

  @DateOnly('任职日期', 'First day in the post.')
  startOn!: string;

  @DateOnly('离任日期', 'Last day in the post; absent while it lasts.', { nullable: true })
  endOn?: string;

  @LongText('分管工作', 'What the office holder is in charge of.', { nullable: true })
  responsibilities?: string;

  @Integer('排序', 'Place in the agency’s own order.', { nullable: true })
  displayOrder?: number;

  @Contact('办公电话', 'Office telephone.', { nullable: true })
  phone?: string;
}
