import { codeList } from '../../catalog/code-list.js';

export const healthFacilityKinds = codeList('HealthFacilityKind', '医疗机构类别', 'Kind of a health facility.', {
  edition: '医疗机构管理条例实施细则（2017）',
  values: [
    ['GENERAL_HOSPITAL', '综合医院', 'General hospital.'],
    ['CHINESE_MEDICINE_HOSPITAL', '中医医院', 'Hospital of Chinese medicine.'],
    ['SPECIALISED_HOSPITAL', '专科医院', 'Hospital for one field of medicine.'],
    ['MATERNAL_CHILD', '妇幼保健院（所）', 'Maternal and child health centre.'],
    ['COMMUNITY_CENTRE', '社区卫生服务中心（站）', 'Community health centre or station.'],
    ['TOWN_HOSPITAL', '乡镇卫生院', 'Hospital of a town.'],
    ['VILLAGE_CLINIC', '村卫生室', 'Clinic of a village.'],
    ['CLINIC', '诊所（门诊部）', 'Clinic or outpatient department.'],
    ['OTHER', '其他', 'Another kind.'],
  ],
});

export const healthFacilityLevels = codeList('HealthFacilityLevel', '医疗机构等级', 'Grade of a health facility.', {
  edition: '医院分级管理办法',
  values: [
    ['TERTIARY_A', '三级甲等', 'Third level, first class.'],
    ['TERTIARY_B', '三级乙等', 'Third level, second class.'],
    ['TERTIARY', '三级未定等', 'Third level, no class.'],
    ['SECONDARY_A', '二级甲等', 'Second level, first class.'],
    ['SECONDARY_B', '二级乙等', 'Second level, second class.'],
    ['SECONDARY', '二级未定等', 'Second level, no class.'],
    ['PRIMARY_A', '一级甲等', 'First level, first class.'],
    ['PRIMARY', '一级', 'First level, no class.'],
    ['UNGRADED', '未定级', 'Not graded.'],
  ],
});

export const healthFacilityOwnerships = codeList('HealthFacilityOwnership', '办医性质', 'Who owns a health facility, and whether for profit.', {
  edition: 'WS 218-2002',
  values: [
    ['PUBLIC', '公立', 'Run by the government or a public body.'],
    ['COLLECTIVE', '集体', 'Run by a collective such as a village.'],
    ['PRIVATE_NON_PROFIT', '民营非营利性', 'Private, not for profit.'],
    ['PRIVATE_FOR_PROFIT', '民营营利性', 'Private, for profit.'],
  ],
});

export const healthServiceKinds = codeList('HealthServiceKind', '服务类别', 'Kind of a health service.', {
  edition: '1',
  values: [
    ['FAMILY_DOCTOR', '家庭医生签约', 'A contract with a family doctor.'],
    ['PUBLIC_HEALTH', '基本公共卫生服务', 'A basic public health service, free of charge.'],
    ['MEDICAL', '医疗服务', 'A medical service with a price.'],
  ],
});

export const hospitalPerformanceDimensions = codeList('HospitalPerformanceDimension', '考核维度', 'Dimension of the assessment of a public hospital.', {
  edition: '国办发〔2019〕4号',
  values: [
    ['QUALITY', '医疗质量', 'Quality of medical care.'],
    ['EFFICIENCY', '运营效率', 'Efficiency of running.'],
    ['DEVELOPMENT', '持续发展', 'Lasting development.'],
    ['SATISFACTION', '满意度评价', 'Satisfaction of patients and staff.'],
  ],
});

export const drugRecallLevels = codeList('DrugRecallLevel', '召回级别', 'How grave the harm is that a drug may do.', {
  edition: '药品召回管理办法',
  values: [
    ['FIRST', '一级召回', 'It may do grave harm.'],
    ['SECOND', '二级召回', 'It may do harm that passes or can be undone.'],
    ['THIRD', '三级召回', 'It does no harm as a rule, but must be taken back.'],
  ],
});

export const drugRecallKinds = codeList('DrugRecallKind', '召回方式', 'Who decided that a drug is recalled.', {
  edition: '药品召回管理办法',
  values: [
    ['VOLUNTARY', '主动召回', 'The holder of the approval.'],
    ['ORDERED', '责令召回', 'The drug regulator.'],
  ],
});

export const drugRecallStatuses = codeList('DrugRecallStatus', '召回状态', 'How far a recall has come.', {
  edition: '1',
  values: [
    ['RUNNING', '召回中', 'The drug is being taken back.'],
    ['COMPLETED', '已完成', 'The recall is over.'],
    ['ASSESSED', '已评价', 'The regulator has looked at the outcome.'],
  ],
});

export const vaccineSubjectKinds = codeList('VaccineSubjectKind', '检查对象类别', 'Whom a vaccine inspection is of.', {
  edition: '疫苗管理法（2019）',
  values: [
    ['CDC', '疾病预防控制机构', 'Centre for disease control.'],
    ['VACCINATION_UNIT', '接种单位', 'A unit that vaccinates.'],
    ['DISTRIBUTOR', '疫苗配送单位', 'Who stores and delivers vaccine.'],
    ['DISTRICT', '全区汇总', 'All of the district together.'],
  ],
});

export const vaccineInspectionResults = codeList('VaccineInspectionResult', '检查结论', 'What a vaccine inspection came to.', {
  edition: '1',
  values: [
    ['PASSED', '未发现问题', 'Nothing was found.'],
    ['CORRECTED', '当场改正', 'What was found was put right on the spot.'],
    ['TO_RECTIFY', '限期整改', 'It is to be put right by a day.'],
    ['CASE_FILED', '立案查处', 'A case was opened.'],
  ],
});
