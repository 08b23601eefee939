import { Code, Contact, Integer, LongText, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { agencyRanks } from './codes.js';

/** 内设机构. An inner unit of an agency. Source: 三定 section on inner units; W3C ORG OrganizationalUnit. */
@Dataset({
  name: 'departments',
  title: '内设机构',
  description: 'An inner unit of an agency.',
  family: 'organisation',
  clauses: ['C6'],
  key: ['agency', 'name'],
  label: 'name',
})
export class Department extends DisclosedRecord {
  @Reference('agencies', '机构', 'The agency it belongs to.', { indexed: true })
  declare agency: RecordId;

  @Text('名称', 'Name.', { indexed: true })
  name!: string;

  @LongText('职责', 'What it does.', { nullable: true })
  duties?: string;

  @Code(agencyRanks, '规格', 'Rank.', { nullable: true })
  rank?: string;

  @Integer('编制数', 'Authorised posts; unknown, zero and withheld are three different things.', { nullable: true })
  establishment?: number;

  @Integer('领导职数', 'Leaders that it may have.', { nullable: true })
  leaders?: number;

  @Contact('联系电话', 'Office telephone.', { nullable: true })
  phone?: string;
}
