import { Code, DateOnly, DocumentNumber, EmbeddedList, LongText, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { powerAdjustmentActions } from './reform-codes.js';
import { ServiceBasis } from './service-basis.js';
import { serviceItemTypes, serviceLevels } from './service-item-codes.js';

/** 取消下放权限. One administrative power that a document cancels, delegates, takes over, merges or changes. Source: 放管服 documents of each level. */
@Dataset({
  name: 'power-adjustments',
  title: '取消下放权限',
  description: 'One administrative power that a document cancels, delegates, takes over, merges or changes.',
  family: 'services',
  clauses: ['D1'],
  key: ['documentNumber', 'itemCode'],
  label: 'itemName',
  order: ['-effectiveOn', 'naturalKey'],
})
export class PowerAdjustment extends DisclosedRecord {
  @DocumentNumber('调整文号', 'Number of the document that adjusts it.', { indexed: true })
  documentNumber!: string;

  @Text('调整文件名称', 'Title of that document.', { nullable: true })
  documentTitle?: string;

  @Text('项目编码', 'Code in the list of that document.', { indexed: true })
  itemCode!: string;

  @Text('项目名称', 'Name of the power.', { indexed: true })
  itemName!: string;

  @Code(serviceItemTypes, '权力类型', 'Kind of power.', { nullable: true, indexed: true })
  itemType?: string;

  @Code(powerAdjustmentActions, '调整方式', 'Cancelled, delegated, taken over, merged or changed.', { indexed: true })
  action!: string;

  @Reference('agencies', '原实施机关', 'The agency that exercised it, where it is one of those disclosed here.', {
    nullable: true,
    indexed: true,
  })
  fromAgency?: RecordId;

  @Text('原实施机关名称', 'Who exercised it, as the document says.', { nullable: true })
  fromAgencyName?: string;

  @Code(serviceLevels, '原实施层级', 'Level that exercised it.', { nullable: true })
  fromLevel?: string;

  @Reference('agencies', '承接机关', 'The agency that exercises it from now on.', { nullable: true, indexed: true })
  toAgency?: RecordId;

  @Text('承接机关名称', 'Who exercises it from now on, as the document says.', { nullable: true })
  toAgencyName?: string;

  @Code(serviceLevels, '承接层级', 'Level that exercises it from now on.', { nullable: true })
  toLevel?: string;

  @EmbeddedList(ServiceBasis, '设定依据', 'The provisions that the power rests on.', { nullable: true })
  basis?: ServiceBasis[];

  @DateOnly('生效日期', 'Day from which the adjustment holds.', { nullable: true, indexed: true })
  effectiveOn?: string;

  @LongText('事中事后监管措施', 'How the matter is supervised afterwards.', { nullable: true })
  followUpSupervision?: string;

  @Reference('service-items', '政务服务事项', 'The item of the service directory that it is about.', {
    nullable: true,
    indexed: true,
  })
  serviceItem?: RecordId;
}
