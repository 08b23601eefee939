import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pg from 'pg';
import { READER, roleUrl, WRITER } from '../../src/database/roles.js';

const OWNER = 'postgresql://owner:secret@db.example:5433/open';

/** Whom pg would connect as, and where. */
function connectionOf(url: string): { readonly user: string; readonly password: string; readonly host: string } {
  const { user, password, host } = new pg.Client({ connectionString: url });
  return { user: user ?? '', password: String(password), host };
}

describe('address of a role', () => {
  it('leads to the same database as the owner’s', () => {
    const { host, pathname } = new URL(roleUrl(OWNER, READER));
    assert.equal(host, 'db.example:5433');
    assert.equal(pathname, '/open');
    assert.equal(connectionOf(roleUrl(OWNER, WRITER)).user, WRITER);
  });

  it('has a password that follows from the owner’s and from the role', () => {
    const passwords = [
      roleUrl(OWNER, READER),
      roleUrl(OWNER, WRITER),
      roleUrl(OWNER.replace('secret', 'secret2'), READER),
    ].map((url) => connectionOf(url).password);
    assert.equal(new Set(passwords).size, 3);
    for (const password of passwords) {
      assert.ok(password.length >= 43 && !password.includes('secret'));
    }
    assert.equal(connectionOf(roleUrl(OWNER, READER)).password, passwords[0]);
  });

  it('has the same password wherever the owner’s stands, and on whatever host', () => {
    const { password } = connectionOf(roleUrl(OWNER, READER));
    for (const url of [
      'postgresql://owner@db.example/open?password=secret',
      'postgresql://boss:s%65cret@10.0.0.1/other',
    ])
      assert.equal(connectionOf(roleUrl(url, READER)).password, password, url);
  });

  it('is never the owner, however the address names it', () => {
    const addresses = [
      'postgresql://db.example/open?user=owner&password=secret',
      'postgresql://other:x@db.example/open?user=owner',
      'postgresql:///open?host=/run/postgresql&user=owner&password=secret',
      'postgresql:///open?host=/run/postgresql',
      'postgres://owner@db.example/open',
    ];
    for (const url of addresses) {
      assert.equal(connectionOf(roleUrl(url, READER)).user, READER, url);
      assert.equal(connectionOf(roleUrl(url, READER)).host, connectionOf(url).host);
    }
  });

  it('keeps the settings of the connection', () => {
    const url = new URL(roleUrl(`${OWNER}?sslmode=verify-full&connect_timeout=3`, READER));
    assert.equal(url.search, '?sslmode=verify-full&connect_timeout=3');
  });
});
