import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callerAt } from '../../src/access/caller.js';

describe('a caller without a key', () => {
  const name = (address: string) => callerAt(address).name;

  it('is an address', () => {
    assert.notEqual(name('192.0.2.1'), name('192.0.2.2'));
    assert.equal(name('::ffff:192.0.2.1'), name('192.0.2.1'));
  });

  it('is a network of 64 bits in IPv6, however its addresses are written', () => {
    assert.equal(name('2001:db8:1:2:aaaa::1'), name('2001:0db8:0001:0002::ffff'));
    assert.equal(name('2001:db8:0:0:1:2:3:4'), name('2001:db8::1'));
    assert.equal(name('fe80::1%eth0'), name('fe80::2%eth0'));
    assert.notEqual(name('2001:db8:1:2::1'), name('2001:db8:1:3::1'));
    assert.equal(name('::1'), name('0:0:0:0:0:0:0:1'));
  });
});
