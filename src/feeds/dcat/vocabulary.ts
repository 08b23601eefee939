/** The vocabularies of the catalogue, by the prefixes under which they are known. */
export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof PREFIXES;

/** A name of a vocabulary: `dct:title`. */
export type Term = `${Prefix}:${string}`;

/** The IRI of a name of a vocabulary. */
export function iri(term: Term): string {
  const at = term.indexOf(':');
  const prefix = Object.entries(PREFIXES).find(([name]) => name === term.slice(0, at));
  if (prefix === undefined) throw new TypeError(`${term} has an unknown prefix.`);
  return prefix[1] + term.slice(at + 1);
}

/** Where a controlled vocabulary that DCAT-AP demands has its terms: https://op.europa.eu/en/web/eu-vocabularies */
export function authority(list: AuthorityList, code: string): string {
  return `http://publications.europa.eu/resource/authority/${list}/${code}`;
}

type AuthorityList = 'access-right' | 'data-theme' | 'file-type' | 'frequency' | 'language' | 'planned-availability';
