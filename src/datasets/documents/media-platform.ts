import { renewedWithin } from '../../catalog/clock.js';
import { Code, Contact, DateOnly, Integer, type RecordId, Reference, Text, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { mediaPlatformKinds, mediaPlatformStatuses } from './interpretation-codes.js';

/**
 * 政务新媒体. One site, account or channel on which a body speaks to the public, as an inspection found it. Source:
 * 政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）; 国办发〔2018〕123号 (台账).
 */
@Dataset({
  name: 'media-platforms',
  title: '政务新媒体',
  description: 'One site, account or channel on which a government body speaks to the public.',
  family: 'documents',
  clauses: ['A6'],
  cadence: 'QUARTERLY',
  key: ['kind', 'account'],
  label: 'name',
  // The day of the inspection ends the count: what the site did afterwards is not on record.
  clocks: [renewedWithin('R81', 'lastUpdatedOn', 'checkedOn')],
})
export class MediaPlatform extends DisclosedRecord {
  @Reference('agencies', '主办单位', 'The body that runs it.', { nullable: true, indexed: true })
  declare agency?: RecordId;

  @Text('平台名称', 'Name under which people know it.', { indexed: true })
  name!: string;

  @Code(mediaPlatformKinds, '平台类别', 'Kind of platform.', { indexed: true })
  kind!: string;

  @Text('账号', 'Account on the platform; of a site its domain, of a channel its call sign.', { indexed: true })
  account!: string;

  @Text('网站标识码', 'Code of a government site: ten digits, division and serial.', { nullable: true, indexed: true })
  siteIdCode?: string;

  @Url('首页地址', 'Address of its front page.', { nullable: true })
  homeUrl?: string;

  @Code(mediaPlatformStatuses, '运行状态', 'Whether it is kept up.', { nullable: true, indexed: true })
  status?: string;

  @DateOnly('开通日期', 'Day on which it was opened.', { nullable: true })
  openedOn?: string;

  @DateOnly('关停日期', 'Day on which it was closed or moved.', { nullable: true })
  closedOn?: string;

  @DateOnly('最近更新日期', 'Day of the last entry on its front page, as the inspection found it.', {
    nullable: true,
    indexed: true,
  })
  lastUpdatedOn?: string;

  @DateOnly('检查日期', 'Day of the inspection.', { nullable: true, indexed: true })
  checkedOn?: string;

  @Integer('关注人数', 'How many follow it.', { nullable: true })
  followers?: number;

  @Text('运维单位', 'Who keeps it up for the body.', { nullable: true })
  maintainer?: string;

  @Contact('联系方式', 'Office that can be reached about it.', { nullable: true })
  contact?: string;
}
