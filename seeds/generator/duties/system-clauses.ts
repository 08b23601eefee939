import { ALL_DEPARTMENTS, type ClauseSheet, RELEVANT_DEPARTMENTS } from './clause-sheet.js';

/** Chapter 一, clauses A1 to A7. */
export const SYSTEM_CLAUSES: readonly ClauseSheet[] = [
  {
    code: 'A1',
    title: '预公开制度',
    summary:
      '规章草案、规范性文件和重大事项在决定之前，起草单位要把草案和说明发布到网站、新媒体和传统媒体上听取意见，依法保密的除外。意见集中之处要说明处理结果，事关切身利益的可以开座谈会、听证会。制定或者调整经济政策，先听企业家和商会的看法。',
    paragraphs: [{ subject: '决策草案征求意见', lead: ['区政府办公室'], support: RELEVANT_DEPARTMENTS }],
    datasets: ['consultations'],
  },
  {
    code: 'A2',
    title: '政策解读制度',
    summary:
      '文件由谁起草就由谁解读，解读稿与文件一起准备、审签和上网，网页上彼此链接。遇有重要政策、重点工作或者重大事件，部门主要负责人要亲自出面说明。',
    paragraphs: [{ subject: '政策文件与解读同步', responsible: ALL_DEPARTMENTS }],
    datasets: ['documents', 'interpretations'],
  },
  {
    code: 'A3',
    title: '政府信息公开保密审查制度',
    summary:
      '起草公文时就要标明公开属性，没有标明的不再发文，不公开的要讲清理由；审核中认为属性不当的，由保密主管部门再定。信息上网之前一件一件地审，没有获准的不得发布。',
    paragraphs: [
      { subject: '公文公开属性认定', responsible: ALL_DEPARTMENTS },
      { subject: '公开前保密审查', responsible: ALL_DEPARTMENTS },
    ],
    datasets: ['release-reviews'],
  },
  {
    code: 'A4',
    title: '重点工作信息发布制度',
    summary:
      '围绕当年全区的发展目标，把投资、财政货币、就业、营商环境、脱贫、治污和改革开放等方面的政策公开并讲清楚。形式上可用网络问政、报纸问答和进社区，由专人制作图解、视频和动画，专业性强的请专家来讲。',
    paragraphs: [{ subject: '重点工作政策公开与解读', lead: ['区政府办公室'], support: RELEVANT_DEPARTMENTS }],
    datasets: ['topic-releases', 'interpretations'],
  },
  {
    code: 'A5',
    title: '回应社会关切制度',
    summary:
      '重点项目、改革举措和涉及群众利益的文件，在各阶段都要预判舆情、备好预案。热点和办事堵点有专人监测并及时答复，突发事件稳妥回应，与公安、网信、宣传部门和媒体快速联动。',
    paragraphs: [
      { subject: '政务舆情监测与回应', lead: ['区政府办公室', '区委宣传部'], support: RELEVANT_DEPARTMENTS },
    ],
    datasets: ['concern-responses'],
  },
  {
    code: 'A6',
    title: '融媒体权威解读制度',
    summary:
      '制定利用融媒体解读政策的方案，协调各平台一同发声。主要阵地是区政府网、“V龙城”和“龙城在线”，重点解答“重强抓”和民生方面大家关心的问题。',
    paragraphs: [{ subject: '融媒体平台政策解读', lead: ['区委宣传部'], support: RELEVANT_DEPARTMENTS }],
    datasets: ['media-platforms', 'interpretations'],
  },
  {
    code: 'A7',
    title: '例行新闻发布会制度',
    summary:
      '重大决策、重点工作和民生工程要通过例行新闻发布会主动说明。提交常务会议讨论的公开议题，特别是民生议题，一般应当开发布会公布，或者开吹风会解读。',
    paragraphs: [{ subject: '例行新闻发布会和政策吹风会', lead: ['区政府办公室'], support: RELEVANT_DEPARTMENTS }],
    datasets: ['press-events', 'government-meetings'],
  },
];
