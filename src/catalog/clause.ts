/** The 22 clauses of the 2019 work plan: our short code, its place in the plan, and its subject. */
export const CLAUSES = {
  A1: { path: '一.(一)', title: '预公开', description: 'Publishing drafts for comment before a decision.' },
  A2: { path: '一.(二)', title: '政策解读', description: 'Interpretation of policy by those who drafted it.' },
  A3: { path: '一.(三)', title: '保密审查', description: 'Openness attribute and review before release.' },
  A4: { path: '一.(四)', title: '重点工作信息发布', description: 'Release of information on key work.' },
  A5: { path: '一.(五)', title: '回应社会关切', description: 'Responses to public concern.' },
  A6: { path: '一.(六)', title: '融媒体解读', description: 'Authoritative interpretation through converged media.' },
  A7: { path: '一.(七)', title: '例行新闻发布会', description: 'Regular press conferences.' },
  B1: { path: '二.(一)', title: '重要决策部署执行公开', description: 'Execution of key decisions.' },
  B2: { path: '二.(二)', title: '市场监管信息公开', description: 'Market supervision.' },
  C1: { path: '三.(一)', title: '三大攻坚战', description: 'Financial risk, poverty relief and the environment.' },
  C2: { path: '三.(二)', title: '就业', description: 'Employment.' },
  C3: { path: '三.(三)', title: '教育', description: 'Education.' },
  C4: { path: '三.(四)', title: '医疗保障和征地', description: 'Health, insurance and land acquisition.' },
  C5: { path: '三.(五)', title: '财政信息', description: 'Budgets and government debt.' },
  C6: { path: '三.(六)', title: '机构职责', description: 'Functions of agencies.' },
  D1: { path: '四.(一)', title: '放管服改革', description: 'Streamlined administration: fees, powers, negative list.' },
  D2: { path: '四.(二)', title: '多证合一与证明清理', description: 'Licence reform and certification items.' },
  D3: { path: '四.(三)', title: '互联网+政务服务', description: 'Service directory, halls and hotlines.' },
  D4: { path: '四.(四)', title: '依申请公开', description: 'Disclosure on request.' },
  E1: { path: '五.(一)', title: '领导和保障', description: 'Leadership, staff and funding.' },
  E2: { path: '五.(二)', title: '条例培训', description: 'Training on the Disclosure Regulation.' },
  E3: { path: '五.(三)', title: '基础工作', description: 'Registers, the special column and standardisation.' },
} as const;

export type ClauseCode = keyof typeof CLAUSES;
