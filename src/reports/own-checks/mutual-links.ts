import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import type { CheckResult, Judgement } from '../../rules/check-result.js';
import { unjudged } from '../../rules/unjudged.js';
import { relatedRows } from '../related-rows.js';
import { textsIn } from '../row-values.js';
import { finding } from './own-check.js';

/**
 * V96 for a document: its page and the page of each interpretation lead to each other. Source: 国办发〔2016〕80号; work
 * plan, clause A2 (互为链接). A document that nothing interprets gives no result.
 */
export async function linksOfDocument(reader: RequestReader, document: Row): Promise<readonly CheckResult[]> {
  const interpretations = await relatedRows(reader, document, 'interpretations');
  return interpretations.map((interpretation) => finding('V96', judge(interpretation, [])));
}

/** V96 for an interpretation, where it names what it interprets. */
export async function linksOfInterpretation(_: RequestReader, interpretation: Row): Promise<readonly CheckResult[]> {
  if (textsIn(interpretation, 'documents').length === 0) return [];
  return [finding('V96', judge(interpretation, ['linksToDocument', 'isLinkedFromDocument']))];
}

function judge(interpretation: Row, columns: readonly string[]): Judgement {
  const back = flagIn(interpretation, 'linksToDocument');
  const forward = flagIn(interpretation, 'isLinkedFromDocument');
  const subject = {
    columns,
    inputs: [
      { name: 'linksToDocument', value: back === undefined ? null : String(back) },
      { name: 'isLinkedFromDocument', value: forward === undefined ? null : String(forward) },
    ],
  };
  const title = interpretation.label;
  if (back === false || forward === false) {
    const [message, messageZh] = whatIsMissing(back, forward);
    return {
      ...subject,
      outcome: 'FAILED',
      certainty: 'CERTAIN',
      message: `“${title}”: ${message}.`,
      messageZh: `“${title}”：${messageZh}。`,
    };
  }
  if (back === undefined || forward === undefined)
    return unjudged(subject, [
      { message: `“${title}” does not say whether both pages are linked`, messageZh: `“${title}”未说明双向链接情况` },
    ]);
  return {
    ...subject,
    outcome: 'PASSED',
    certainty: 'CERTAIN',
    message: `“${title}” and the document lead to each other.`,
    messageZh: `“${title}”与文件互为链接。`,
  };
}

function whatIsMissing(back: boolean | undefined, forward: boolean | undefined): readonly [string, string] {
  if (back === false && forward === false) return ['neither page leads to the other', '解读页与文件页均未链接对方'];
  return back === false
    ? ['its page does not lead to the document', '解读页未链接文件']
    : ['the page of the document does not lead to it', '文件页未链接解读'];
}

function flagIn(row: Row, column: string): boolean | undefined {
  const value = row[column];
  return typeof value === 'boolean' ? value : undefined;
}
