import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import { registry } from '../../src/datasets/index.js';
import { iri, type Term } from '../../src/feeds/dcat/vocabulary.js';
import { at, listAt, textAt } from '../graphql/json.js';
import { serveSample } from '../rest/served-sample.js';

const { app } = await serveSample();

/** What DCAT-AP 3 demands (M) and recommends (R) of each class that the catalogue uses. */
const PROFILE: readonly (readonly [type: Term, { readonly M: readonly Term[]; readonly R: readonly Term[] }])[] = [
  [
    'dcat:Catalog',
    {
      M: ['dct:title', 'dct:description', 'dct:publisher'],
      R: [
        'dcat:dataset',
        'dcat:service',
        'dcat:themeTaxonomy',
        'dct:issued',
        'dct:language',
        'dct:license',
        'dct:modified',
        'dct:spatial',
        'foaf:homepage',
      ],
    },
  ],
  [
    'dcat:Dataset',
    {
      M: ['dct:title', 'dct:description'],
      R: [
        'dcat:contactPoint',
        'dcat:distribution',
        'dcat:keyword',
        'dcat:theme',
        'dct:publisher',
        'dct:spatial',
        'dct:temporal',
      ],
    },
  ],
  [
    'dcat:Distribution',
    {
      M: ['dcat:accessURL'],
      R: ['dcatap:availability', 'dct:description', 'dct:format', 'dct:license'],
    },
  ],
  [
    'dcat:DataService',
    {
      M: ['dct:title', 'dcat:endpointURL'],
      R: ['dcat:endpointDescription', 'dcat:servesDataset', 'dcat:contactPoint', 'dct:publisher', 'dcat:keyword'],
    },
  ],
  ['foaf:Agent', { M: ['foaf:name'], R: ['dct:type'] }],
  ['dct:LicenseDocument', { M: [], R: ['dct:type'] }],
  ['dct:PeriodOfTime', { M: [], R: ['dcat:startDate', 'dcat:endDate'] }],
  ['dct:Location', { M: [], R: ['dcat:bbox', 'dcat:centroid'] }],
  ['skos:ConceptScheme', { M: ['dct:title'], R: [] }],
  ['skos:Concept', { M: ['skos:prefLabel'], R: [] }],
  ['vcard:Organization', { M: [], R: ['vcard:fn', 'vcard:hasURL'] }],
  ['eli:LegalResource', { M: [], R: ['dct:title'] }],
  ['dct:Standard', { M: [], R: ['dct:title'] }],
  ['foaf:Document', { M: [], R: ['dct:title'] }],
];

const turtle = await app.inject('/catalog.ttl');
const store = new Store(new Parser().parse(turtle.body));

function subjectsOf(type: Term): readonly string[] {
  return store.getSubjects(iri('rdf:type'), iri(type), null).map(({ value }) => value);
}

function objectsOf(subject: string, property: Term): readonly Quad['object'][] {
  return store.getObjects(subject, iri(property), null);
}

describe('the catalogue in DCAT-AP', () => {
  it('is Turtle', () => {
    assert.equal(turtle.statusCode, 200, turtle.body.slice(0, 300));
    assert.match(String(turtle.headers['content-type']), /^text\/turtle/);
    assert.ok(store.size > 5_000);
  });

  it('says the same in JSON-LD, triple for triple', async () => {
    const response = await app.inject('/catalog.jsonld');
    assert.match(String(response.headers['content-type']), /^application\/ld\+json/);
    const quads = new Parser().parse(String(await jsonld.toRDF(response.json(), { format: 'application/n-quads' })));
    assert.equal(quads.length, store.size);
    for (const quad of quads) assert.ok(store.has(quad), `${quad.subject.value} ${quad.predicate.value}`);
  });

  it('has every dataset of the registry once, and nothing else', () => {
    const names = subjectsOf('dcat:Dataset').flatMap((subject) =>
      objectsOf(subject, 'dct:identifier').map(({ value }) => value),
    );
    assert.deepEqual(names.toSorted(), registry.datasets.map(({ name }) => name).toSorted());
    assert.equal(objectsOf(String(subjectsOf('dcat:Catalog')[0]), 'dcat:dataset').length, names.length);
  });

  it('uses no class that the profile below says nothing of', () => {
    const used = new Set(store.getObjects(null, iri('rdf:type'), null).map(({ value }) => value));
    const known = PROFILE.map(([type]) => iri(type));
    assert.deepEqual(
      [...used].filter((type) => !known.includes(type)),
      [],
    );
  });

  for (const [type, { M, R }] of PROFILE)
    it(`gives every ${type} what is demanded and recommended`, () => {
      const subjects = subjectsOf(type);
      assert.ok(subjects.length > 0);
      for (const subject of subjects)
        for (const property of [...M, ...R])
          assert.ok(objectsOf(subject, property).length > 0, `${subject} has no ${property}`);
    });

  it('refers to nothing of its own that it does not describe', () => {
    const own = [...store].filter(
      ({ object, predicate }) =>
        object.termType === 'NamedNode' &&
        object.value.includes('#') &&
        object.value.startsWith('http://127.0.0.1') &&
        predicate.value !== iri('rdf:type'),
    );
    assert.ok(own.length > 0);
    for (const { object } of own) assert.ok(store.countQuads(object, null, null, null) > 0, object.value);
  });

  it('gives titles and descriptions in both languages', () => {
    for (const subject of subjectsOf('dcat:Dataset'))
      for (const property of ['dct:title', 'dct:description'] as const) {
        const languages = objectsOf(subject, property).map((object) => ('language' in object ? object.language : ''));
        assert.deepEqual(languages.toSorted(), ['en', 'zh'], `${property} of ${subject}`);
      }
  });

  it('is the same until something is published', async () => {
    const again = await app.inject({ url: '/catalog.ttl', headers: { 'if-none-match': String(turtle.headers.etag) } });
    assert.deepEqual([again.statusCode, again.body], [304, '']);
  });
});

describe('the catalogue of interfaces', () => {
  it('is a linkset that leads to descriptions that are there', async () => {
    const response = await app.inject('/.well-known/api-catalog');
    assert.match(String(response.headers['content-type']), /^application\/linkset\+json/);
    const linkset = at(response.json(), 'linkset');
    const addresses = [...JSON.stringify(linkset).matchAll(/"href":"(http:\/\/127\.0\.0\.1[^"]*)"/g)].map(
      ([, href]) => new URL(href ?? '').pathname,
    );
    assert.ok(addresses.includes('/openapi.json'));
    for (const address of addresses.filter((path) => path !== '/api/v1' && path !== '/graphql'))
      assert.equal((await app.inject(address)).statusCode, 200, address);
  });

  it('is named by every answer', async () => {
    const { headers } = await app.inject('/api/v1/agencies?first=1');
    assert.match(String(headers.link), /<\/\.well-known\/api-catalog>; rel="api-catalog"/);
  });
});

describe('the table schema of every dataset', () => {
  for (const dataset of registry.datasets)
    it(`of ${dataset.name} names its columns`, async () => {
      const response = await app.inject(`/api/v1/${dataset.name}/table-schema.json`);
      const schema = response.json();
      const names = new Set(listAt(schema, 'fields').map((field) => at(field, 'name')));
      assert.ok(dataset.columns.filter(({ isSystem }) => !isSystem).every(({ name }) => names.has(name)));
    });
});

describe('the files that the catalogue names', () => {
  it('are there, each with a manifest that tells its size and digest', async () => {
    for (const file of listAt((await app.inject('/api/v1/datasets/duties')).json(), 'data.distributions')) {
      const { statusCode, rawPayload, headers } = await app.inject(textAt(file, 'address'));
      assert.equal(statusCode, 200);
      assert.ok(String(headers['content-type']).startsWith(textAt(file, 'mediaType')));
      const manifest = (await app.inject(textAt(file, 'manifest'))).json();
      assert.equal(at(manifest, 'bytes'), rawPayload.length);
      assert.equal(at(manifest, 'sha256'), createHash('sha256').update(rawPayload).digest('hex'));
    }
  });
});
