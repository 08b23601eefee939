import { DataFactory, type Quad, type Quad_Object as QuadObject } from 'n3';
import { iri, type Term } from './vocabulary.js';

const { namedNode, literal, quad } = DataFactory;

/** Something that a node is said to have: an IRI, a text in a language, or a typed value. */
export type Statement =
  | { readonly iri: string }
  | { readonly text: string; readonly language: 'zh' | 'en' }
  | { readonly value: string; readonly type: Term }
  /** A value of a datatype of another vocabulary, by its IRI. */
  | { readonly value: string; readonly datatype: string };

/** What is said of one node. */
export type Properties = Readonly<Partial<Record<Term, Statement | readonly Statement[]>>>;

export function link(target: string): Statement {
  return { iri: target };
}

export function zh(text: string): Statement {
  return { text, language: 'zh' };
}

export function en(text: string): Statement {
  return { text, language: 'en' };
}

export function instant(value: string): Statement {
  return { value, type: 'xsd:dateTime' };
}

export function day(value: string): Statement {
  return { value, type: 'xsd:date' };
}

/** The triples that say what a node is and what it has. No node is blank, so that each can be referred to from elsewhere. */
export function node(subject: string, types: readonly Term[], properties: Properties): readonly Quad[] {
  const said = Object.entries(properties).flatMap(([property, statements]) =>
    [statements].flat().map((statement) => [property, statement] as const),
  );
  return [
    ...types.map((type) => quad(namedNode(subject), namedNode(iri('rdf:type')), namedNode(iri(type)))),
    ...said.flatMap(([property, statement]) =>
      statement === undefined || !isTerm(property)
        ? []
        : [quad(namedNode(subject), namedNode(iri(property)), objectOf(statement))],
    ),
  ];
}

function isTerm(name: string): name is Term {
  return name.includes(':');
}

function objectOf(statement: Statement): QuadObject {
  if ('iri' in statement) return namedNode(statement.iri);
  if ('text' in statement) return literal(statement.text, statement.language);
  return literal(statement.value, namedNode('type' in statement ? iri(statement.type) : statement.datatype));
}
