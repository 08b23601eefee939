/** The same thing has one name everywhere; only its case changes. These are the only places where it does. */
export function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function kebabCase(camel: string): string {
  return words(camel).join('-');
}

export function snakeCase(camel: string): string {
  return words(camel).join('_');
}

export function constantCase(camel: string): string {
  return words(camel).join('_').toUpperCase();
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function words(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[ _-]+/)
    .map((word) => word.toLowerCase());
}
