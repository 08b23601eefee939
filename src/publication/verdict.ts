/** What verification found: everything fits, or the first thing that does not. */
export type Verdict =
  | { readonly isIntact: true; readonly publications: number; readonly versions: number; readonly digest: string }
  | Fault;

/** Something that is not as it was published. */
export interface Fault {
  readonly isIntact: false;
  readonly revision: number;
  readonly recordId: string | undefined;
  readonly message: string;
}

export function faultIn(revision: number, message: string, recordId?: string): Fault {
  return { isIntact: false, revision, recordId, message };
}
