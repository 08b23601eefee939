import { Code, Contact, DateOnly, Division, Integer, type RecordId, Reference, References, Text, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { serviceHallKinds } from './hall-and-hotline-codes.js';

/** 办事大厅. A place where services are handled for the public. Source: 条例 art. 25 and 20.5; HSDS location. */
@Dataset({
  name: 'service-halls',
  title: '办事大厅',
  description: 'A place where government services are handled for the public.',
  family: 'services',
  clauses: ['D3'],
  key: ['division', 'name'],
  label: 'name',
})
export class ServiceHall extends DisclosedRecord {
  @Reference('agencies', '管理机构', 'The agency that runs it.', { nullable: true, indexed: true })
  declare agency?: RecordId;

  @Division('行政区划', 'Division that it serves.', { indexed: true })
  division!: string;

  @Text('大厅名称', 'Name.', { indexed: true })
  name!: string;

  @Code(serviceHallKinds, '大厅类别', 'Comprehensive, branch, township centre or village station.', { indexed: true })
  kind!: string;

  @Contact('地址', 'Address.', { nullable: true })
  address?: string;

  @Contact('办公时间', 'Opening hours.', { nullable: true })
  officeHours?: string;

  @Contact('咨询电话', 'Telephone.', { nullable: true })
  phone?: string;

  @Url('网站', 'Web site.', { nullable: true })
  website?: string;

  @DateOnly('启用日期', 'Day on which it was opened.', { nullable: true })
  openedOn?: string;

  @DateOnly('截至日期', 'Day that the counts are of.', { nullable: true })
  asOfOn?: string;

  @Integer('窗口数', 'Windows.', { nullable: true })
  windows?: number;

  @Integer('综合窗口数', 'Windows that take applications for every agency (一个窗口).', { nullable: true })
  generalWindows?: number;

  @Integer('工作人员数', 'Staff.', { nullable: true })
  staff?: number;

  @Integer('自助终端数', 'Self-service machines.', { nullable: true })
  selfServiceMachines?: number;

  @Integer('进驻事项数', 'Items that are handled here.', { nullable: true })
  itemCount?: number;

  @Integer('年办件量', 'Cases handled in the year up to the day of the counts.', { nullable: true })
  annualCases?: number;

  @References('agencies', '进驻部门', 'Agencies with windows here.', {
    nullable: true,
    indexed: true,
    inverse: 'serviceHallsPresentIn',
  })
  presentAgencies?: RecordId[];
}
