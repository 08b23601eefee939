import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { globalIdOf, isRecordId, readGlobalId, recordIdOf } from '../../src/catalog/identity.js';
import { anyText } from './any-text.js';

/** UUIDv5 worked out by itself, with numbers instead of buffers (RFC 9562, section 5.5). */
function version5(namespace: string, name: string): string {
  const input = Uint8Array.from([...bytesOf(namespace), ...new TextEncoder().encode(name)]);
  const hash = createHash('sha1').update(input).digest('hex').slice(0, 32);
  const variant = (8 + (Number.parseInt(hash.charAt(16), 16) % 4)).toString(16);
  const hex = `${hash.slice(0, 12)}5${hash.slice(13, 16)}${variant}${hash.slice(17)}`;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function bytesOf(uuid: string): readonly number[] {
  return (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

describe('record id', () => {
  it('is computed here as the RFC does it', () => {
    // RFC 9562, appendix A.4: the DNS namespace and www.example.com.
    assert.equal(
      version5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com'),
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('is the UUIDv5 of dataset and natural key', () => {
    const ours = version5(URL_NAMESPACE, 'longcheng-open-data');
    fc.assert(
      fc.property(fc.string(), anyText, (dataset, key) => {
        assert.equal(recordIdOf(dataset, key), version5(ours, `${dataset}\n${key}`));
      }),
    );
  });

  it('never changes, since others keep it', () => {
    assert.equal(recordIdOf('agencies', '11211303MB0000000A'), 'caeb2c6f-c997-5f9d-a8fe-dcf992c03857');
  });

  it('is told by its form, in small letters', () => {
    const id = recordIdOf('agencies', '龙城区财政局');
    assert.ok(isRecordId(id));
    for (const text of ['', id.toUpperCase(), ` ${id}`, id.slice(1), `${id}0`, id.replaceAll('-', '')])
      assert.ok(!isRecordId(text), text);
  });
});

describe('global id', () => {
  it('leads back to its dataset and record', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), fc.string(), (datasetName, key) => {
        const recordId = recordIdOf(datasetName, key);
        assert.deepEqual(readGlobalId(globalIdOf(datasetName, recordId)), { datasetName, recordId });
      }),
    );
  });

  it('needs no escaping in an address', () => {
    assert.match(globalIdOf('three-determination-plans', recordIdOf('agencies', '?')), /^[A-Za-z0-9_-]+$/);
  });

  it('is not any other text', () => {
    fc.assert(fc.property(anyText, (text) => readGlobalId(text) === undefined));
    const recordId = recordIdOf('agencies', 'x');
    const forged = [
      '2:agencies:',
      '1:agencies',
      `1:agencies:${recordId}:1`,
      `1:agencies:${recordId.toUpperCase()}`,
      '1::',
    ];
    for (const text of forged) assert.equal(readGlobalId(Buffer.from(text).toString('base64url')), undefined, text);
  });

  it('has one spelling only', () => {
    const id = globalIdOf('agencies', recordIdOf('agencies', 'x'));
    for (const text of [`${id}=`, ` ${id}`, `${id}\n`, `${id.slice(0, 4)}!${id.slice(4)}`, `${id}A`])
      assert.equal(readGlobalId(text), undefined, text);
  });
});
