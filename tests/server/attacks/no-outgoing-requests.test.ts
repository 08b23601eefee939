import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PROJECT_FOLDER } from '../../../src/project-folder.js';

const SOURCE = join(PROJECT_FOLDER, 'src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  // What runs in browsers asks the server that it came from.
  (name) => name.endsWith('.ts') && !name.startsWith(join('page', 'browser')),
);

/** By what a program asks other servers. */
const OUTGOING =
  /\bfetch\(|import (?!type)[^;]*from '(?:node:(?:http|https|http2|tls|dgram)|undici|axios|got)'|\bnet\.connect|createConnection\(/;

describe('the server', () => {
  it('asks no other server by HTTP, so that nobody can make it ask one (SSRF)', () => {
    assert.ok(files.length > 300);
    for (const name of files) assert.doesNotMatch(readFileSync(join(SOURCE, name), 'utf8'), OUTGOING, name);
  });
});
