import type { Find } from './reading.js';

/** Everything that a pattern, which has to be global, finds and a judge gives a certainty. */
export function patternFinds(
  text: string,
  pattern: RegExp,
  certaintyOf: (match: RegExpExecArray) => Find['certainty'] | undefined,
): readonly Find[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const certainty = certaintyOf(match);
    return certainty === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, certainty }];
  });
}
