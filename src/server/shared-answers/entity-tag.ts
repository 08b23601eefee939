import { hash } from 'node:crypto';

/** Everything that an answer depends on. What two answers have in common here, they have in common altogether. */
export interface AnswerKey {
  /** Changes with the program, so that no client keeps an answer of an older one. */
  readonly program: string;
  /** The newest revision, for questions about the past too: content may be erased from it. */
  readonly revision: number;
  /** The day in Shanghai: deadlines are seen from it. */
  readonly day: string;
  /** Digest of media type and question. */
  readonly question: string;
}

/**
 * The weak entity tag of an answer that shows a revision: `W/"75-8lqk…"`. It is known before the answer is, so that
 * nothing needs to be read for a 304.
 */
export function entityTag({ program, revision, day, question }: AnswerKey, shown: number): string {
  const text = JSON.stringify([program, revision, day, question, shown]);
  return `W/"${shown}-${hash('sha256', text, 'base64url').slice(0, 22)}"`;
}

/** The tag among those of `If-None-Match` that the answer has now, with the revision it shows; compared weakly (RFC 9110, 13.1.2). */
export function namedTag(
  ifNoneMatch: string | undefined,
  key: AnswerKey,
): { readonly tag: string; readonly shown: number } | undefined {
  for (const [, opaque = '', digits] of ifNoneMatch?.matchAll(/"((\d{1,15})-[\w-]{22})"/g) ?? []) {
    const shown = Number(digits);
    const tag = entityTag(key, shown);
    if (tag === `W/"${opaque}"`) return { tag, shown };
  }
  return undefined;
}
