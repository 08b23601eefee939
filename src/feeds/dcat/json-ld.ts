import type { Quad, Quad_Object as QuadObject } from 'n3';
import { iri, PREFIXES } from './vocabulary.js';

type Member = string | { readonly '@id': string } | { readonly '@value': string; readonly [keyword: string]: string };

/** Triples in JSON-LD: the nodes side by side, names short by their prefixes. https://www.w3.org/TR/json-ld11/ */
export function jsonLd(quads: readonly Quad[]): object {
  const bySubject = Map.groupBy(quads, ({ subject }) => subject.value);
  return {
    '@context': PREFIXES,
    '@graph': [...bySubject].map(([subject, own]) => ({ '@id': subject, ...membersOf(own) })),
  };
}

function membersOf(quads: readonly Quad[]): Readonly<Record<string, readonly Member[]>> {
  const byProperty = Map.groupBy(quads, ({ predicate }) => predicate.value);
  return Object.fromEntries(
    [...byProperty].map(([property, own]) =>
      property === iri('rdf:type')
        ? ['@type', own.map(({ object }) => short(object.value))]
        : [short(property), own.map(({ object }) => memberOf(object))],
    ),
  );
}

function memberOf(object: QuadObject): Member {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language !== '') return { '@value': object.value, '@language': object.language };
  return { '@value': object.value, '@type': short(object.datatype.value) };
}

function short(full: string): string {
  const found = Object.entries(PREFIXES).find(([, namespace]) => full.startsWith(namespace));
  return found === undefined ? full : `${found[0]}:${full.slice(found[1].length)}`;
}
