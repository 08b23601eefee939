import { codeList } from '../../catalog/code-list.js';

export const schoolKinds = codeList('SchoolKind', '办学类型', 'Who runs a school, and for what fee.', {
  edition: '2019',
  values: [
    ['PUBLIC', '公办', 'Run by the government.'],
    ['PRIVATE', '民办', 'Run by others than the government.'],
    ['INCLUSIVE_PRIVATE', '普惠性民办', 'A private kindergarten that keeps to a fee set with the government.'],
  ],
});

export const schoolStages = codeList('SchoolStage', '学段', 'Stage of education.', {
  edition: '教育统计分类（2019）',
  values: [
    ['KINDERGARTEN', '幼儿园', 'Before school.'],
    ['PRIMARY', '小学', 'Primary school.'],
    ['JUNIOR_MIDDLE', '初中', 'Junior middle school.'],
    ['NINE_YEAR', '九年一贯制学校', 'Primary and junior middle school in one.'],
    ['SENIOR_MIDDLE', '普通高中', 'Senior middle school.'],
    ['COMPLETE_MIDDLE', '完全中学', 'Junior and senior middle school in one.'],
    ['VOCATIONAL', '中等职业学校', 'Vocational school.'],
    ['SPECIAL', '特殊教育学校', 'School for children with disabilities.'],
  ],
});

export const admissionMethods = codeList('AdmissionMethod', '录取方式', 'By what a school admits.', {
  edition: '2019',
  values: [
    ['NEARBY', '就近入学', 'Where the child lives (Compulsory Education Law art. 12).'],
    ['LOTTERY', '电脑随机录取（摇号）', 'By lot, where more apply than there are seats.'],
    ['ALLOCATED', '统筹安排', 'The education bureau gives a seat where the nearest school is full.'],
    ['ACCOMPANYING', '随迁子女入学', 'Children who came with parents that work here.'],
    ['PROMOTION', '直升', 'From the lower stage of the same school.'],
    ['EXAMINATION', '中考录取', 'By the entrance examination, after compulsory education only.'],
    ['REGISTRATION', '登记入园', 'By registration; kindergartens may not examine.'],
  ],
});
