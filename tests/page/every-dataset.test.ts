import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { at, listAt, textAt } from '../graphql/json.js';
import { serveSample } from '../rest/served-sample.js';
import { addressesIn, unescaped } from './links-of.js';

const { app } = await serveSample();

async function pageText(address: string): Promise<string> {
  const { statusCode, body } = await app.inject(address);
  assert.equal(statusCode, 200, `${address}: ${/<main[\s\S]*<\/main>/.exec(body)?.[0].slice(0, 600)}`);
  return body;
}

/** The piece of text that a way of taking a view along gives. */
function wayOf(body: string, name: string): string {
  const [, text] =
    new RegExp(`data-way="${name}"><summary>[^<]*</summary>\\n<pre tabindex="0"><code>([^<]*)</code>`).exec(body) ?? [];
  assert.ok(text !== undefined, name);
  return unescaped(text);
}

describe('the page of every dataset', () => {
  for (const { name, pluralName, columns, title } of registry.datasets)
    it(`shows ${name} as REST lists it, by a question that anyone can ask again`, async () => {
      const body = await pageText(`/datasets/${name}`);
      assert.match(body, new RegExp(`<h1>${title.replace(/[()"]/g, '.*')}`));
      for (const column of columns) assert.ok(body.includes(`id="column-${column.name}"`), column.name);

      const listed = (await app.inject(`/api/v1/${name}?first=25&total=1&fields=recordId`)).json<unknown>();
      const ids = listAt(listed, 'data').map((record) => textAt(record, 'recordId'));
      const payload = { query: wayOf(body, 'graphql') };
      const answer = (await app.inject({ method: 'POST', url: '/graphql', payload })).json<unknown>();
      assert.deepEqual(
        listAt(answer, `data.${pluralName}.nodes`).map((record) => at(record, 'recordId')),
        ids,
      );
      assert.equal(at(answer, `data.${pluralName}.totalCount`), at(listed, 'totalCount'));
      for (const id of ids) assert.ok(body.includes(`/datasets/${name}/${id}"`), id);
      const rest = new URL(wayOf(body, 'rest'));
      assert.equal((await app.inject(`${rest.pathname}${rest.search}`)).statusCode, 200);

      const [first] = ids;
      if (first === undefined) return;
      const record = await pageText(`/datasets/${name}/${first}`);
      assert.match(record, /id="cite"/);
      const permalink = addressesIn(record).find((address) => address.startsWith(`/datasets/${name}/${first}?asOf=`));
      assert.match(await pageText(permalink ?? ''), /[0-9a-f]{64}/);
      await pageText(`/en/datasets/${name}/${first}`);
      await pageText(`/embed/${name}`);
    });
});

describe('the pictures', () => {
  it('are all drawn, and their questions can be asked again', async () => {
    const pictures = addressesIn(await pageText('/pictures')).filter((address) => /^\/pictures\/\w/.test(address));
    assert.equal(pictures.length, 6);
    for (const address of pictures) {
      const body = await pageText(address);
      assert.match(body, /data-chart="/);
      const [, document] = /<summary>GraphQL<\/summary><pre tabindex="0"><code>([^<]*)</.exec(body) ?? [];
      const payload = { query: unescaped(document ?? '') };
      const answer = (await app.inject({ method: 'POST', url: '/graphql', payload })).json<object>();
      assert.ok(!('errors' in answer), address);
    }
  });
});

describe('the board', () => {
  it('has every clause of the plan, with its agencies, what answers it, and how late it is', async () => {
    const body = await pageText('/accountability');
    const answer = (await app.inject('/api/v1/coverage')).json<unknown>();
    const clauses = listAt(answer, 'data');
    assert.equal(clauses.length, 22);
    for (const clause of clauses) {
      const code = textAt(clause, 'duty.clauseCode');
      const [section = ''] = new RegExp(`<section class="clause" id="${code}"[\\s\\S]*?</section>`).exec(body) ?? [];
      for (const dataset of listAt(clause, 'datasets')) {
        assert.ok(section.includes(textAt(dataset, 'dataset.title').replaceAll('"', '&#34;')), code);
        const overdue = at(dataset, 'tally.overdue');
        if (overdue !== 0) assert.ok(section.includes(`<td class="number overdue">${overdue}</td>`), code);
      }
    }
  });

  it('leads from each time limit to a rule with its legal basis', async () => {
    const rules = await pageText('/rules');
    const named = new Set(
      [...(await pageText('/accountability')).matchAll(/href="\/rules#(R\w+)"/g)].map(([, id]) => id),
    );
    assert.ok(named.size > 0);
    for (const id of named) assert.match(rules, new RegExp(`<li id="${id}">`));
  });
});
