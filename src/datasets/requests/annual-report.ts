import { sumOf } from '../../catalog/check.js';
import { byYearEnd } from '../../catalog/clock.js';
import { Code, EmbeddedList, Integer, LongText, type Measured, Money, type RecordId, Reference, Text, Url } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { annualReportForms, annualReportItemKinds, annualReportReporters, annualReportRows } from './annual-report-codes.js';

/** 管理服务事项数量. How many items of one kind there are: a row of table 二 in the form of 2019. */
export class AnnualReportItemCount {
  @Code(annualReportItemKinds, '事项类别', 'Kind of items.')
  kind!: string;

  @Integer('上一年项目数量', 'Items in the year before.', { nullable: true })
  previousYear?: number;

  @Integer('本年增减', 'Items more or, negative, fewer in the year.', { nullable: true })
  change?: number;
}

/** 申请情况表行. One row of table 三: a count for each kind of applicant, and their total as printed. */
export class AnnualReportRequestRow {
  @Code(annualReportRows, '行', 'Which row.')
  row!: string;

  @Integer('自然人', 'Natural persons.', { nullable: true })
  naturalPersons?: number;

  @Integer('商业企业', 'Businesses.', { nullable: true })
  businesses?: number;

  @Integer('科研机构', 'Research institutions.', { nullable: true })
  research?: number;

  @Integer('社会公益组织', 'Organisations for public welfare.', { nullable: true })
  publicWelfare?: number;

  @Integer('法律服务机构', 'Providers of legal services.', { nullable: true })
  legalServices?: number;

  @Integer('其他', 'Others.', { nullable: true })
  others?: number;

  @Integer('总计', 'Total as printed.', { nullable: true })
  total?: number;
}

/**
 * 政府信息公开工作年度报告. An agency's report on disclosure in one year, table by table as published.
 * Source: 条例 art. 49-50; 国办公开办函〔2019〕60号, 〔2021〕30号.
 */
@Dataset({
  name: 'annual-reports',
  title: '政府信息公开工作年度报告',
  description: 'The report of an agency on disclosure in one year, table by table as published.',
  family: 'requests',
  clauses: ['D4'],
  cadence: 'ANNUAL',
  key: ['agency', 'year'],
  label: 'title',
  order: ['-year', 'naturalKey'],
  checks: [
    sumOf('V70', 'requestsHandled', ['requestsReceived', 'requestsCarriedIn', '-requestsCarriedOut']),
    sumOf('V70', 'requestsReceived', ['fromNaturalPersons', 'fromBusinesses', 'fromResearch', 'fromPublicWelfare', 'fromLegalServices', 'fromOthers']),
    sumOf('V70', 'requestsHandled', ['disclosed', 'partlyDisclosed', 'refused', 'unavailable', 'notProcessed', 'otherOutcomes']),
  ],
  clocks: [
    byYearEnd('R07', 'year', 'publishedOn', { only: { column: 'reporter', holds: 'DEPARTMENT' } }),
    byYearEnd('R08', 'year', 'publishedOn', { only: { column: 'reporter', holds: 'GOVERNMENT' } }),
  ],
})
export class AnnualReport extends DisclosedRecord {
  @Reference('agencies', '报告机关', 'The agency that reports.', { indexed: true })
  declare agency: RecordId;

  @Integer('年度', 'Year of the report.', { indexed: true })
  year!: number;

  @Text('标题', 'Title.')
  title!: string;

  @Code(annualReportReporters, '报告主体', 'Department, government or township.', { indexed: true })
  reporter!: string;

  @Code(annualReportForms, '年报格式', 'Form that it follows.', { nullable: true })
  form?: string;

  // 一、总体情况
  @LongText('总体情况', 'Overview.', { nullable: true })
  overview?: string;

  // 二、主动公开政府信息情况
  @Integer('规章制发件数', 'Rules made in the year.', { nullable: true })
  rulesIssued?: number;

  @Integer('规章本年新公开数量', 'Rules newly disclosed in the year (form of 2019).', { nullable: true })
  rulesNewlyDisclosed?: number;

  @Integer('规章废止件数', 'Rules repealed in the year (form of 2021).', { nullable: true })
  rulesRepealed?: number;

  @Integer('规章现行有效件数', 'Rules in force (form of 2019: disclosed in all).', { nullable: true })
  rulesInForce?: number;

  @Integer('行政规范性文件制发件数', 'Normative documents made in the year.', { nullable: true })
  normativesIssued?: number;

  @Integer('行政规范性文件本年新公开数量', 'Normative documents newly disclosed in the year (form of 2019).', {
    nullable: true,
  })
  normativesNewlyDisclosed?: number;

  @Integer('行政规范性文件废止件数', 'Normative documents repealed in the year (form of 2021).', { nullable: true })
  normativesRepealed?: number;

  @Integer('行政规范性文件现行有效件数', 'Normative documents in force (form of 2019: disclosed in all).', {
    nullable: true,
  })
  normativesInForce?: number;

  @Integer('行政许可处理决定数量', 'Decisions on licences.', { nullable: true })
  licenceDecisions?: number;

  @Integer('其他对外管理服务处理决定数量', 'Decisions on other services to the public (form of 2019).', {
    nullable: true,
  })
  otherServiceDecisions?: number;

  @Integer('行政处罚处理决定数量', 'Decisions on penalties.', { nullable: true })
  penaltyDecisions?: number;

  @Integer('行政强制处理决定数量', 'Decisions on compulsory measures.', { nullable: true })
  compulsionDecisions?: number;

  @EmbeddedList(AnnualReportItemCount, '管理服务事项数量', 'How many items of each kind there are (form of 2019).', {
    nullable: true,
  })
  itemCounts?: AnnualReportItemCount[];

  @Money('行政事业性收费金额', 'Charges collected in the year (form of 2021).', { nullable: true, unit: '万元' })
  chargesCollected?: Measured;

  @Integer('政府集中采购项目数量', 'Projects of central procurement (form of 2019).', { nullable: true })
  procurementProjects?: number;

  @Money('政府集中采购总金额', 'Their amount (form of 2019).', { nullable: true, unit: '万元' })
  procurementAmount?: Measured;

  // 三、收到和处理政府信息公开申请情况
  @Integer('本年新收申请', 'Requests received in the year.', { nullable: true })
  requestsReceived?: number;

  @Integer('上年结转申请', 'Requests carried over from the year before.', { nullable: true })
  requestsCarriedIn?: number;

  @Integer('办理结果总计', 'Requests that ended in the year.', { nullable: true })
  requestsHandled?: number;

  @Integer('结转下年度继续办理', 'Requests carried over to the next year.', { nullable: true })
  requestsCarriedOut?: number;

  @Integer('新收申请：自然人', 'Received from natural persons.', { nullable: true })
  fromNaturalPersons?: number;

  @Integer('新收申请：商业企业', 'Received from businesses.', { nullable: true })
  fromBusinesses?: number;

  @Integer('新收申请：科研机构', 'Received from research institutions.', { nullable: true })
  fromResearch?: number;

  @Integer('新收申请：社会公益组织', 'Received from organisations for public welfare.', { nullable: true })
  fromPublicWelfare?: number;

  @Integer('新收申请：法律服务机构', 'Received from providers of legal services.', { nullable: true })
  fromLegalServices?: number;

  @Integer('新收申请：其他', 'Received from others.', { nullable: true })
  fromOthers?: number;

  @Integer('予以公开', 'Disclosed.', { nullable: true })
  disclosed?: number;

  @Integer('部分公开', 'Disclosed in part.', { nullable: true })
  partlyDisclosed?: number;

  @Integer('不予公开', 'Refused, on any of the eight grounds.', { nullable: true })
  refused?: number;

  @Integer('无法提供', 'Unavailable, for any of the three reasons.', { nullable: true })
  unavailable?: number;

  @Integer('不予处理', 'Not processed, for any of the five reasons.', { nullable: true })
  notProcessed?: number;

  @Integer('其他处理', 'Ended in another way.', { nullable: true })
  otherOutcomes?: number;

  @EmbeddedList(AnnualReportRequestRow, '申请情况表', 'The whole table of requests, row by row as printed.', {
    nullable: true,
  })
  requestTable?: AnnualReportRequestRow[];

  // 四、政府信息公开行政复议、行政诉讼情况
  @Integer('行政复议总计', 'Administrative reviews.', { nullable: true })
  reviews?: number;

  @Integer('行政复议结果维持', 'Reviews that upheld the handling.', { nullable: true })
  reviewsUpheld?: number;

  @Integer('行政复议结果纠正', 'Reviews that corrected it.', { nullable: true })
  reviewsCorrected?: number;

  @Integer('行政复议其他结果', 'Reviews that ended in another way.', { nullable: true })
  reviewsOther?: number;

  @Integer('行政复议尚未审结', 'Reviews not decided yet.', { nullable: true })
  reviewsPending?: number;

  @Integer('未经复议直接起诉总计', 'Lawsuits without a review before them.', { nullable: true })
  directLawsuits?: number;

  @Integer('未经复议直接起诉结果维持', 'Such lawsuits that upheld the handling.', { nullable: true })
  directLawsuitsUpheld?: number;

  @Integer('未经复议直接起诉结果纠正', 'Such lawsuits that corrected it.', { nullable: true })
  directLawsuitsCorrected?: number;

  @Integer('未经复议直接起诉其他结果', 'Such lawsuits that ended in another way.', { nullable: true })
  directLawsuitsOther?: number;

  @Integer('未经复议直接起诉尚未审结', 'Such lawsuits not decided yet.', { nullable: true })
  directLawsuitsPending?: number;

  @Integer('复议后起诉总计', 'Lawsuits after a review.', { nullable: true })
  lawsuitsAfterReview?: number;

  @Integer('复议后起诉结果维持', 'Such lawsuits that upheld the handling.', { nullable: true })
  lawsuitsAfterReviewUpheld?: number;

  @Integer('复议后起诉结果纠正', 'Such lawsuits that corrected it.', { nullable: true })
  lawsuitsAfterReviewCorrected?: number;

  @Integer('复议后起诉其他结果', 'Such lawsuits that ended in another way.', { nullable: true })
  lawsuitsAfterReviewOther?: number;

  @Integer('复议后起诉尚未审结', 'Such lawsuits not decided yet.', { nullable: true })
  lawsuitsAfterReviewPending?: number;

  // 五、存在的主要问题及改进情况；六、其他需要报告的事项
  @LongText('存在的主要问题及改进情况', 'Main problems and what was done about them.', { nullable: true })
  problems?: string;

  @Money('收取信息处理费', 'Fees for processing requests that were charged (reported under 六).', {
    nullable: true,
    unit: '元',
    source: '国办函〔2020〕109号',
  })
  feesCharged?: Measured;

  @LongText('其他需要报告的事项', 'Other matters.', { nullable: true })
  otherMatters?: string;

  @Url('报告全文', 'The whole report as a file.', { nullable: true })
  fileUrl?: string;
}
