/** Whether `If-None-Match` names the tag; compared weakly (RFC 9110, 13.1.2). */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return ifNoneMatch?.split(',').some((entry) => opaque(entry) === opaque(tag)) ?? false;
}
