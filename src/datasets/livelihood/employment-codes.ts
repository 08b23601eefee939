import { codeList } from '../../catalog/code-list.js';

export const vacancyStatuses = codeList('VacancyStatus', '招聘状态', 'What has become of a vacancy.', {
  edition: '1',
  values: [
    ['OPEN', '招聘中', 'Applications are taken.'],
    ['FILLED', '已招满', 'All posts are filled.'],
    ['EXPIRED', '已过期', 'Its time ran out with posts left.'],
    ['WITHDRAWN', '已撤销', 'The employer took it back.'],
  ],
});

export const vacancyEmploymentKinds = codeList('VacancyEmploymentKind', '用工形式', 'As what somebody is taken on.', {
  edition: '1',
  values: [
    ['FULL_TIME', '全日制', 'Full-time work under a labour contract.'],
    ['PART_TIME', '非全日制', 'Part-time work (Labour Contract Law art. 68).'],
    ['DISPATCHED', '劳务派遣', 'Employed by an agency and sent to the employer.'],
    ['SEASONAL', '季节性用工', 'Work for a season.'],
    ['PUBLIC_WELFARE', '公益性岗位', 'A post paid by public funds for people who can hardly find work.'],
  ],
});

export const vacancyEducations = codeList('VacancyEducation', '学历要求', 'Least education that a post asks for.', {
  edition: 'GB/T 4658-2006',
  values: [
    ['NONE', '不限', 'None is asked for.'],
    ['JUNIOR_MIDDLE', '初中', 'Junior middle school.'],
    ['SENIOR_MIDDLE', '高中（中专、技校）', 'Senior middle or vocational school.'],
    ['COLLEGE', '大专', 'College of two or three years.'],
    ['BACHELOR', '本科', 'Bachelor’s degree.'],
    ['MASTER', '硕士研究生及以上', 'Master’s degree or higher.'],
  ],
});

export const jobFairKinds = codeList('JobFairKind', '活动类别', 'Which employment campaign a job fair belongs to.', {
  edition: '2019',
  values: [
    ['ASSISTANCE_MONTH', '就业援助月', 'Month of help for people who can hardly find work, before Spring Festival.'],
    ['SPRING_BREEZE', '春风行动', 'Spring campaign for rural workers.'],
    ['PRIVATE_ENTERPRISE', '民营企业招聘周（月）', 'Recruitment by private enterprises.'],
    ['GRADUATE_SERVICE', '高校毕业生就业服务行动', 'Campaign for university graduates.'],
    ['VETERAN', '退役军人专场招聘', 'Fair for veterans.'],
    ['POVERTY_RELIEF', '就业扶贫专场招聘', 'Fair for households in poverty.'],
    ['REGULAR', '日常招聘活动', 'A regular fair.'],
  ],
});

export const jobFairForms = codeList('JobFairForm', '活动形式', 'How a job fair is held.', {
  edition: '1',
  values: [
    ['ON_SITE', '现场', 'At a place.'],
    ['ONLINE', '网络', 'Online only.'],
    ['MIXED', '现场与网络', 'Both at a place and online.'],
  ],
});

export const jobFairGroups = codeList('JobFairGroup', '服务对象', 'Whom a job fair is meant for.', {
  edition: '龙城区2019年政务公开工作要点',
  values: [
    ['GRADUATES', '高校毕业生', 'University graduates.'],
    ['VETERANS', '退役军人', 'Veterans.'],
    ['LAID_OFF_WORKERS', '下岗职工', 'Workers who were laid off.'],
    ['RURAL_WORKERS', '农民工', 'Rural workers, also those who came back.'],
    ['HARD_TO_EMPLOY', '就业困难人员', 'People who can hardly find work.'],
    ['DISABLED', '残疾人', 'Disabled people.'],
    ['POOR_WORKERS', '贫困劳动力', 'Workers of households in poverty.'],
    ['EVERYBODY', '各类求职人员', 'Everybody who seeks work.'],
  ],
});
