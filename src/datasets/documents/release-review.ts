import { implies, inOrder } from '../../catalog/check.js';
import { within } from '../../catalog/clock.js';
import { Code, DateOnly, Duration, Flag, Integer, type RecordId, Reference, Text, type TimeLimit } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { opennesses } from './document-codes.js';
import { releaseReviewRoles, withholdGrounds } from './review-codes.js';

/**
 * 公开属性与保密审查. The public part of one review before release (先审查、后公开; 一事一审): what was decided, on what
 * ground and when; who drafted or decided stays inside. Source: 条例 art. 13-18 and 37; 保守国家秘密法.
 */
@Dataset({
  name: 'release-reviews',
  title: '公开属性与保密审查',
  description: 'The public part of one review of a record before its release: decision, ground and dates.',
  family: 'documents',
  clauses: ['A3'],
  key: ['reviewedDataset', 'reviewedKey', 'sequence'],
  label: 'title',
  order: ['-decidedOn', 'naturalKey'],
  checks: [
    inOrder('V93', ['submittedOn', 'decidedOn', 'releasedOn']),
    implies('V93', { column: 'attributeDecided', holds: 'WITHHELD' }, 'withholdGround'),
    implies('V93', { column: 'isPartlyRedacted', holds: true }, 'withholdGround'),
    implies('V93', { column: 'attributeDecided', holds: 'WITHHELD' }, 'releasedOn', 'absent'),
    implies('V93', { column: 'attributeDecided', holds: 'ON_REQUEST' }, 'releasedOn', 'absent'),
  ],
  clocks: [
    within('R73', 'decidedOn', 'reassessedOn', {
      limit: 'reassessAfter',
      only: { column: 'attributeDecided', holds: 'WITHHELD' },
    }),
  ],
})
export class ReleaseReview extends DisclosedRecord {
  @Reference('agencies', '起草单位', 'The agency whose information was reviewed (谁公开、谁负责).', { indexed: true })
  declare agency: RecordId;

  @Text('所属数据集', 'Name of the dataset here that the reviewed record belongs to.', { indexed: true })
  reviewedDataset!: string;

  @Text('记录自然键', 'Natural key of the reviewed record; of one that is withheld, its number in the register of reviews.', {
    indexed: true,
  })
  reviewedKey!: string;

  @Integer('审查次序', 'Which review of the record it is, from one.')
  sequence!: number;

  @Text('审查事项', 'What was reviewed; of something withheld, its kind only.')
  title!: string;

  @Code(opennesses, '建议公开属性', 'What the drafter proposed.', { nullable: true, source: '条例 art. 13' })
  attributeProposed?: string;

  @Code(opennesses, '审定公开属性', 'What was decided; absent while it is open.', { nullable: true, indexed: true })
  attributeDecided?: string;

  @Code(withholdGrounds, '不予公开理由', 'Ground on which the whole or a part is not disclosed.', {
    nullable: true,
    indexed: true,
    source: '条例 art. 14-16',
  })
  withholdGround?: string;

  @Flag('是否区分处理', 'Whether it was released without the parts that may not be disclosed.', {
    nullable: true,
    source: '条例 art. 37',
  })
  isPartlyRedacted?: boolean;

  @Code(releaseReviewRoles, '审定环节', 'Role of the one who decided; persons are not named.', { nullable: true })
  reviewerRole?: string;

  @DateOnly('送审日期', 'Day on which it was handed in for review.', { nullable: true })
  submittedOn?: string;

  @DateOnly('审定日期', 'Day of the decision.', { nullable: true, indexed: true })
  decidedOn?: string;

  @DateOnly('公开日期', 'Day on which the reviewed record was published.', { nullable: true })
  releasedOn?: string;

  @Text('报请确定机关', 'The authority that was asked where the agency could not decide.', {
    nullable: true,
    source: '条例 art. 17',
  })
  escalatedTo?: string;

  @Code(opennesses, '报请确定结果', 'What that authority decided.', { nullable: true })
  escalationResult?: string;

  @Duration('评估周期', 'After how long what is withheld is looked at again.', {
    nullable: true,
    source: '条例 art. 18',
  })
  reassessAfter?: TimeLimit;

  @DateOnly('下次评估日期', 'Day on which it is to be looked at again.', { nullable: true, indexed: true })
  nextReassessOn?: string;

  @DateOnly('评估日期', 'Day on which it was looked at again; the next review says what came of it.', {
    nullable: true,
  })
  reassessedOn?: string;
}
