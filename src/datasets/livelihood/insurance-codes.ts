import { codeList } from '../../catalog/code-list.js';

export const insuranceInstitutionKinds = codeList('InsuranceInstitutionKind', '定点机构类别', 'Kind of an institution where medical insurance pays.', {
  edition: '1',
  values: [
    ['HOSPITAL', '定点医院', 'Hospital.'],
    ['PRIMARY_CARE', '定点基层医疗机构', 'Community centre, hospital of a town or clinic of a village.'],
    ['CLINIC', '定点诊所（门诊部）', 'Clinic.'],
    ['PHARMACY', '定点零售药店', 'Pharmacy.'],
  ],
});

export const insuranceCaseSources = codeList('InsuranceCaseSource', '案件来源', 'How a case came up.', {
  edition: '2019',
  values: [
    ['DAILY_AUDIT', '日常稽核', 'Regular audit.'],
    ['SPECIAL_CAMPAIGN', '打击欺诈骗保专项治理', 'Campaign against insurance fraud.'],
    ['UNANNOUNCED_INSPECTION', '飞行检查', 'Inspection without notice.'],
    ['SMART_MONITORING', '智能监控', 'Monitoring of claims by rule.'],
    ['REPORT', '举报投诉', 'A report by somebody, who stays unnamed.'],
    ['TRANSFER', '移送', 'Handed over by another agency.'],
  ],
});

export const insuranceViolationKinds = codeList('InsuranceViolationKind', '违规行为', 'What an institution did against the rules of medical insurance.', {
  edition: '2019',
  values: [
    ['FALSE_ADMISSION', '挂床住院、虚假住院', 'Patients on paper who were not in hospital.'],
    ['INVENTED_SERVICE', '虚构医药服务', 'Services that were never given.'],
    ['SUBSTITUTED_ITEM', '串换药品、项目', 'One drug or service claimed as another.'],
    ['OVERCHARGE', '超标准收费', 'More charged than the price allows.'],
    ['DOUBLE_CHARGE', '重复收费、分解收费', 'The same charged twice, or in parts.'],
    ['EXCESSIVE_TREATMENT', '过度检查、过度用药', 'More examination or medicine than needed.'],
    ['CARD_MISUSE', '违规刷卡、盗刷社保卡', 'Insurance cards used for what they are not for.'],
    ['RECORD_KEEPING', '进销存管理不规范', 'Stock that does not agree with the books.'],
    ['OTHER', '其他', 'Something else.'],
  ],
});

export const insuranceMeasures = codeList('InsuranceMeasure', '处理措施', 'What was done about a violation.', {
  edition: '2019',
  values: [
    ['CORRECTION', '责令整改', 'To be put right.'],
    ['INTERVIEW', '约谈', 'The head was called in.'],
    ['RECOVERY', '追回医保基金', 'Money of the fund was taken back.'],
    ['DAMAGES', '扣除违约金', 'Damages under the service agreement.'],
    ['SUSPENSION', '暂停服务协议', 'The service agreement was suspended.'],
    ['TERMINATION', '解除服务协议', 'The service agreement was ended.'],
    ['FINE', '行政罚款', 'Fine (Social Insurance Law art. 87).'],
    ['TRANSFER', '移送司法机关', 'Handed over for prosecution.'],
    ['NONE', '未发现违规', 'Nothing was found.'],
  ],
});

export const insuranceCaseStatuses = codeList('InsuranceCaseStatus', '案件状态', 'How far a case has come.', {
  edition: '1',
  values: [
    ['INVESTIGATING', '调查中', 'It is being looked into.'],
    ['DECIDED', '已处理', 'It has been decided.'],
    ['CLOSED', '已结案', 'What was decided has been carried out.'],
  ],
});
