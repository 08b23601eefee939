import { notAbove } from '../../catalog/check.js';
import { Code, DateOnly, Integer, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { establishmentKinds } from './codes.js';

/** 人员编制. Authorised and filled posts of an agency on a day. Source: 三定; some districts publish the counts, some withhold them. */
@Dataset({
  name: 'establishments',
  title: '人员编制',
  description: 'Authorised and filled posts of one kind in an agency on a day.',
  family: 'organisation',
  clauses: ['C6'],
  key: ['agency', 'kind', 'asOfOn'],
  label: 'kindTitle',
  order: ['-asOfOn', 'naturalKey'],
  checks: [notAbove('V30', 'actual', 'approved')],
})
export class Establishment extends DisclosedRecord {
  @Reference('agencies', '机构', 'The agency.', { indexed: true })
  declare agency: RecordId;

  @Code(establishmentKinds, '编制类型', 'Kind of posts.')
  kind!: string;

  @Text('编制名称', 'How the source names the kind.')
  kindTitle!: string;

  @DateOnly('截至日期', 'Day that the counts are of.', { indexed: true })
  asOfOn!: string;

  @Integer('核定编制数', 'Authorised posts.', { nullable: true })
  approved?: number;

  @Integer('实有人数', 'Filled posts.', { nullable: true })
  actual?: number;
}
