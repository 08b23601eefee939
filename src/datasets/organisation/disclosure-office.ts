import { Contact, Integer, type Measured, Money, type RecordId, Reference, Text, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';

/** 政府信息公开工作机构. The office of an agency that handles disclosure. Source: 条例 art. 4 and 12. */
@Dataset({
  name: 'disclosure-offices',
  title: '政府信息公开工作机构',
  description: 'The office of an agency that answers for disclosure and receives requests.',
  family: 'organisation',
  clauses: ['E1'],
  key: ['agency'],
  label: 'name',
})
export class DisclosureOffice extends DisclosedRecord {
  @Reference('agencies', '机构', 'The agency it works for.', { indexed: true })
  declare agency: RecordId;

  @Text('工作机构名称', 'Name of the office.')
  name!: string;

  @Contact('办公地址', 'Office address.', { nullable: true, source: '条例 art. 12' })
  address?: string;

  @Contact('办公时间', 'Office hours.', { nullable: true })
  officeHours?: string;

  @Contact('联系电话', 'Telephone.', { nullable: true })
  phone?: string;

  @Contact('传真', 'Fax.', { nullable: true })
  fax?: string;

  @Contact('电子邮箱', 'Mailbox.', { nullable: true })
  email?: string;

  @Url('网上申请地址', 'Where a request can be made online.', { nullable: true })
  onlineUrl?: string;

  @Integer('专职人员', 'Full-time staff.', { nullable: true })
  fullTimeStaff?: number;

  @Money('年度经费', 'Budget of a year.', { nullable: true, unit: '万元' })
  annualBudget?: Measured;
}
