import type { Column, Dataset } from '../catalog/registry.js';
import type { ListPlan } from './list-plan.js';
import type { AsOfInput } from './list-request.js';
import type { Relation } from './relation.js';

/**
 * The form of an answer that PostgreSQL writes as the JSON text that the client gets: objects with their members in order,
 * each under its name in the answer. What a member can not be is not there; such questions are answered row by row.
 */
export interface AnswerShape {
  /** One of them is the root, the others are constants. */
  readonly members: readonly Named<Constant | AnswerRoot>[];
  readonly root: AnswerRoot;
  readonly asOf: AsOfInput | undefined;
}

export type AnswerRoot =
  | { readonly form: 'list'; readonly list: ListShape }
  | { readonly form: 'record'; readonly dataset: Dataset; readonly recordId: string; readonly members: RecordMembers };

/** Something under its name in an object. */
export type Named<Member> = Member & { readonly key: string };

/** JSON that is known beforehand: the names of types. */
export interface Constant {
  readonly form: 'constant';
  readonly json: string;
}

export interface ListShape {
  readonly plan: ListPlan;
  readonly members: readonly Named<ListMember>[];
}

export type ListMember =
  | Constant
  | { readonly form: 'nodes'; readonly members: RecordMembers }
  | { readonly form: 'edges'; readonly members: readonly Named<EdgeMember>[] }
  | { readonly form: 'pageInfo'; readonly members: readonly Named<PageMember>[] };

export type EdgeMember =
  | Constant
  | { readonly form: 'cursor' }
  | { readonly form: 'node'; readonly members: RecordMembers };

export type PageMember =
  | Constant
  /** Whether the list goes on beyond the page in the direction it is walked. */
  | { readonly form: 'hasMore' }
  | { readonly form: 'edgeCursor'; readonly at: 'start' | 'end' };

export type RecordMembers = readonly Named<RecordMember>[];

export type RecordMember =
  | Constant
  /** The opaque id across all datasets. */
  | { readonly form: 'id'; readonly dataset: Dataset }
  /** What people call the record. */
  | { readonly form: 'label'; readonly dataset: Dataset }
  | { readonly form: 'value'; readonly column: Column }
  | { readonly form: 'measure'; readonly column: Column; readonly members: readonly Named<MeasureMember>[] }
  /** The record that a reference leads to. */
  | {
      readonly form: 'reference';
      readonly column: Column;
      readonly dataset: Dataset;
      readonly members: RecordMembers;
    }
  | { readonly form: 'list'; readonly relation: Relation; readonly list: ListShape };

export type MeasureMember = Constant | { readonly form: 'part'; readonly suffix: string };

/** The names of the columns that members are read from. */
export function columnsOf(members: RecordMembers): readonly string[] {
  return members.flatMap((member) => {
    if (member.form === 'label') return [member.dataset.label.name, 'naturalKey'];
    if (member.form === 'list') return member.relation.form === 'forward' ? [member.relation.column.name] : [];
    return member.form === 'constant' || member.form === 'id' ? [] : [member.column.name];
  });
}
