import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { PROJECT_FOLDER } from '../src/project-folder.js';

// The house of docs/, from the ground floor up: a file imports from its own floor and from those before it.
const FLOORS = [
  'catalog',
  'datasets',
  'rules',
  'database',
  'query',
  'reports',
  'publication',
  'access',
  'graphql',
  'rest',
  'files',
  'intake',
  'feeds',
  'mcp',
  'page',
  'server',
];
const GROUND = ['config.ts', 'errors.ts', 'process.ts', 'progress.ts', 'project-folder.ts', 'tracing.ts'];
const ROOF = ['cli.ts', 'commands', 'explain.ts', 'main.ts', 'serve.ts'];
// A room under the roof: it may use the floors up to this one, and the command alone enters it.
const ROOM = { folder: 'tiers', above: 'files', door: 'cli.ts' };

type Imports = ReadonlyMap<string, readonly string[]>;

/** What each source file imports from others of the project, types too; paths are relative to src/. */
function readImports(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return new Map(files.map((file) => [file, importsIn(file, readFileSync(join(folder, file), 'utf8'))]));
}

function importsIn(file: string, source: string): readonly string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"$]+)\.js['"]/g;
  return [...source.matchAll(pattern)].map(([, path]) => join(dirname(file), `${path}.ts`));
}

/** Ground 0, floors from 1 up, roof on top of all. */
function floorOf(file: string): number {
  if (GROUND.includes(file)) return 0;
  if (ROOF.includes(file) || ROOF.includes(file.split('/')[0] ?? '')) return FLOORS.length + 1;
  if (isInRoom(file)) return FLOORS.indexOf(ROOM.above) + 1.5;
  const floor = FLOORS.indexOf(file.split('/')[0] ?? '');
  assert.notEqual(floor, -1, `${file} is on no floor of the house.`);
  return floor + 1;
}

function isInRoom(file: string): boolean {
  return file.startsWith(`${ROOM.folder}/`);
}

/** Imports into the room by anyone else than its door. */
function intrusions(imports: Imports): readonly string[] {
  return [...imports].flatMap(([file, targets]) =>
    isInRoom(file) || file === ROOM.door ? [] : targets.filter(isInRoom).map((target) => `${file} → ${target}`),
  );
}

function importsUp(imports: Imports): readonly string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets.filter((target) => floorOf(target) > floorOf(file)).map((target) => `${file} → ${target}`),
  );
}

/** The first circle of imports, from a file back to itself. */
function findCircle(imports: Imports): readonly string[] | undefined {
  const sound = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (sound.has(file)) return undefined;
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target, [...way, file]);
      if (circle !== undefined) return circle;
    }
    sound.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

describe('import', () => {
  const imports = readImports(join(PROJECT_FOLDER, 'src'));

  it('leads to a file that there is', () => {
    const lost = [...imports].flatMap(([file, targets]) =>
      targets.filter((target) => !imports.has(target)).map((target) => `${file} → ${target}`),
    );
    assert.deepEqual(lost, []);
  });

  it('never runs up the house', () => {
    assert.deepEqual(importsUp(imports), []);
  });

  it('of load tiers is made by the command alone', () => {
    assert.deepEqual(intrusions(imports), []);
  });

  it('never runs in a circle, not for a type either', () => {
    assert.equal(findCircle(imports)?.join(' → '), undefined);
  });

  it('is seen in each way in which it can be written', () => {
    const source = `import './a.js';\nimport type { B } from "./b.js";\nexport * from '../c.js';\nconst d = await import('./d.js');\nimport {\n  e,\n} from './e/f.js';\nimport pg from 'pg';\ntype G = import('./g.js').G;`;
    assert.deepEqual(importsIn('query/x.ts', source), [
      'query/a.ts',
      'query/b.ts',
      'c.ts',
      'query/d.ts',
      'query/e/f.ts',
      'query/g.ts',
    ]);
  });

  it('that is wrong would be found', () => {
    assert.deepEqual(importsUp(new Map([['catalog/a.ts', ['query/b.ts', 'errors.ts', 'catalog/c.ts']]])), [
      'catalog/a.ts → query/b.ts',
    ]);
    assert.deepEqual(importsUp(new Map([['errors.ts', ['catalog/a.ts']]])), ['errors.ts → catalog/a.ts']);
    assert.deepEqual(importsUp(new Map([['server/a.ts', ['serve.ts']]])), ['server/a.ts → serve.ts']);
    assert.deepEqual(importsUp(new Map([['tiers/a.ts', ['files/b.ts', 'server/c.ts']]])), ['tiers/a.ts → server/c.ts']);
    assert.deepEqual(intrusions(new Map([['serve.ts', ['tiers/a.ts']]])), ['serve.ts → tiers/a.ts']);
    const circle = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['b.ts']],
    ]);
    assert.deepEqual(findCircle(circle), ['b.ts', 'c.ts', 'b.ts']);
  });
});
