import { codeList } from '../../catalog/code-list.js';

export const reliefLevels = codeList('ReliefFundLevel', '资金级次', 'Which level of government gives a relief fund.', {
  edition: '1',
  values: [
    ['CENTRAL', '中央', 'Central.'],
    ['PROVINCE', '省级', 'Province.'],
    ['CITY', '市级', 'City.'],
    ['COUNTY', '县级', 'County or district.'],
  ],
});

export const reliefFundKinds = codeList('ReliefFundKind', '资金类别', 'Kind of a relief fund.', {
  edition: '2019',
  values: [
    ['SPECIAL', '财政专项扶贫资金', 'Special fund for poverty relief.'],
    ['SECTORAL', '行业扶贫相关财政资金', 'Fund of a sector that serves poverty relief.'],
  ],
});

export const reliefFundPurposes = codeList('ReliefFundPurpose', '支出方向', 'What a relief fund is given for.', {
  edition: '财农〔2017〕8号',
  values: [
    ['DEVELOPMENT', '扶贫发展', 'Development.'],
    ['WORK_RELIEF', '以工代赈', 'Work in place of relief.'],
    ['ETHNIC_MINORITIES', '少数民族发展', 'Development of ethnic minorities.'],
    ['STATE_FARMS', '国有贫困农场扶贫', 'Poor state farms.'],
    ['STATE_FORESTS', '国有贫困林场扶贫', 'Poor state forest farms.'],
    ['EDUCATION', '教育扶贫', 'Education.'],
    ['HEALTH', '健康扶贫', 'Health.'],
    ['HOUSING', '农村危房改造', 'Repair of dangerous rural houses.'],
    ['ROADS', '农村公路', 'Rural roads.'],
    ['OTHER', '其他', 'Another purpose.'],
  ],
});

export const reliefProjectKinds = codeList('ReliefProjectKind', '项目类型', 'Kind of a relief project.', {
  edition: '县级脱贫攻坚项目库2018',
  values: [
    ['INDUSTRY', '产业项目', 'Farming, processing or trade that earns an income.'],
    ['EMPLOYMENT', '就业扶贫', 'Work and training.'],
    ['RELOCATION', '易地扶贫搬迁', 'Relocation.'],
    ['PUBLIC_POSTS', '公益岗位', 'Public-benefit posts.'],
    ['EDUCATION', '教育扶贫', 'Education.'],
    ['HEALTH', '健康扶贫', 'Health.'],
    ['HOUSING', '危房改造', 'Repair of dangerous houses.'],
    ['FINANCE', '金融扶贫', 'Small loans and insurance.'],
    ['LIVING_CONDITIONS', '生活条件改善', 'Drinking water, heating, toilets.'],
    ['ASSISTANCE', '综合保障性扶贫', 'Income support and insurance.'],
    ['VILLAGE_INFRASTRUCTURE', '村基础设施', 'Roads, bridges and power of a village.'],
    ['VILLAGE_SERVICES', '村公共服务', 'Public services of a village.'],
    ['MANAGEMENT', '项目管理费', 'Management of projects.'],
  ],
});

export const reliefProjectStatuses = codeList('ReliefProjectStatus', '项目状态', 'Where a relief project stands.', {
  edition: '1',
  values: [
    ['PLANNED', '计划', 'In the store of projects or the plan of the year.'],
    ['UNDER_WAY', '实施中', 'Under way.'],
    ['COMPLETED', '已完工', 'Completed, not accepted yet.'],
    ['ACCEPTED', '已验收', 'Completed and accepted.'],
    ['CANCELLED', '已取消', 'Given up.'],
  ],
});
