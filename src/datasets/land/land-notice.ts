import { lastsAtLeast } from '../../catalog/clock.js';
import { Code, CodeSet, DateOnly, DocumentNumber, LongText, type RecordId, Reference, Text, TextList, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { landNoticeKinds, landPublicationPlaces } from './codes.js';

/** 征地公告. One notice posted for an acquisition. Source: 土地管理法 art. 47, 实施条例（2021） art. 26-31, 征用土地公告办法. */
@Dataset({
  name: 'land-notices',
  title: '征地公告',
  description: 'One notice of a land acquisition: where and how long it was posted.',
  family: 'land',
  clauses: ['C4'],
  key: ['acquisition', 'kind', 'postedOn'],
  label: 'title',
  order: ['-postedOn', 'naturalKey'],
  clocks: [
    lastsAtLeast('R50', 'postedOn', 'removedOn', { only: { column: 'kind', holds: 'PRE_NOTICE' } }),
    lastsAtLeast('R51', 'postedOn', 'removedOn', { only: { column: 'kind', holds: 'COMPENSATION_PLAN' } }),
  ],
})
export class LandNotice extends DisclosedRecord {
  @Reference('land-acquisitions', '征地批次（项目）', 'The acquisition that the notice is of.', { indexed: true })
  acquisition!: RecordId;

  @Code(landNoticeKinds, '公告种类', 'Kind of notice.', { indexed: true })
  kind!: string;

  @Text('标题', 'Title.')
  title!: string;

  @DocumentNumber('公告号', 'Number of the notice.', { nullable: true })
  noticeNumber?: string;

  @DateOnly('张贴日期', 'First day on which it was up.', { indexed: true })
  postedOn!: string;

  @DateOnly('撤除日期', 'Last day on which it was up; absent while it is.', { nullable: true })
  removedOn?: string;

  @CodeSet(landPublicationPlaces, '公告位置', 'Where it was posted.', { nullable: true })
  places?: string[];

  @TextList('涉及村', 'Villages that it concerns.', { nullable: true })
  villages?: string[];

  @TextList('涉及村区划代码', 'Their division codes, 12 digits, in the same order.', { nullable: true })
  villageCodes?: string[];

  @LongText('公告内容', 'Text of the notice.', { nullable: true, privacy: 'free-text' })
  content?: string;

  @Url('张贴照片', 'Photograph that proves the posting.', { nullable: true })
  photoUrl?: string;
}
