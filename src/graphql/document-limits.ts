import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionNode,
  type SelectionSetNode,
  type Source,
  TokenKind,
  type ValidationContext,
  visit,
} from 'graphql';
import { LongchengError } from '../errors.js';

/** What the form of a document may come to, whatever it costs to answer. */
export const DOCUMENT_LIMITS = {
  /** Names, marks and values. */
  tokens: 4_000,
  /** Fields within fields; those of introspection excepted, which graphql-js bounds itself. */
  depth: 15,
  /** Fields, with every fragment written out where it is spread. */
  fields: 2_000,
  aliases: 50,
  /** Fields of the query itself, `__typename` included. */
  rootFields: 20,
  directives: 20,
  /** How often the schema may be asked for. */
  introspections: 2,
} as const;

type LimitName = keyof typeof DOCUMENT_LIMITS;
type Figures = Readonly<Record<Exclude<LimitName, 'tokens'>, number>>;

const ADVICE: Readonly<Record<LimitName, readonly [noun: string, advice: string]>> = {
  tokens: ['words and marks', 'pass values as variables, or ask in several requests'],
  depth: ['levels of fields', 'ask for the inner records by their ids in a second request, or for their statistics'],
  fields: ['fields once its fragments are written out', 'ask only for what is shown, or in several requests'],
  aliases: ['aliases', 'group with a statistics field instead of asking once for each value'],
  rootFields: ['fields at its root', 'take `nodes(ids:)` for many records, or ask in several requests'],
  directives: ['directives', 'leave out what is not needed before sending'],
  introspections: ['questions for the schema', 'ask for it once, or read schema/schema.graphql'],
};

function refusal(limit: LimitName, value: number): LongchengError {
  const [noun, advice] = ADVICE[limit];
  const maximum = DOCUMENT_LIMITS[limit];
  const message = `The question has ${value} ${noun}; ${maximum} are allowed: ${advice}.`;
  return new LongchengError('QUERY_TOO_COMPLEX', message, { limit, value, maximum });
}

/** A rule of validation that refuses documents of a form that nobody needs, in one walk whatever their fragments do. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    enter: (document) => {
      if (document.kind !== Kind.DOCUMENT) return false;
      const figures = measure(context);
      for (const limit of FORM_LIMITS) {
        if (figures[limit] <= DOCUMENT_LIMITS[limit]) continue;
        const cause = refusal(limit, figures[limit]);
        context.reportError(new GraphQLError(cause.message, { originalError: cause }));
      }
      return false;
    },
  };
}

const FORM_LIMITS = ['depth', 'fields', 'aliases', 'rootFields', 'directives', 'introspections'] as const;

interface Extent {
  readonly depth: number;
  readonly fields: number;
  /** Fields of this very level. */
  readonly width: number;
  readonly introspections: number;
}

const NOTHING: Extent = { depth: 0, fields: 0, width: 0, introspections: 0 };
const INTROSPECTION = new Set(['__schema', '__type']);

function measure(context: ValidationContext): Figures {
  const document = context.getDocument();
  const known = new Map<FragmentDefinitionNode, Extent>();

  const extentOfSpread = (name: string): Extent => {
    const fragment = context.getFragment(name);
    if (fragment === undefined || fragment === null) return NOTHING;
    const extent = known.get(fragment);
    if (extent !== undefined) return extent;
    // A circle is refused by a rule of its own; here it only must not go on for ever.
    known.set(fragment, NOTHING);
    const measured = extentOf(fragment.selectionSet);
    known.set(fragment, measured);
    return measured;
  };
  const extentOfSelection = (selection: SelectionNode): Extent => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return extentOfSpread(selection.name.value);
    const inner = selection.selectionSet === undefined ? NOTHING : extentOf(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
    const isIntrospection = INTROSPECTION.has(selection.name.value);
    return {
      depth: isIntrospection ? 1 : inner.depth + 1,
      fields: inner.fields + 1,
      width: 1,
      introspections: inner.introspections + (isIntrospection ? 1 : 0),
    };
  };
  const extentOf = ({ selections }: SelectionSetNode): Extent =>
    selections.map(extentOfSelection).reduce(
      (sum, extent) => ({
        depth: Math.max(sum.depth, extent.depth),
        fields: sum.fields + extent.fields,
        width: sum.width + extent.width,
        introspections: sum.introspections + extent.introspections,
      }),
      NOTHING,
    );

  const extents = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [extentOf(definition.selectionSet)] : [],
  );
  const most = (member: keyof Extent) => Math.max(0, ...extents.map((extent) => extent[member]));
  let aliases = 0;
  let directives = 0;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && node.alias !== undefined) aliases += 1;
      if (node.kind === Kind.DIRECTIVE) directives += 1;
    },
  });
  return {
    depth: most('depth'),
    fields: most('fields'),
    rootFields: most('width'),
    introspections: most('introspections'),
    aliases,
    directives,
  };
}

const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that \d+ tokens/;

/** What graphql-js says of a document with too many tokens, as our own refusal with their number; else undefined. */
export function tooManyTokens(error: unknown): LongchengError | undefined {
  if (!(error instanceof GraphQLError) || !TOO_MANY_TOKENS.test(error.message)) return undefined;
  return refusal('tokens', error.source === undefined ? DOCUMENT_LIMITS.tokens + 1 : countTokens(error.source));
}

// The body of a request is short, so that its tokens can be counted to the end, or to the first that is none.
function countTokens(source: Source): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return count;
  }
  return count;
}
