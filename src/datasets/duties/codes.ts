import { codeList } from '../../catalog/code-list.js';

export const assignmentRoles = codeList(
  'AssignmentRole',
  '责任类型',
  'What part an agency has in a duty of the work plan.',
  {
    edition: '2019',
    values: [
      ['LEAD', '牵头', 'Leads the work of several.'],
      ['RESPONSIBLE', '负责', 'Answers for it alone or with equals.'],
      ['SUPPORT', '配合', 'Supports those who lead.'],
    ],
  },
);
