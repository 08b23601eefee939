import { inOrder, notAbove, sumOf, sumOfRelated } from '../../catalog/check.js';
import { within } from '../../catalog/clock.js';
import {
  Area,
  Code,
  CodeSet,
  DateOnly,
  Division,
  DocumentNumber,
  EmbeddedList,
  Flag,
  Integer,
  type Measured,
  type RecordId,
  Reference,
  Text,
  TextList,
  Url,
} from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { landAcquisitionKinds, landApprovalLevels, landDocumentKinds, landPublicationPlaces, landPurposes, landRegimes } from './codes.js';

/** 征地文件. One document in the file of an acquisition: 一书四方案, the approval, notices, conclusions. */
export class LandAcquisitionDocument {
  @Code(landDocumentKinds, '文件种类', 'Kind of document.')
  kind!: string;

  @Text('标题', 'Title.', { nullable: true })
  title?: string;

  @DocumentNumber('文号', 'Document number.', { nullable: true })
  documentNumber?: string;

  @DateOnly('公开日期', 'Day on which it was made public.', { nullable: true })
  disclosedOn?: string;

  @CodeSet(landPublicationPlaces, '公开位置', 'Where it was made public.', { nullable: true })
  places?: string[];

  @Url('文件地址', 'Where it can be read.', { nullable: true })
  url?: string;
}

/** 征地批次（项目）. One acquisition of land as it was submitted and approved. Source: 土地管理法 art. 45-49, 农村集体土地征收基层政务公开标准指引（2019）. */
@Dataset({
  name: 'land-acquisitions',
  title: '征地批次（项目）',
  description: 'One acquisition of land, a batch or a project, as it was submitted and approved.',
  family: 'land',
  clauses: ['C4'],
  key: [['approvalNumber'], ['agency', 'batchName']],
  label: 'batchName',
  order: ['-approvedOn', 'naturalKey'],
  checks: [
    sumOf('V50', 'totalArea', ['agriculturalArea', 'constructionArea', 'unusedArea']),
    notAbove('V50', 'cultivatedArea', 'agriculturalArea'),
    notAbove('V50', 'permanentBasicFarmland', 'cultivatedArea'),
    sumOf('V50', 'totalArea', ['collectiveArea', 'stateArea']),
    sumOfRelated('V51', { total: 'totalArea', related: 'landParcels', column: 'area' }),
    sumOf('V54', 'totalAreaMu', ['totalArea']),
    inOrder('V55', [
      'preNoticeOn',
      'surveyedOn',
      'compensationNoticeOn',
      'agreementsSignedOn',
      'appliedOn',
      'approvedOn',
      'approvalReceivedOn',
      'acquisitionNoticeOn',
      'approvedPlanNoticeOn',
    ]),
    inOrder('V55', ['preNoticeOn', 'riskAssessedOn', 'compensationNoticeOn']),
  ],
  clocks: [
    within('R52', 'approvalReceivedOn', 'acquisitionNoticeOn', { only: { column: 'regime', holds: 'REG_2021' } }),
    within('R53', 'approvalReceivedOn', 'acquisitionNoticeOn', { only: { column: 'regime', holds: 'PRE_2020' } }),
    within('R53B', 'acquisitionNoticeOn', 'approvedPlanNoticeOn', { only: { column: 'regime', holds: 'PRE_2020' } }),
    within('R54', 'approvalReceivedOn', 'publishedOn', { only: { column: 'isBackfilled', holds: false } }),
    within('R54B', 'approvalReceivedOn', 'publishedOn', { only: { column: 'isBackfilled', holds: false } }),
  ],
})
export class LandAcquisition extends DisclosedRecord {
  @Reference('agencies', '公开机关', 'The agency for natural resources that submitted the acquisition.', {
    indexed: true,
  })
  declare agency: RecordId;

  @Text('批次（项目）名称', 'Name of the batch or project.', { indexed: true })
  batchName!: string;

  @Code(landAcquisitionKinds, '用地报批类型', 'Batch, single project or other.', { indexed: true })
  kind!: string;

  @Code(landRegimes, '适用程序', 'Which procedure was in force.', { indexed: true })
  regime!: string;

  @Flag('历史补录', 'Whether it is history that was entered afterwards, as the work plan demands (clause C4).')
  isBackfilled!: boolean;

  @Reference('major-projects', '重大建设项目', 'The major project that the land is for.', {
    nullable: true,
    indexed: true,
  })
  majorProject?: RecordId;

  @Code(landApprovalLevels, '批准层级', 'State Council or province.', { nullable: true })
  approvalLevel?: string;

  @Text('批准机关', 'Who approved it.', { nullable: true })
  approver?: string;

  @DocumentNumber('批准文号', 'Number of the approval.', { nullable: true, indexed: true })
  approvalNumber?: string;

  @DateOnly('批准日期', 'Day of the approval.', { nullable: true, indexed: true })
  approvedOn?: string;

  @DateOnly('收到批准文件日期', 'Day on which the approval was received; the time limits of notices start from it.', {
    nullable: true,
    source: '土地管理法实施条例 art. 31',
  })
  approvalReceivedOn?: string;

  @Code(landPurposes, '公共利益情形', 'The need of the public interest.', {
    nullable: true,
    source: '土地管理法 art. 45',
  })
  purposeKind?: string;

  @Text('土地用途', 'What the land is for, as the source says.', { nullable: true })
  purpose?: string;

  @Division('所在行政区划', 'Township or district in which the land lies.', { nullable: true, indexed: true })
  division?: string;

  @TextList('被征地村', 'Villages whose land is acquired.', { nullable: true })
  villages?: string[];

  @Area('总面积', 'Total area.', { nullable: true, unit: '公顷' })
  totalArea?: Measured;

  @Area('总面积（亩）', 'Total area where the source prints it in mu as well.', { nullable: true, unit: '亩' })
  totalAreaMu?: Measured;

  @Area('农用地面积', 'Farming land.', { nullable: true, unit: '公顷' })
  agriculturalArea?: Measured;

  @Area('耕地面积', 'Cultivated land, a part of farming land.', { nullable: true, unit: '公顷' })
  cultivatedArea?: Measured;

  @Area('永久基本农田面积', 'Permanent basic farmland, a part of cultivated land.', { nullable: true, unit: '公顷' })
  permanentBasicFarmland?: Measured;

  @Area('建设用地面积', 'Building land.', { nullable: true, unit: '公顷' })
  constructionArea?: Measured;

  @Area('未利用地面积', 'Unused land.', { nullable: true, unit: '公顷' })
  unusedArea?: Measured;

  @Area('集体土地面积', 'Land of collectives.', { nullable: true, unit: '公顷' })
  collectiveArea?: Measured;

  @Area('国有土地面积', 'Land of the state.', { nullable: true, unit: '公顷' })
  stateArea?: Measured;

  @Integer('应签协议户数', 'Households with which agreements are to be signed.', { nullable: true })
  householdsToSign?: number;

  @Integer('已签协议户数', 'Households that have signed.', { nullable: true })
  householdsSigned?: number;

  @Integer('未签协议户数', 'Households that have not signed.', { nullable: true })
  householdsUnsigned?: number;

  @DateOnly('预公告日期', 'Day of the notice that an acquisition is intended (before 2020: of the letter).', {
    nullable: true,
  })
  preNoticeOn?: string;

  @DateOnly('现状调查完成日期', 'Day on which the survey on site was finished.', { nullable: true })
  surveyedOn?: string;

  @DateOnly('社会稳定风险评估日期', 'Day of the conclusion on risks to social stability.', { nullable: true })
  riskAssessedOn?: string;

  @DateOnly('补偿安置公告日期', 'Day of the notice of the compensation plan before the application.', {
    nullable: true,
  })
  compensationNoticeOn?: string;

  @DateOnly('协议签订完成日期', 'Day on which the signing of agreements was finished.', { nullable: true })
  agreementsSignedOn?: string;

  @DateOnly('申请征收日期', 'Day of the application.', { nullable: true })
  appliedOn?: string;

  @DateOnly('征收土地公告日期', 'Day of the notice of acquisition.', { nullable: true })
  acquisitionNoticeOn?: string;

  @DateOnly('补偿安置方案公告日期（批准后）', 'Day of the notice of the compensation plan after the approval, before 2020.', {
    nullable: true,
  })
  approvedPlanNoticeOn?: string;

  @EmbeddedList(LandAcquisitionDocument, '征地文件', 'Documents in its file that are public.', { nullable: true })
  documents?: LandAcquisitionDocument[];
}
