import { readFileSync } from 'node:fs';

/** The doc comment of an exported function of src/query, its stars and line breaks taken out. */
export function docComment(file: string, functionName: string): string {
  // The compiled code keeps the comments, and unlike the source it always lies beside the compiled tests.
  const source = readFileSync(new URL(`../../src/query/${file}.js`, import.meta.url), 'utf8');
  const before = source.slice(0, source.indexOf(`export function ${functionName}(`));
  const comment = before.slice(before.lastIndexOf('/**'), before.lastIndexOf('*/'));
  return oneLine(comment.replaceAll(/^\s*\* ?/gm, ''));
}

/** SQL without the line breaks and indents that only please the eye. */
export function oneLine(sql: string): string {
  return sql.replaceAll(/\s+/g, ' ').replaceAll(/\(\s+/g, '(').replaceAll(/\s+\)/g, ')').trim();
}
