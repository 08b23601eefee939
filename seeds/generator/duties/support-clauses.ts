import { ADDRESSEES, type ClauseSheet } from './clause-sheet.js';

/** Chapter 五, clauses E1 to E3. They end without naming an agency; only E1 says whom it means. */
export const SUPPORT_CLAUSES: readonly ClauseSheet[] = [
  {
    code: 'E1',
    title: '加强领导和保障',
    summary: '各级公开工作机构要尽到职责，定期听汇报、解决大问题。制度要落实，专职人员要配齐，经费要有着落。',
    paragraphs: [{ subject: '机构、人员和经费', responsible: { agencyClass: '各级政务公开工作机构' } }],
    datasets: ['disclosure-offices'],
  },
  {
    code: 'E2',
    title: '新条例的宣传和培训',
    summary:
      '按上级要求宣传、解读新的公开条例并办培训，使经办人员懂得并会用。本条没有点名责任单位，这里按文件的主送单位记载。',
    paragraphs: [{ subject: '条例宣传解读和培训', responsible: ADDRESSEES }],
    datasets: ['training-events'],
  },
  {
    code: 'E3',
    title: '政务公开基础工作',
    summary:
      '规章和规范性文件要有公开台账，数目清楚；专栏要衔接好、更新及时；标准化规范化水平要提高。本条没有点名责任单位，这里按文件的主送单位记载。',
    paragraphs: [{ subject: '文件台账、专栏和标准化', responsible: ADDRESSEES }],
    datasets: ['documents', 'catalogue-items'],
  },
];
