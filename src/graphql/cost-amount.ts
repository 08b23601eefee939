/** What a part of a question takes. */
export interface Amount {
  readonly records: number;
  readonly bytes: number;
  readonly work: number;
}

export const NOTHING: Amount = { records: 0, bytes: 0, work: 0 };

export function add(one: Amount, other: Amount): Amount {
  return { records: one.records + other.records, bytes: one.bytes + other.bytes, work: one.work + other.work };
}
