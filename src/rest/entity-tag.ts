import { createHash } from 'node:crypto';

/** Everything that an answer depends on. What two answers have in common here, they have in common altogether. */
export interface AnswerKey {
  /** Changes when the form of answers does. */
  readonly form: string;
  /** The newest revision, for questions about the past too: content may be erased from it. */
  readonly revision: number;
  /** The day in Shanghai, where the answer depends on it: deadlines are seen from it. */
  readonly day: string | undefined;
  /** The revision that the index of the search has, where the answer depends on it. */
  readonly indexed?: number | undefined;
  readonly type: string;
  readonly path: string;
  readonly pairs: readonly (readonly [string, string])[];
}

/** The weak entity tag of an answer. It is known before the answer is, so that nothing needs to be read for a 304. */
export function entityTag({ form, revision, day, indexed, type, path, pairs }: AnswerKey): string {
  const text = JSON.stringify([form, revision, day ?? null, indexed ?? null, type, path, pairs]);
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** Whether `If-None-Match` names the tag; compared weakly (RFC 9110, 13.1.2). */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return ifNoneMatch?.split(',').some((entry) => opaque(entry) === opaque(tag)) ?? false;
}
