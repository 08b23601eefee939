import type { RawRow } from '../database/statement.js';
import { isChangeKind } from '../query/change-kind.js';
import type { ChangeEntry } from './digest.js';

/**
 * A row of `open.change`.
 * @throws TypeError when its kind is none: somebody changed it behind the publication code.
 */
export function changeEntry({ sequence, record_id: recordId, kind, reason, digest }: RawRow): ChangeEntry {
  if (!isChangeKind(kind)) throw new TypeError(`A change is "${String(kind)}", which is no kind of change.`);
  return {
    sequence: Number(sequence),
    recordId: String(recordId),
    kind,
    reason: reason === null ? null : String(reason),
    digest: String(digest),
  };
}
