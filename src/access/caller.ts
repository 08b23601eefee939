import { isIPv6 } from 'node:net';
import type { Caller } from './quota.js';

/** Whoever is behind an address. In IPv6 a household or an office has a whole /64, which counts as one. */
export function callerAt(address: string): Caller {
  return { kind: 'anonymous', name: isIPv6(address) ? networkOf(address) : address };
}

/** The holder of a key, wherever it is used. */
export function callerWithKey(keyId: string): Caller {
  return { kind: 'key', name: keyId };
}

// The first four of the eight groups; an IPv4 address written as IPv6 is that address.
function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  const [front = '', back] = address.split('%')[0]?.split('::') ?? [];
  const groups = (text: string | undefined) => (text ?? '').split(':').filter((group) => group !== '');
  const [first, last] = [groups(front), groups(back)];
  const zeros = back === undefined ? [] : Array<string>(Math.max(8 - first.length - last.length, 0)).fill('0');
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
