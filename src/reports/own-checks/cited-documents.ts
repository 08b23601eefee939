import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import type { CheckResult, Judgement } from '../../rules/check-result.js';
import { unjudged } from '../../rules/unjudged.js';
import { referredTo, textIn, textsIn } from '../row-values.js';
import { finding } from './own-check.js';

/**
 * V97: an answer of the knowledge base rests on no document that was repealed or has expired; one that does is stale.
 * Source: work plan, clause D3; 国办发〔2018〕37号 on clean-up. Entries that cite nothing give no result.
 */
export async function citedDocuments(reader: RequestReader, entry: Row): Promise<readonly CheckResult[]> {
  if (reader.registry.find('documents') === undefined) return [];
  return Promise.all(
    textsIn(entry, 'documents').map(async (id) => {
      const document = await referredTo(reader, entry, 'documents', id);
      return finding('V97', document === null ? gone(id) : judge(document, reader.today));
    }),
  );
}

function gone(id: string): Judgement {
  return unjudged({ columns: ['documents'], inputs: [{ name: id, value: null }] }, [
    { message: 'a document that it rests on is not on record', messageZh: '所依据的一份文件没有记录' },
  ]);
}

function judge(document: Row, today: string): Judgement {
  const name = textIn(document, 'documentNumber') ?? document.label;
  const force = textIn(document, 'force');
  const expiresOn = textIn(document, 'expiresOn');
  const ended = force === 'REPEALED' || force === 'EXPIRED' ? endedBy(document, force) : lapsed(expiresOn, today);
  const subject = { columns: ['documents'], inputs: [{ name, value: force }] };
  if (ended !== undefined)
    return {
      ...subject,
      outcome: 'FAILED',
      certainty: 'CERTAIN',
      message: `The answer is stale: it rests on ${name}, which ${ended.message}.`,
      messageZh: `答复已过时：所依据的${name}${ended.messageZh}。`,
    };
  if (force === null)
    return unjudged(subject, [
      { message: `whether ${name} is in force is not stated`, messageZh: `${name}的有效性未载明` },
    ]);
  return {
    ...subject,
    outcome: 'PASSED',
    certainty: 'CERTAIN',
    message: `It rests on ${name}, which is in force.`,
    messageZh: `所依据的${name}现行有效。`,
  };
}

function endedBy(document: Row, force: 'REPEALED' | 'EXPIRED') {
  const ceasedOn = textIn(document, 'ceasedOn');
  const [on, onZh] = ceasedOn === null ? ['', '已'] : [` on ${ceasedOn}`, `已于${ceasedOn}`];
  return force === 'REPEALED'
    ? { message: `was repealed${on}`, messageZh: `${onZh}废止` }
    : { message: `expired${on}`, messageZh: `${onZh}失效` };
}

// What ends by its own words has ended, though nobody has declared it yet.
function lapsed(expiresOn: string | null, today: string) {
  return expiresOn === null || expiresOn >= today
    ? undefined
    : { message: `was in force until ${expiresOn}`, messageZh: `有效期至${expiresOn}` };
}
