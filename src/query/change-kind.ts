/** What a publication can do to a record, in the words that the digest chain covers. */
export const CHANGE_KINDS = ['published', 'corrected', 'withdrawn', 'erased'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export function isChangeKind(kind: unknown): kind is ChangeKind {
  return CHANGE_KINDS.some((known) => known === kind);
}
