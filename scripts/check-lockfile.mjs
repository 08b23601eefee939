/**
 * Checks what `package-lock.json` promises: every package has the digest of its content and comes from the registry that
 * npm is set to, and every package that is shipped, by itself or as a part of what the build makes, has a licence under which we may ship it.
 * Exit code 1 names the others.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Licences that ask for no more than a notice. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'CC0-1.0',
  'Unlicense',
]);

// Under the MPL, which asks for more once it is shipped; only a test loads it.
const TESTS_ONLY = new Set(['node_modules/axe-core']);

// Each is somebody who can break us.
const MOST_SHIPPED = 400;

/** Whether an SPDX expression lets us: one of those joined by OR, all of those joined by AND. */
export function isAllowed(expression) {
  if (typeof expression !== 'string' || expression === '') return false;
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed);
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isAllowed);
  return ALLOWED.has(plain);
}

/** What is wrong with the packages of a lockfile, a sentence each. */
export function faultsOf({ packages }) {
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true).length;
  const tooMany = shipped > MOST_SHIPPED ? [`${shipped} packages are shipped; ${MOST_SHIPPED} is the most.`] : [];
  const each = Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '') return [];
    const faults = [];
    if (!/^sha512-/.test(entry.integrity ?? '')) faults.push(`${path} has no sha512 digest.`);
    if (entry.resolved !== undefined && !entry.resolved.startsWith('https://registry.npmjs.org/'))
      faults.push(`${path} comes from elsewhere: ${entry.resolved}.`);
    if (!TESTS_ONLY.has(path) && !isAllowed(entry.license)) faults.push(`${path} has the licence ${entry.license}.`);
    return faults;
  });
  return [...tooMany, ...each];
}

const FILE = new URL('../package-lock.json', import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lockfile = JSON.parse(readFileSync(FILE, 'utf8'));
  const faults = faultsOf(lockfile);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
  console.log(`${Object.keys(lockfile.packages).length - 1} packages: digests and licences in order.`);
}
