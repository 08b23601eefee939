import { codeList } from '../../catalog/code-list.js';

export const serviceHallKinds = codeList('ServiceHallKind', '大厅类别', 'Kind of a place where services are handled.', {
  edition: '1',
  values: [
    ['COMPREHENSIVE', '综合性政务服务大厅', 'The comprehensive hall of a government.'],
    ['BRANCH', '专业分厅', 'A branch for the items of one agency.'],
    ['TOWNSHIP_CENTRE', '镇（街道）便民服务中心', 'The service centre of a town or subdistrict.'],
    ['VILLAGE_STATION', '村（社区）便民服务站', 'The service station of a village or community.'],
  ],
});

export const hotlineModes = codeList('HotlineMode', '整合方式', 'How a hotline is brought into the one number.', {
  edition: '1',
  values: [
    ['PLATFORM', '统一平台', 'The one number itself.'],
    ['MERGED', '整体并入', 'Merged; its number is given up.'],
    ['PARALLEL', '双号并行', 'Its number stays in use, its calls go to the one platform.'],
    ['BRANCH', '设分中心', 'It goes on as a branch centre of the platform.'],
    ['KEPT', '保留', 'Kept for itself: too specialised or too busy to merge.'],
  ],
});

export const knowledgeTopics = codeList('KnowledgeTopic', '知识分类', 'What an entry of the knowledge base is about.', {
  edition: '1',
  values: [
    ['SOCIAL_SECURITY', '社会保障', 'Social insurance and relief.'],
    ['HEALTH_INSURANCE', '医疗医保', 'Health and medical insurance.'],
    ['EDUCATION', '教育入学', 'Education and admission to school.'],
    ['EMPLOYMENT', '就业创业', 'Employment and starting a business.'],
    ['BUSINESS', '市场准入', 'Setting up and running an enterprise.'],
    ['HOUSEHOLD', '户籍婚姻', 'Household registration and marriage.'],
    ['HOUSING', '住房建设', 'Housing and building.'],
    ['LAND', '土地不动产', 'Land and real estate.'],
    ['AGRICULTURE', '农业农村', 'Agriculture and the countryside.'],
    ['ENVIRONMENT', '环境保护', 'Environment.'],
    ['VETERANS', '退役军人', 'Veterans.'],
    ['DISCLOSURE', '政务公开', 'Disclosure of government information and the services themselves.'],
    ['OTHER', '其他', 'Anything else.'],
  ],
});
