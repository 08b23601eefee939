import { codeList } from '../catalog/code-list.js';
import type { Value } from '../catalog/value.js';

export type Severity = 'ERROR' | 'WARNING' | 'INFORMATION';
export type Outcome = 'PASSED' | 'FAILED' | 'UNKNOWN';
export type Certainty = 'CERTAIN' | 'PROVISIONAL';

/** A finding is only as certain as the least certain thing that it rests on. */
export function leastCertain(...certainties: readonly Certainty[]): Certainty {
  return certainties.includes('PROVISIONAL') ? 'PROVISIONAL' : 'CERTAIN';
}

/** The values of one released record, by column name; a column that holds nothing is null or not there. */
export type RecordValues = Readonly<Record<string, Value | null>>;

/** The same statement in English and in Chinese. */
export interface Statement {
  readonly message: string;
  readonly messageZh: string;
}

/** One figure that a judgement was made from, as text. */
export interface CheckInput {
  readonly name: string;
  readonly value: string | null;
}

/** What a rule says of a record, before it is known under which validator it was asked. */
export interface Judgement extends Statement {
  readonly outcome: Outcome;
  /** PROVISIONAL: something published later may change the outcome. */
  readonly certainty: Certainty;
  /** The columns of the record that the judgement is about. */
  readonly columns: readonly string[];
  readonly inputs: readonly CheckInput[];
}

/** A flag that stands beside a record: the record stays as published, whatever the outcome. */
export interface CheckResult extends Judgement {
  readonly validator: string;
  readonly severity: Severity;
}

export const checkOutcomes = codeList('CheckOutcome', '检查结果', 'What a check says of a record.', {
  edition: '1',
  values: [
    ['PASSED', '通过', 'The record agrees with the rule.'],
    ['FAILED', '未通过', 'The record contradicts the rule; it is shown as published all the same.'],
    ['UNKNOWN', '无法判断', 'Something that the rule needs is not known, so nothing is claimed.'],
  ],
});

export const checkSeverities = codeList('CheckSeverity', '严重程度', 'How much a failed check weighs.', {
  edition: '1',
  values: [
    ['ERROR', '矛盾', 'The figures contradict each other.'],
    ['WARNING', '存疑', 'Something is suspicious and deserves a look.'],
    ['INFORMATION', '提示', 'Worth knowing, not necessarily wrong.'],
  ],
});

export const checkCertainties = codeList('CheckCertainty', '确定程度', 'Whether an outcome can still change.', {
  edition: '1',
  values: [
    ['CERTAIN', '确定', 'It follows from what is published alone.'],
    [
      'PROVISIONAL',
      '暂定',
      'It rests on something that is missing, on a list that may be out of date, or on a rule that is not verified.',
    ],
  ],
});
