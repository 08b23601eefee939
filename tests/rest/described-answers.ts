import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import type { OpenapiDocument } from '../../src/rest/openapi/document.js';

const DOCUMENT = 'https://longcheng.example/openapi.json';

/** Checks answers against an OpenAPI document, and refuses members that it does not know of. */
export class DescribedAnswers {
  private readonly ajv = newAjv();
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(document: OpenapiDocument) {
    this.ajv.addSchema(Object(closed(document)), DOCUMENT);
  }

  /** That an answer of an operation is as the document says. */
  assertDescribed(path: string, body: unknown): void {
    this.assertValid(`/paths/${pointerPart(path)}/get/responses/200/content/application~1json/schema`, body, path);
  }

  /** That something is as a schema of the document says. */
  assertSchema(name: string, body: unknown): void {
    this.assertValid(`/components/schemas/${name}`, body, name);
  }

  assertProblem(body: unknown): void {
    this.assertValid('/components/schemas/Problem', body, 'a problem');
  }

  private assertValid(pointer: string, body: unknown, what: string): void {
    const validate = this.validators.get(pointer) ?? this.ajv.compile({ $ref: `${DOCUMENT}#${encodeURI(pointer)}` });
    this.validators.set(pointer, validate);
    assert.ok(validate(body), `${what}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
}

/** A validator of JSON Schema 2020-12. Options: https://ajv.js.org/options.html */
export function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  ajvFormats.default(ajv);
  return ajv;
}

function pointerPart(path: string): string {
  return path.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The same document, but every object with named members takes no others. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const members = Object.fromEntries(Object.entries(part).map(([name, member]) => [name, closed(member)]));
  return members.type === 'object' && 'properties' in members ? { additionalProperties: false, ...members } : members;
}
