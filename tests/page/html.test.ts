import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { html } from '../../src/page/html.js';

describe('a template', () => {
  it('escapes whatever text goes into it', () => {
    assert.equal(html`<p title="${'"\'&<>'}">${1}</p>`.toString(), '<p title="&#34;&#39;&#38;&#60;&#62;">1</p>');
  });

  it('never lets a text open a tag, end an attribute or begin an entity', () => {
    const anything = fc.oneof(fc.string(), fc.constantFrom('</script><script>alert(1)</script>', '" onload="', '&lt;'));
    fc.assert(
      fc.property(anything, (text) => {
        const written = html`${text}`.toString();
        assert.doesNotMatch(written, /[<>"']/);
        assert.doesNotMatch(written.replaceAll(/&#\d+;/g, ''), /&/);
      }),
    );
  });

  it('takes markup and lists of markup as they are', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    assert.equal(html`<ul>${items}${html`<hr>`}</ul>`.toString(), '<ul><li>a</li><li>&#60;b&#62;</li><hr></ul>');
  });
});
