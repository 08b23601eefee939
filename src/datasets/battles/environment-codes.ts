import { codeList } from '../../catalog/code-list.js';

export const airAveraging = codeList('AirAveraging', '时间分辨率', 'Over which time an air reading is a mean.', {
  edition: 'HJ 633-2012',
  values: [
    ['HOUR', '小时', 'One hour.'],
    ['DAY', '日', 'One day.'],
  ],
});

export const airGrades = codeList('AirGrade', '空气质量级别', 'Grade of the air quality index.', {
  edition: 'HJ 633-2012',
  values: [
    ['GRADE_1', '一级（优）', 'Index 0 to 50: excellent.'],
    ['GRADE_2', '二级（良）', 'Index 51 to 100: good.'],
    ['GRADE_3', '三级（轻度污染）', 'Index 101 to 150: lightly polluted.'],
    ['GRADE_4', '四级（中度污染）', 'Index 151 to 200: moderately polluted.'],
    ['GRADE_5', '五级（重度污染）', 'Index 201 to 300: heavily polluted.'],
    ['GRADE_6', '六级（严重污染）', 'Index above 300: severely polluted.'],
  ],
});

export const airPollutants = codeList('AirPollutant', '空气污染物', 'A pollutant that the air quality index counts.', {
  edition: 'GB 3095-2012',
  values: [
    ['SO2', '二氧化硫', 'Sulphur dioxide.'],
    ['NO2', '二氧化氮', 'Nitrogen dioxide.'],
    ['PM10', '可吸入颗粒物', 'Particles of up to 10 micrometres.'],
    ['PM25', '细颗粒物', 'Particles of up to 2.5 micrometres.'],
    ['O3', '臭氧', 'Ozone.'],
    ['CO', '一氧化碳', 'Carbon monoxide.'],
  ],
});

export const waterClasses = codeList('WaterClass', '水质类别', 'Class of surface water.', {
  edition: 'GB 3838-2002',
  values: [
    ['CLASS_1', 'Ⅰ类', 'Source water and national reserves.'],
    ['CLASS_2', 'Ⅱ类', 'First-grade protected areas of drinking water.'],
    ['CLASS_3', 'Ⅲ类', 'Second-grade protected areas of drinking water, fishing, swimming.'],
    ['CLASS_4', 'Ⅳ类', 'Industry, and leisure without contact.'],
    ['CLASS_5', 'Ⅴ类', 'Farming and scenery.'],
    ['BELOW_CLASS_5', '劣Ⅴ类', 'Worse than class five.'],
  ],
});

export const pollutedWaterLevels = codeList('PollutedWaterLevel', '黑臭级别', 'How black and odorous a body of water is.', {
  edition: '城市黑臭水体整治工作指南2015',
  values: [
    ['MILD', '轻度黑臭', 'Mild.'],
    ['SEVERE', '重度黑臭', 'Severe.'],
    ['NONE', '不黑臭', 'Neither black nor odorous any more.'],
  ],
});

export const pollutedWaterStatuses = codeList('PollutedWaterStatus', '整治状态', 'Where the clean-up of a body of water stands.', {
  edition: '城市黑臭水体整治工作指南2015',
  values: [
    ['PLANNING', '方案制定', 'The plan is being made.'],
    ['UNDER_WAY', '治理中', 'Works are under way.'],
    ['FIRST_RESULTS', '初见成效', 'Works are done and the criteria are met.'],
    ['LASTING', '长制久清', 'It has stayed clean.'],
  ],
});

export const environmentalDecisionKinds = codeList('EnvironmentalDecisionKind', '事项类别', 'Kind of an environmental decision.', {
  edition: '2019',
  values: [
    ['EIA_REPORT', '环境影响报告书审批', 'Approval of a full environmental impact report.'],
    ['EIA_FORM', '环境影响报告表审批', 'Approval of an environmental impact form.'],
    ['DISCHARGE_PERMIT', '排污许可证核发', 'Issue of a discharge permit.'],
    ['DISCHARGE_PERMIT_CHANGE', '排污许可证变更', 'Change of a discharge permit.'],
    ['DISCHARGE_PERMIT_RENEWAL', '排污许可证延续', 'Renewal of a discharge permit.'],
    ['DISCHARGE_PERMIT_END', '排污许可证注销', 'End of a discharge permit.'],
    ['SOLID_WASTE_ACCEPTANCE', '固体废物污染防治设施竣工环保验收', 'Acceptance of facilities against solid waste after completion.', { validTo: '2020-08-31' }],
  ],
});

export const environmentalDecisionStages = codeList('EnvironmentalDecisionStage', '办理阶段', 'How far an environmental case has come.', {
  edition: '1',
  values: [
    ['ACCEPTED', '受理公示', 'Accepted; the papers are shown.'],
    ['PROPOSED', '拟批准公示', 'To be decided; the proposal is shown.'],
    ['DECIDED', '作出决定', 'Decided.'],
  ],
});

export const environmentalDecisionOutcomes = codeList('EnvironmentalDecisionOutcome', '决定结果', 'What was decided in an environmental case.', {
  edition: '1',
  values: [
    ['APPROVED', '批准', 'Approved or issued.'],
    ['REFUSED', '不予批准', 'Refused.'],
    ['RETURNED', '退回', 'Returned to the applicant.'],
  ],
});

export const keyPolluterCategories = codeList('KeyPolluterCategory', '重点排污单位类别', 'For which kind of pollution a unit is on the list of key polluters.', {
  edition: '环办监测〔2017〕86号',
  values: [
    ['WATER', '水环境', 'Water.'],
    ['AIR', '大气环境', 'Air.'],
    ['SOIL', '土壤环境', 'Soil.'],
    ['NOISE', '声环境', 'Noise.'],
    ['OTHER', '其他', 'Another kind.'],
  ],
});
