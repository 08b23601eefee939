import type { ValueObject } from '../../catalog/value.js';
import type { RequestReader } from '../../query/request-reader.js';
import type { Row } from '../../query/row.js';
import type { CheckResult, Judgement } from '../../rules/check-result.js';
import { unjudged } from '../../rules/unjudged.js';
import { relatedRows } from '../related-rows.js';
import { entriesIn, referredTo, textIn } from '../row-values.js';
import { finding } from './own-check.js';

/**
 * V61: every proof that a guide asks for is one that the list of certification items keeps. Source: 优化营商环境条例
 * art. 44: what is not in the list may not be asked for. A proof that names no entry of the list is looked for by its
 * name among those that the agency may ask for.
 */
export async function certificatesAsked(reader: RequestReader, item: Row): Promise<readonly CheckResult[]> {
  if (reader.registry.find('certification-items') === undefined) return [];
  const proofs = entriesIn(item, 'materials').filter(({ kind }) => kind === 'PROOF');
  return Promise.all(proofs.map(async (proof) => finding('V61', await judgeProof(reader, item, proof))));
}

async function judgeProof(reader: RequestReader, item: Row, proof: ValueObject): Promise<Judgement> {
  const name = textIn(proof, 'name') ?? '';
  const reference = textIn(proof, 'certificationItem');
  if (reference === null) return judgeUnnamed(reader, item, name);
  const entry = await referredTo(reader, item, 'certification-items', reference);
  if (entry === null)
    return doubt(name, 'the entry of the list that it names is not on record', '所指清单事项没有记录');
  const requester = await referredTo(reader, entry, 'agencies', textIn(entry, 'requestedBy'));
  const editions = requester === null ? [] : await relatedRows(reader, requester, 'certificationItems');
  const same = editions.filter(({ code, division }) => code === entry.code && division === entry.division);
  return judgeEntry(name, newestOf([entry, ...same], reader.today));
}

async function judgeUnnamed(reader: RequestReader, item: Row, name: string): Promise<Judgement> {
  const agency = await referredTo(reader, item, 'agencies', textIn(item, 'agency'));
  const list = agency === null ? [] : await relatedRows(reader, agency, 'certificationItems');
  if (list.length === 0)
    return doubt(name, 'no list of what the agency may ask for is on record', '没有该机关的证明事项清单记录');
  const entries = list.filter((entry) => entry.name === name);
  if (entries.length > 0) return judgeEntry(name, newestOf(entries, reader.today));
  return {
    ...about(name, null),
    outcome: 'FAILED',
    // The list may hold it under another name.
    certainty: 'PROVISIONAL',
    message: `The guide asks for ${name}, which is not in the list of certification items.`,
    messageZh: `办事指南要求提交${name}，而证明事项清单中没有该证明。`,
  };
}

/** The entry of the newest edition that holds today, or undefined when all are still to come. */
function newestOf(entries: readonly Row[], today: string): Row | undefined {
  const dayOf = (entry: Row) => textIn(entry, 'effectiveOn') ?? '';
  return entries.filter((entry) => dayOf(entry) <= today).toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))[0];
}

function judgeEntry(name: string, entry: Row | undefined): Judgement {
  const action = entry === undefined ? null : textIn(entry, 'action');
  const edition = entry === undefined ? null : textIn(entry, 'edition');
  if (action === 'CANCELLED')
    return {
      ...about(name, action),
      outcome: 'FAILED',
      message: `The guide asks for ${name}, which the list of certification items (${edition}) cancelled.`,
      messageZh: `办事指南要求提交${name}，而证明事项清单（${edition}）已取消该证明。`,
    };
  return {
    ...about(name, action),
    outcome: 'PASSED',
    message: `${name} is kept in the list of certification items.`,
    messageZh: `${name}在保留的证明事项清单内。`,
  };
}

function about(name: string, value: string | null) {
  return { certainty: 'CERTAIN', columns: ['materials'], inputs: [{ name, value }] } as const;
}

function doubt(name: string, message: string, messageZh: string): Judgement {
  return unjudged(about(name, null), [{ message: `${name}: ${message}`, messageZh: `${name}：${messageZh}` }]);
}
