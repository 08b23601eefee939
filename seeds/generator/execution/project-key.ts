import { PROJECTS } from './project-list.js';

/** The natural key of the major project with that name. */
export function projectKey(name: string): string {
  const project = PROJECTS.find((candidate) => candidate.name === name);
  if (project === undefined) throw new Error(`The sample has no major project "${name}".`);
  return project.code;
}

/** The natural key of the major project with that code; undefined where the list of major projects has none. */
export function projectKeyOfCode(code: string): string | undefined {
  return PROJECTS.find((project) => project.code === code)?.code;
}
