import { type Quad, Writer } from 'n3';
import { PREFIXES } from './vocabulary.js';

/** Triples in Turtle. https://www.w3.org/TR/turtle/ */
export function turtle(quads: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads([...quads]);
  return new Promise((resolve, reject) => {
    writer.end((error, text) => (error ? reject(error) : resolve(text)));
  });
}
