/** A description in both languages: Chinese first, then English, as every type, field, argument and value has one. */
export function describe(chinese: string, english: string): string {
  return `${chinese.replace(/[。.]$/, '')}。\n\n${english}`;
}

/** A class of a given name for type-graphql to note things on. */
export function namedClass(name: string): new () => object {
  const created = class {};
  Object.defineProperty(created, 'name', { value: name });
  return created;
}
