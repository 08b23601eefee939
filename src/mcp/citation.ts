import { createHash } from 'node:crypto';
import { DATA_LICENCE, PUBLISHER } from '../catalog/publisher.js';

/** Where an answer is to be had again for ever, and how to tell that it is the same. */
export interface Citation {
  /** Address that pins the revision. */
  readonly url: string;
  readonly revision: number;
  /** SHA-256 of what the address answers, byte for byte: `curl -s <url> | sha256sum`. */
  readonly sha256: string;
  readonly publisher: string;
  readonly licence: string;
  /** As one writes it under a figure. */
  readonly text: string;
}

/** The citation of an answer. `title`: what it is about. */
export function citationOf(url: string, revision: number, body: string, title: string): Citation {
  const sha256 = createHash('sha256').update(body).digest('hex');
  return {
    url,
    revision,
    sha256,
    publisher: PUBLISHER.name,
    licence: DATA_LICENCE,
    text: `${PUBLISHER.name}. ${title}[DS/OL]. 龙城政务公开数据，版本 ${revision}. ${url}. SHA-256 ${sha256}.`,
  };
}
