import { implies, inOrder } from '../../catalog/check.js';
import { lastsAtLeast, within } from '../../catalog/clock.js';
import {
  Code,
  DateOnly,
  DocumentNumber,
  EmbeddedList,
  Flag,
  IndexNumber,
  Integer,
  LongText,
  type RecordId,
  Reference,
  References,
  Text,
  TextList,
  Url,
} from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { documentCleanUpResults, documentForces, documentKinds, opennesses } from './document-codes.js';

/** 附件. A file that belongs to the document. */
export class DocumentAttachment {
  @Text('附件名称', 'Name of the file.')
  title!: string;

  @Url('附件地址', 'Address of the file.', { nullable: true })
  url?: string;
}

/** 清理记录. What one clean-up decided about the document. */
export class DocumentCleanUp {
  @Integer('清理年度', 'Year of the clean-up.')
  year!: number;

  @Code(documentCleanUpResults, '清理结果', 'What was decided.')
  result!: string;

  @Text('清理依据', 'Document that states the result.', { nullable: true })
  statedIn?: string;
}

/**
 * 政策文件 / 规范性文件台账. One official document of a government body, with its entry in the register of rules and
 * normative documents where it has one. Source: 条例 art. 20.1; page metadata of the disclosure column (索引号, 文号,
 * 有效性); 国办发〔2018〕37号 (统一登记、统一编号、统一印发); ELI LegalResource.
 */
@Dataset({
  name: 'documents',
  title: '政策文件',
  description: 'One official document of a government body, with its place in the register of normative documents.',
  family: 'documents',
  clauses: ['A2', 'E3'],
  key: [
    ['agency', 'documentNumber'],
    ['agency', 'title', 'formedOn'],
    ['agency', 'title'],
  ],
  label: 'title',
  order: ['-publishedOn', 'naturalKey'],
  checks: [
    inOrder('V92', ['formedOn', 'printedOn', 'publishedOn']),
    inOrder('V92', ['effectiveOn', 'expiresOn']),
    implies('V92', { column: 'isNormative', holds: true }, 'registryNumber'),
    implies('V92', { column: 'force', holds: 'REPEALED' }, 'ceasedOn'),
    implies('V92', { column: 'force', holds: 'EXPIRED' }, 'ceasedOn'),
    implies('V92', { column: 'openness', holds: 'ON_REQUEST' }, 'body', 'absent'),
  ],
  clocks: [
    within('R15', 'publishedOn', 'interpretedOn', { only: { column: 'isInterpretationRequired', holds: true } }),
    within('R70', 'publishedOn', 'filedOn', { only: { column: 'isNormative', holds: true } }),
    within('R71', 'previousCleanUpOn', 'lastCleanUpOn', { only: { column: 'isNormative', holds: true } }),
    lastsAtLeast('R72', 'publishedOn', 'effectiveOn', {
      excuse: 'earlyEffectReason',
      only: { column: 'isRule', holds: true },
    }),
  ],
})
export class PolicyDocument extends DisclosedRecord {
  @Reference('agencies', '发文机关', 'The body that issued it; of several, the one that leads.', {
    indexed: true,
    aliases: ['发布机构'],
  })
  declare agency: RecordId;

  @DocumentNumber('发文字号', 'Number of the document; of a joint document, the leading body’s.', {
    nullable: true,
    indexed: true,
    aliases: ['文号'],
    source: 'GB/T 9704-2012',
  })
  documentNumber?: string;

  @Text('文件名称', 'Title.', { indexed: true, aliases: ['名称'] })
  title!: string;

  @Code(documentKinds, '公文种类', 'Kind of document, as its heading names it.', {
    nullable: true,
    indexed: true,
    source: '党政机关公文处理工作条例 art. 8',
  })
  kind?: string;

  @IndexNumber('索引号', 'Index number of the information.', { nullable: true })
  indexNumber?: string;

  @Text('主题分类', 'Subject class under which the site lists it.', { nullable: true, indexed: true })
  subjectClass?: string;

  @TextList('主题词', 'Subjects.', { nullable: true })
  subjects?: string[];

  @Text('发文机关署名', 'Issuers as printed, where they are not, or not all, in the catalogue of agencies.', {
    nullable: true,
  })
  issuerText?: string;

  @References('agencies', '联合发文机关', 'The bodies that issued it together with the leading one.', {
    nullable: true,
    indexed: true,
    inverse: 'documents',
  })
  jointIssuers?: RecordId[];

  @Reference('agencies', '起草部门', 'The agency that drafted it, and has to explain it (谁起草、谁解读).', {
    nullable: true,
    indexed: true,
    inverse: 'draftedDocuments',
  })
  drafter?: RecordId;

  @TextList('主送机关', 'To whom it is addressed.', { nullable: true })
  addressees?: string[];

  @DateOnly('印发日期', 'Day on which it was printed and sent out.', { nullable: true })
  printedOn?: string;

  @DateOnly('施行日期', 'Day from which it is in force.', { nullable: true, indexed: true })
  effectiveOn?: string;

  @DateOnly('有效期至', 'Last day on which it is in force by its own words.', { nullable: true, indexed: true })
  expiresOn?: string;

  @Code(documentForces, '有效性', 'Whether it is in force.', { nullable: true, indexed: true })
  force?: string;

  @DateOnly('废止失效日期', 'Day on which it was repealed or declared to have expired.', { nullable: true })
  ceasedOn?: string;

  @LongText('正文', 'Text of the document.', { nullable: true, privacy: 'free-text' })
  body?: string;

  @EmbeddedList(DocumentAttachment, '附件', 'Files that belong to it.', { nullable: true })
  attachments?: DocumentAttachment[];

  @References('documents', '依据文件', 'Documents here that it is based on.', {
    nullable: true,
    indexed: true,
    inverse: 'basisOf',
    source: 'ELI based_on',
  })
  basedOn?: RecordId[];

  @TextList('上位依据', 'Laws and documents of higher bodies that it is based on.', { nullable: true })
  higherBases?: string[];

  @References('documents', '修改文件', 'Documents here that it amends.', {
    nullable: true,
    indexed: true,
    inverse: 'amendedBy',
    source: 'ELI amends',
  })
  amends?: RecordId[];

  @References('documents', '废止文件', 'Documents here that it repeals.', {
    nullable: true,
    indexed: true,
    inverse: 'repealedBy',
    source: 'ELI repeals',
  })
  repeals?: RecordId[];

  @Code(opennesses, '公开属性', 'Whether it is disclosed of itself or on request; fixed when it was drafted.', {
    nullable: true,
    indexed: true,
    aliases: ['公开方式'],
    source: '条例 art. 13',
  })
  openness?: string;

  @Flag('是否需要解读', 'Whether the agency holds that it needs an interpretation; unknown where it does not say.', {
    nullable: true,
    indexed: true,
  })
  isInterpretationRequired?: boolean;

  @DateOnly('首次解读日期', 'Day on which the first interpretation was published; absent while there is none.', {
    nullable: true,
  })
  interpretedOn?: string;

  @Flag('是否政府规章', 'Whether it is a rule: an order of a provincial or municipal government.', {
    nullable: true,
    indexed: true,
    source: '规章制定程序条例',
  })
  isRule?: boolean;

  @Flag('是否行政规范性文件', 'Whether it is a normative document, which stands in the register.', {
    nullable: true,
    indexed: true,
    source: '国办发〔2018〕37号',
  })
  isNormative?: boolean;

  @Text('规范性文件统一编号', 'Number in the register of rules and normative documents.', {
    nullable: true,
    indexed: true,
    aliases: ['登记号'],
  })
  registryNumber?: string;

  @Text('合法性审核意见编号', 'Number of the opinion on its legality.', { nullable: true })
  legalReviewNumber?: string;

  @Flag('是否经公平竞争审查', 'Whether its effect on competition was reviewed.', { nullable: true })
  isFairCompetitionReviewed?: boolean;

  @LongText('提前施行理由', 'Why a rule takes effect sooner than thirty days after publication.', {
    nullable: true,
    source: '规章制定程序条例 art. 32',
  })
  earlyEffectReason?: string;

  @DateOnly('备案日期', 'Day on which it was filed with the superior body.', { nullable: true })
  filedOn?: string;

  @Text('备案机关', 'The body that it was filed with.', { nullable: true })
  filedWith?: string;

  @DateOnly('上次清理日期', 'Day of the clean-up before the last; where there was only one, of publication.', {
    nullable: true,
  })
  previousCleanUpOn?: string;

  @DateOnly('最近清理日期', 'Day of the last clean-up in which it was judged.', { nullable: true })
  lastCleanUpOn?: string;

  @EmbeddedList(DocumentCleanUp, '清理情况', 'What each clean-up decided.', { nullable: true })
  cleanUps?: DocumentCleanUp[];
}
