import { Code, DateOnly, Division, DocumentNumber, EmbeddedList, Flag, LongText, type RecordId, Reference, Text, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { certificationActions, certificationReplacements } from './reform-codes.js';
import { ServiceBasis } from './service-basis.js';

/** 证明事项. A proof that an agency asks applicants for, kept or cancelled by an edition of the list. Source: 优化营商环境条例 art. 44. */
@Dataset({
  name: 'certification-items',
  title: '证明事项清单',
  description: 'A proof that an agency asks applicants for, kept or cancelled by an edition of the list.',
  family: 'services',
  clauses: ['D2'],
  cadence: 'EDITION',
  key: ['division', 'edition', 'code'],
  label: 'name',
})
export class CertificationItem extends DisclosedRecord {
  @Division('行政区划', 'Division whose list it is.', { indexed: true })
  division!: string;

  @Text('清单版本', 'Edition of the list.', { indexed: true })
  edition!: string;

  @Text('证明事项编码', 'Code in the list, else its name.', { indexed: true })
  code!: string;

  @Text('证明名称', 'Name of the proof.', { indexed: true })
  name!: string;

  @Text('证明用途', 'What it is asked for.', { nullable: true })
  purpose?: string;

  @Text('涉及办理事项', 'The matter in which it is asked for.', { nullable: true })
  matter?: string;

  @EmbeddedList(ServiceBasis, '设定依据', 'The provisions that allow asking for it.', { nullable: true })
  basis?: ServiceBasis[];

  @Reference('agencies', '索要单位', 'The agency that asks for it.', { nullable: true, indexed: true })
  requestedBy?: RecordId;

  @Reference('agencies', '开具单位', 'The agency that issues it, where it is one of those disclosed here.', {
    nullable: true,
    indexed: true,
    inverse: 'issuedCertificationItems',
  })
  issuedBy?: RecordId;

  @Text('开具单位名称', 'Who issues it, as the list says: a hospital, a village committee, an agency.', {
    nullable: true,
  })
  issuerName?: string;

  @Url('开具指南地址', 'How to get it.', { nullable: true })
  guideUrl?: string;

  @Flag('本行政区域自行设定', 'Whether this division has set it by itself (work plan, clause D2).', { nullable: true })
  isLocalOrigin?: boolean;

  @Code(certificationActions, '清理结果', 'Kept or cancelled.', { indexed: true })
  action!: string;

  @Code(certificationReplacements, '替代方式', 'What takes its place.', { nullable: true })
  replacement?: string;

  @LongText('替代方式说明', 'How the agency comes to know the fact without it.', { nullable: true })
  replacementNote?: string;

  @DateOnly('执行日期', 'Day from which the decision holds.', { nullable: true, indexed: true })
  effectiveOn?: string;

  @DocumentNumber('公布文号', 'Number of the document that published the list.', { nullable: true })
  listDocumentNumber?: string;
}
