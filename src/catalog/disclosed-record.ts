import { DateOnly, Flag, type RecordId, Reference, Url } from './columns/index.js';

/**
 * 公开记录. What every record of every dataset carries as its agency brings it. What the catalogue itself adds
 * (record id, natural key, revisions, absences, redactions, checks, history) is the same for all and needs no declaration.
 */
export abstract class DisclosedRecord {
  @Reference(
    'agencies',
    '公开主体',
    'The agency that discloses the record and answers for it (谁公开、谁负责; Disclosure Regulation art. 10).',
    {
      nullable: true,
      indexed: true,
      inverse: false,
    },
  )
  agency?: RecordId;

  @DateOnly(
    '生成日期',
    'Day on which the information was made; the 20 working days of Disclosure Regulation art. 26 start from it.',
    { nullable: true },
  )
  formedOn?: string;

  @DateOnly('发布日期', 'Day on which the source page says it was published.', { nullable: true })
  publishedOn?: string;

  @Url('原文地址', 'Address of the page that the record was first published on.', { nullable: true })
  sourceUrl?: string;

  @Flag('示例数据', 'True for sample data: plausible, but not a fact.', { whenEmpty: false })
  sample!: boolean;
}
