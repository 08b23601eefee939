import { Code, CodeSet, CreditCode, DateOnly, DocumentNumber, Flag, Integer, LongText, type Measured, Money, type RecordId, Reference, Text } from '../../catalog/columns/index.js';
import { Dataset } from '../../catalog/dataset.js';
import { DisclosedRecord } from '../../catalog/disclosed-record.js';
import { insuranceCaseSources, insuranceCaseStatuses, insuranceInstitutionKinds, insuranceMeasures, insuranceViolationKinds } from './insurance-codes.js';

/**
 * 医保监管. One case of supervision of an institution where medical insurance pays; never a patient, an insured person or
 * whoever reported it. Source: 社会保险法 art. 31, 87; 医疗保障基金使用监督管理条例 (2021).
 */
@Dataset({
  name: 'insurance-cases',
  title: '医保监管',
  description: 'One case of supervision of an institution where medical insurance pays, and what was done.',
  family: 'livelihood',
  clauses: ['C4'],
  key: ['caseNumber'],
  label: 'caseNumber',
  order: ['-decidedOn', 'naturalKey'],
})
export class InsuranceCase extends DisclosedRecord {
  @Reference('agencies', '查处机关', 'The agency that looked into it.', { indexed: true })
  declare agency: RecordId;

  @DocumentNumber('案件编号', 'Number of the case or of the decision.', { indexed: true })
  caseNumber!: string;

  @Text('定点医药机构名称', 'The institution; masked where it is called after a person.', {
    indexed: true,
    privacy: 'natural-person-name',
  })
  institutionName!: string;

  @CreditCode('定点医药机构统一社会信用代码', 'Credit code of the institution, as published.', {
    nullable: true,
    indexed: true,
    source: 'GB 32100-2015',
  })
  institutionCreditCode?: string;

  @Code(insuranceInstitutionKinds, '定点机构类别', 'Kind of institution.', { nullable: true, indexed: true })
  institutionKind?: string;

  @Reference('health-facilities', '医疗机构', 'The institution in the register of health facilities.', {
    nullable: true,
    indexed: true,
  })
  facility?: RecordId;

  @Code(insuranceCaseSources, '案件来源', 'How it came up.', { nullable: true, indexed: true })
  origin?: string;

  @DateOnly('立案日期', 'Day on which it was opened.', { nullable: true })
  filedOn?: string;

  @DateOnly('处理日期', 'Day of the decision.', { nullable: true, indexed: true })
  decidedOn?: string;

  @DateOnly('结案日期', 'Day on which it was closed.', { nullable: true })
  closedOn?: string;

  @Code(insuranceCaseStatuses, '案件状态', 'How far it has come.', { nullable: true, indexed: true })
  status?: string;

  @CodeSet(insuranceViolationKinds, '违规行为', 'What was done against the rules.', { nullable: true, indexed: true })
  violations?: string[];

  @LongText('查实情况', 'What was found.', { nullable: true, privacy: 'free-text' })
  finding?: string;

  @CodeSet(insuranceMeasures, '处理措施', 'What was done about it.', { nullable: true, indexed: true })
  measures?: string[];

  @Money('涉及医保基金金额', 'Money of the fund that is concerned.', { nullable: true, indexed: true, unit: '元' })
  amountInvolved?: Measured;

  @Money('追回金额', 'Money of the fund that was taken back.', { nullable: true, unit: '元' })
  recovered?: Measured;

  @Money('违约金', 'Damages under the service agreement.', { nullable: true, unit: '元' })
  damages?: Measured;

  @Money('罚款金额', 'Fine.', { nullable: true, unit: '元' })
  fine?: Measured;

  @Flag('是否解除服务协议', 'Whether the service agreement was ended.', { nullable: true, indexed: true })
  isTerminated?: boolean;

  @Integer('暂停服务协议月数', 'For how many months the service agreement was suspended.', { nullable: true })
  suspendedMonths?: number;

  @Text('处理依据', 'Law or agreement that the decision rests on.', { nullable: true })
  basis?: string;
}
