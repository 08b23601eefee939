/** A point that is checked; ratios are in per cent. */
export interface CheckEntry {
  readonly title: string;
  readonly content: string;
  readonly method: string;
  readonly frequency: string;
  readonly ratioMin?: string;
  readonly ratioMax?: string;
  readonly isGeneral: boolean;
}

/** A supervision item with its check items. */
export interface SupervisionEntry {
  readonly agency: string;
  readonly code: string;
  readonly mainItem: string;
  readonly subItem: string;
  readonly domain: string;
  readonly targets: string;
  readonly modes: readonly string[];
  /** Title and article. */
  readonly basis: readonly [law: string, article: string];
  /** Names of the service items whose approval puts a subject under it. */
  readonly approvals?: readonly string[];
  readonly checks: readonly CheckEntry[];
}

/** A general check item (一般检查事项): once a year, of 3 to 10 % of the subjects unless told otherwise. */
export function general(
  title: string,
  content: string,
  method = 'ON_SITE',
  ratios: readonly [minimum: string, maximum: string] = ['3', '10'],
): CheckEntry {
  const [ratioMin, ratioMax] = ratios;
  return { title, content, method, frequency: '每年1次', ratioMin, ratioMax, isGeneral: true };
}

/** A priority check item (重点检查事项): twice a year, of 20 to 100 % of the subjects unless told otherwise. */
export function priority(
  title: string,
  content: string,
  method = 'ON_SITE',
  ratios: readonly [minimum: string, maximum: string] = ['20', '100'],
): CheckEntry {
  const [ratioMin, ratioMax] = ratios;
  return { title, content, method, frequency: '每年不少于2次', ratioMin, ratioMax, isGeneral: false };
}

/** A check item without a share: subjects are checked when there is reason to. */
export function onDemand(title: string, content: string, method = 'DOCUMENTS'): CheckEntry {
  return { title, content, method, frequency: '按需开展', isGeneral: true };
}
