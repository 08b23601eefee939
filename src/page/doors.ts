import { z } from 'zod';
import type { ErrorCode } from '../errors.js';
import { ERRORS } from '../errors.js';

/** What the pages know of the world: the public doors, asked as anyone asks them. */
export interface PublicDoors {
  /** Answer of the GraphQL door to a document. */
  readonly graphql: (document: string) => Promise<DoorAnswer>;
  /** Answer of any address to a GET. */
  readonly get: (address: string) => Promise<DoorAnswer>;
}

export interface DoorAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A question that a door refused, or that nothing answers: shown to the visitor as a page of its own. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    /** What the door said; it is written for people. */
    message: string,
  ) {
    super(message);
  }
}

const graphqlErrors = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).min(1),
});
const problem = z.object({ code: z.string(), detail: z.string().optional(), title: z.string() });

/**
 * Ask the GraphQL door, and read the answer's `data` by its shape.
 * @throws Refusal with the first error of the answer.
 */
export async function ask<T>(doors: PublicDoors, document: string, shape: z.ZodType<T>): Promise<T> {
  const { status, body } = await doors.graphql(document);
  const failed = graphqlErrors.safeParse(body);
  const [error] = failed.success ? failed.data.errors : [];
  if (error !== undefined) throw refusalOf(error.extensions.code, error.message, status);
  return z.object({ data: shape }).parse(body).data;
}

/**
 * Ask the REST door, and read the answer by its shape.
 * @throws Refusal with the problem that it states.
 */
export async function fetchJson<T>(doors: PublicDoors, address: string, shape: z.ZodType<T>): Promise<T> {
  const { status, body } = await doors.get(address);
  if (status >= 200 && status < 300) return shape.parse(body);
  const said = problem.safeParse(body);
  throw said.success
    ? refusalOf(said.data.code, said.data.detail ?? said.data.title, status)
    : new Refusal(status, 'INTERNAL', `${address.split('?', 1)[0]} answers with ${status}.`);
}

// GraphQL itself has codes for documents that it can not read; to a visitor they are a question that makes no sense.
function refusalOf(code: string, message: string, status: number): Refusal {
  if (isErrorCode(code)) return new Refusal(ERRORS[code].status, code, message);
  return status < 500 ? new Refusal(400, 'BAD_ARGUMENT', message) : new Refusal(status, 'INTERNAL', message);
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}
