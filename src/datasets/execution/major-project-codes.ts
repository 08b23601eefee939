import { codeList } from '../../catalog/code-list.js';

export const majorProjectModes = codeList('MajorProjectMode', '立项方式', 'How the state deals with the investment of a project.', {
  edition: '2016',
  values: [
    ['APPROVAL', '审批', 'Approved: government investment.'],
    ['VERIFICATION', '核准', 'Verified: enterprise investment in the national catalogue.'],
    ['FILING', '备案', 'Filed: any other enterprise investment.'],
  ],
});

export const majorProjectFields = codeList('MajorProjectField', '项目领域', 'Field of a major project.', {
  edition: '国办发〔2017〕94号',
  values: [
    ['HOUSING', '保障性安居工程', 'Affordable housing and renewal of run-down quarters.'],
    ['TRANSPORT', '铁路、公路等交通', 'Railways, roads and other transport.'],
    ['WATER', '水利', 'Water works.'],
    ['MUNICIPAL', '市政基础设施', 'Municipal infrastructure.'],
    ['ENERGY', '能源', 'Electricity, oil, gas and other energy.'],
    ['EDUCATION', '教育', 'Education.'],
    ['HEALTH', '卫生健康', 'Health.'],
    ['CULTURE_AND_SPORT', '文化体育', 'Culture and sport.'],
    ['ENVIRONMENT', '生态环境', 'Environment.'],
    ['AGRICULTURE', '农业农村', 'Farming and villages.'],
    ['INDUSTRY', '工业和园区', 'Industry and industrial parks.'],
    ['OTHER', '其他', 'Another field.'],
  ],
});

export const majorProjectStatuses = codeList('MajorProjectStatus', '项目状态', 'Where a major project stands.', {
  edition: '1',
  values: [
    ['PREPARING', '前期', 'In preparation: not all approvals are there.'],
    ['UNDER_CONSTRUCTION', '在建', 'Under construction.'],
    ['SUSPENDED', '停工', 'Stopped for a time.'],
    ['COMPLETED', '已竣工', 'Completed.'],
    ['CANCELLED', '已取消', 'Given up.'],
  ],
});

export const majorProjectApprovalKinds = codeList('MajorProjectApprovalKind', '批准事项', 'Kind of an approval that a project needs.', {
  edition: '国办发〔2017〕94号',
  values: [
    ['PROPOSAL', '项目建议书审批', 'Approval of the proposal.'],
    ['FEASIBILITY', '可行性研究报告审批', 'Approval of the feasibility study.'],
    ['PRELIMINARY_DESIGN', '初步设计审批', 'Approval of the preliminary design.'],
    ['VERIFICATION', '企业投资项目核准', 'Verification of an enterprise investment.'],
    ['FILING', '企业投资项目备案', 'Filing of an enterprise investment.'],
    ['ENERGY_REVIEW', '节能审查', 'Review of energy use.'],
    ['SITE', '建设项目选址意见书', 'Opinion on the site.', { validTo: '2019-09-16' }],
    ['SITE_AND_LAND_PRE_REVIEW', '建设项目用地预审与选址意见书', 'Review of land and opinion on the site in one.', { validFrom: '2019-09-17' }],
    ['LAND_PLANNING_PERMIT', '建设用地规划许可证', 'Planning permit for the land.'],
    ['WORKS_PLANNING_PERMIT', '建设工程规划许可证', 'Planning permit for the works.'],
    ['CONSTRUCTION_PERMIT', '施工许可证', 'Permit to build.'],
    ['EIA', '环境影响评价审批', 'Approval of the environmental impact assessment.'],
    ['BIDDING_SCOPE', '招标事项审批核准', 'Approval of what is put to tender and how.'],
    ['OTHER', '其他', 'Another approval.'],
  ],
});

export const majorProjectContractKinds = codeList('MajorProjectContractKind', '合同类别', 'What a contract of a project is for.', {
  edition: '1',
  values: [
    ['SURVEY', '勘察', 'Survey.'],
    ['DESIGN', '设计', 'Design.'],
    ['CONSTRUCTION', '施工', 'Construction.'],
    ['SUPERVISION', '监理', 'Supervision of the works.'],
    ['PROCUREMENT', '设备材料采购', 'Equipment and materials.'],
    ['OTHER', '其他', 'Anything else.'],
  ],
});

export const majorProjectMilestoneKinds = codeList('MajorProjectMilestoneKind', '节点', 'A point in the course of a project.', {
  edition: '1',
  values: [
    ['APPROVED', '立项', 'Approved, verified or filed.'],
    ['TENDERED', '完成招标', 'Tender closed.'],
    ['STARTED', '开工', 'Works began.'],
    ['STRUCTURE_COMPLETED', '主体完工', 'Main structure finished.'],
    ['ACCEPTED', '竣工验收', 'Accepted after completion.'],
    ['SETTLED', '竣工决算', 'Accounts of the works settled.'],
  ],
});
