import { heldAtMost } from '../../catalog/check.js';
import { Code, Contact, CreditCode, DateOnly, Division, type RecordId, Reference, Text, TextList, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { agencyKinds, agencyRanks, agencyStatuses } from './codes.js';

/** 机构. An agency, institution, town or subdistrict that must disclose. Source: 条例 art. 20.2; W3C ORG FormalOrganization. */
@Dataset({
  name: 'agencies',
  title: '机构',
  description: 'An agency, institution, town or subdistrict with a duty to disclose.',
  family: 'organisation',
  clauses: ['C6'],
  key: [['creditCode'], ['division', 'name']],
  label: 'name',
  checks: [
    heldAtMost('V31', {
      related: 'officeHolders',
      from: 'startOn',
      to: 'endOn',
      limit: 1,
      only: { column: 'level', equals: 'HEAD' },
    }),
  ],
})
export class Agency extends DisclosedRecord {
  @CreditCode('统一社会信用代码', 'Unified social credit code, as published.', {
    nullable: true,
    indexed: true,
    source: 'GB 32100-2015',
  })
  creditCode?: string;

  @Text('机构名称', 'Full name.', { indexed: true })
  name!: string;

  @TextList('简称', 'Names by which other documents call the agency.', { nullable: true })
  shortNames?: string[];

  @TextList('加挂牌子', 'Other plates on its door: names under which it also acts.', { nullable: true })
  extraPlates?: string[];

  @Code(agencyKinds, '机构类别', 'What kind of body it is.', { indexed: true })
  kind!: string;

  @Code(agencyRanks, '机构规格', 'Administrative rank.', { nullable: true })
  rank?: string;

  @Division('行政区划', 'Division in which it acts.', { indexed: true, source: 'GB/T 2260' })
  division!: string;

  @Reference('agencies', '上级机构', 'The body that it belongs to.', {
    nullable: true,
    indexed: true,
    inverse: 'subordinates',
  })
  parent?: RecordId;

  @Reference('agencies', '前身机构', 'The agency that it continues after a reform.', {
    nullable: true,
    inverse: 'successors',
  })
  predecessor?: RecordId;

  @Code(agencyStatuses, '机构状态', 'Whether it still exists under this name.')
  status!: string;

  @DateOnly('设立日期', 'Day from which it exists under this name.', { nullable: true })
  establishedOn?: string;

  @DateOnly('终止日期', 'Day on which it ceased to exist under this name.', { nullable: true })
  ceasedOn?: string;

  @Contact('办公地址', 'Office address.', { nullable: true, source: '条例 art. 20.2' })
  address?: string;

  @Contact('办公时间', 'Office hours.', { nullable: true })
  officeHours?: string;

  @Contact('联系电话', 'Office telephone.', { nullable: true })
  phone?: string;

  @Contact('传真', 'Office fax.', { nullable: true })
  fax?: string;

  @Contact('电子邮箱', 'Office mailbox.', { nullable: true })
  email?: string;

  @Url('网站', 'Web site.', { nullable: true })
  website?: string;
}
