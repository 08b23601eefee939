import {
  Code,
  CodeSet,
  DocumentNumber,
  Duration,
  EmbeddedList,
  Integer,
  LongText,
  type RecordId,
  Reference,
  References,
  Text,
  TextList,
  type TimeLimit,
} from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { catalogueAudiences, catalogueChannels, catalogueFields, catalogueLevels, catalogueModes } from './codes.js';

/** 公开依据. A law or document on which an item of the catalogue rests. */
export class CatalogueItemBasis {
  @Text('名称', 'Title of the law or document.')
  title!: string;

  @DocumentNumber('文号', 'Its number.', { nullable: true })
  documentNumber?: string;

  @Text('条款', 'Article.', { nullable: true })
  article?: string;
}

/** 主动公开基本目录事项. One kind of information that must be disclosed. Source: 条例 art. 12; catalogue form of 国办发〔2019〕54号. */
@Dataset({
  name: 'catalogue-items',
  title: '主动公开基本目录',
  description: 'One item of an agency’s catalogue of what it discloses: what, why, when, by whom and where.',
  family: 'duties',
  clauses: ['C6', 'E3'],
  cadence: 'ANNUAL',
  key: ['agency', 'edition', 'sequence'],
  label: 'secondLevel',
  order: ['-edition', 'sequence', 'naturalKey'],
})
export class CatalogueItem extends DisclosedRecord {
  @Reference('agencies', '编制机关', 'The agency whose catalogue it is.', { indexed: true })
  declare agency: RecordId;

  @Text('版本', 'Edition of the catalogue, usually its year.', { indexed: true })
  edition!: string;

  @Integer('序号', 'Number within the edition.')
  sequence!: number;

  @Code(catalogueFields, '试点领域', 'Field with a standard catalogue; absent outside those.', {
    nullable: true,
    indexed: true,
  })
  field?: string;

  @Text('一级事项', 'First level.', { nullable: true })
  firstLevel?: string;

  @Text('二级事项', 'Second level: the item itself.', { indexed: true })
  secondLevel!: string;

  @LongText('公开内容（要素）', 'What is disclosed.', { nullable: true })
  content?: string;

  @EmbeddedList(CatalogueItemBasis, '公开依据', 'Laws and documents that demand it.', { nullable: true })
  bases?: CatalogueItemBasis[];

  @Text('公开时限', 'When it is disclosed, as printed.', { nullable: true })
  timeLimitText?: string;

  @Duration('公开期限', 'The same as a number of days or working days, where it is one.', { nullable: true })
  timeLimit?: TimeLimit;

  @Text('期限规则', 'Id of the time rule here that says the same, such as R01.', { nullable: true })
  timeRule?: string;

  @Text('公开主体', 'Who discloses it, as printed.', { nullable: true })
  subjectText?: string;

  @References('agencies', '公开主体（机构）', 'The agencies that disclose it.', {
    nullable: true,
    indexed: true,
    inverse: 'catalogueItemsToDisclose',
  })
  subjects?: RecordId[];

  @CodeSet(catalogueChannels, '公开渠道和载体', 'Where it is disclosed.', { nullable: true })
  channels?: string[];

  @Code(catalogueAudiences, '公开对象', 'Everyone or those concerned.', { nullable: true })
  audience?: string;

  @Text('特定群体', 'Who those concerned are.', { nullable: true })
  audienceDetail?: string;

  @Code(catalogueModes, '公开方式', 'Proactively or on request.', { nullable: true, indexed: true })
  mode?: string;

  @CodeSet(catalogueLevels, '公开层级', 'County, township or both.', { nullable: true })
  levels?: string[];

  @TextList('对应数据集', 'Names of the datasets here that answer the item.', { nullable: true })
  datasets?: string[];
}
