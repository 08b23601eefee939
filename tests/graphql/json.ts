/** The part of an answer at a path such as `duties.nodes.0.title`. */
export function at(json: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => {
    if (typeof part !== 'object' || part === null || !(name in part))
      throw new Error(`There is no "${name}" of "${path}" in ${JSON.stringify(json)?.slice(0, 500)}.`);
    return Object.entries(part).find(([key]) => key === name)?.[1];
  }, json);
}

/** The list at a path. */
export function listAt(json: unknown, path: string): readonly unknown[] {
  const list = at(json, path);
  if (!Array.isArray(list)) throw new Error(`"${path}" is no list in ${JSON.stringify(json).slice(0, 500)}.`);
  return list;
}

/** The text at a path. */
export function textAt(json: unknown, path: string): string {
  const text = at(json, path);
  if (typeof text !== 'string') throw new Error(`"${path}" is no text in ${JSON.stringify(json).slice(0, 500)}.`);
  return text;
}

/** The same member of each entry of the list at a path. */
export function each(json: unknown, path: string, member: string): readonly unknown[] {
  return listAt(json, path).map((entry) => at(entry, member));
}
