/** The documents that answers of the knowledge base rest on, by number of the entry; documents by their handle. */
export const ANSWER_DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  '2019-0002': ['养老待遇意见'],
  '2019-0004': ['低保标准通知'],
  '2019-0009': ['旧大病保险细则'],
  '2019-0012': ['招生意见'],
  '2019-0025': ['廉租住房办法'],
  '2019-0031': ['禁养区方案'],
  '2019-0036': ['热线整合方案', '放管服要点'],
  'CJ-014': ['建筑垃圾通告'],
};
