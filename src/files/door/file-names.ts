/** What tells a file from all others of its kind. */
export interface NamedFile {
  readonly name: string;
  readonly title: string;
  readonly revision: number;
  /** Short digest of what was asked for. */
  readonly digest: string;
  readonly ending: string;
}

/**
 * `Content-Disposition` (RFC 6266): the Chinese name for whoever reads RFC 8187, the English one for the rest. Both carry
 * revision and digest of the question, so that files of different questions never overwrite each other.
 */
export function contentDisposition({ name, title, revision, digest, ending }: NamedFile): string {
  const chinese = encodeURIComponent(`${title}-第${revision}版-${digest}.${ending}`).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${name}-r${revision}-${digest}.${ending}"; filename*=UTF-8''${chinese}`;
}
