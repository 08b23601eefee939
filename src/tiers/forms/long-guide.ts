const CONDITION =
  '申请人应当具备与所申请事项相适应的场所、人员和管理制度，提交的材料应当真实、准确、完整；材料不齐全或者不符合法定形式的，受理机关应当当场或者在五个工作日内一次告知需要补正的全部内容。';

/** The text of a guide that spells out every case: more than 30 KB in UTF-8. */
export function longGuide(serial: number): string {
  const paragraphs = Array.from({ length: 130 }, (_, index) => `${index + 1}．情形${serial + index}：${CONDITION}`);
  return paragraphs.join('\n');
}
