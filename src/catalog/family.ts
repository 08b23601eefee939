/** The families of datasets: the domains of the work plan, in the order in which people meet them. */
export const FAMILIES = {
  organisation: { title: '机构职能', description: 'Who the agencies are: functions, structure, posts and people.' },
  duties: {
    title: '公开任务',
    description: 'What the work plan obliges agencies to publish, and the catalogue of it.',
  },
  documents: { title: '政策文件', description: 'Policy documents, interpretations, consultations and meetings.' },
  execution: { title: '执行落实', description: 'How decisions and projects are carried out.' },
  enforcement: { title: '监管执法', description: 'Supervision items, inspections, penalties and licences.' },
  battles: { title: '三大攻坚战', description: 'Financial risk, poverty relief and the environment.' },
  livelihood: { title: '民生', description: 'Employment, education, health and insurance.' },
  land: { title: '征地', description: 'Land acquisition, notices and compensation.' },
  fiscal: { title: '财政债务', description: 'Budgets, performance, government debt and bonds.' },
  services: { title: '政务服务', description: 'Service items, halls, charges, reforms and hotlines.' },
  requests: { title: '依申请公开', description: 'Disclosure requests and annual reports.' },
} as const;

export type FamilyName = keyof typeof FAMILIES;
