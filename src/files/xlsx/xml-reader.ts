import { SaxesParser } from 'saxes';
import { LongchengError } from '../../errors.js';
import { badFile, LONGEST_ROW } from '../bad-file.js';

/** What to do at each tag and text; names are without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads the XML of a part chunk by chunk, giving over after each. Document type declarations are refused, and so there
 * are no entities but the five of XML itself. Options: https://github.com/lddubeau/saxes#readme
 * @throws LongchengError BAD_FILE
 */
export async function* readXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let unbroken = 0;
  parser.on('opentag', ({ name, attributes }) => {
    unbroken = 0;
    handler.open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    unbroken = 0;
    handler.close?.(localName(name));
  });
  if (handler.text !== undefined) {
    parser.on('text', handler.text);
    parser.on('cdata', handler.text);
  }
  parser.on('doctype', () => {
    throw badFile(
      'The XLSX file has a document type declaration in its XML, which no spreadsheet program writes.',
      'XLSX文件的XML中含有DOCTYPE声明，拒绝读取',
    );
  });
  for await (const chunk of chunks) {
    unbroken += chunk.byteLength;
    attempt(() => parser.write(decoder.decode(chunk, { stream: true })));
    // The parser gathers a text until its end.
    if (unbroken > LONGEST_ROW + chunk.byteLength) throw badXml(undefined);
    yield;
  }
  attempt(() => parser.write(decoder.decode()).close());
}

/** Read a whole part that is small. */
export async function readWholeXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  for await (const _chunk of readXml(chunks, handler));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attempt(read: () => void): void {
  try {
    read();
  } catch (error) {
    throw error instanceof LongchengError ? error : badXml(error);
  }
}

function badXml(cause: unknown): LongchengError {
  return badFile(
    'The XLSX file holds XML that is broken or beyond all measure; open it in a spreadsheet program and save it again.',
    'XLSX文件的XML有误，请用电子表格软件打开并重新保存',
    undefined,
    cause,
  );
}
