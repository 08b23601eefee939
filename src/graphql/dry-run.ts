import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** The field by which a caller asks what is left and what the question costs. */
export const QUOTA_FIELD = 'rateLimit';

type Variables = Readonly<Record<string, unknown>>;

/** Whether a document asks for the quota, and whether that is all it wants answered. */
export function quotaFieldOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): { readonly isDryRun: boolean } | undefined {
  const fields = quotaFields(document, operation);
  if (fields.length === 0) return undefined;
  return { isDryRun: fields.some((field) => saysDryRun(field, variables)) };
}

function saysDryRun({ arguments: given = [] }: FieldNode, variables: Variables): boolean {
  const value = given.find(({ name }) => name.value === 'dryRun')?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] === true;
  return value?.kind === Kind.BOOLEAN && value.value;
}

/** Answer a document with its quota fields alone. */
export async function answerOfDryRun({
  schema,
  document,
  operation,
  request,
  contextValue,
}: {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly request: { readonly variables?: Record<string, unknown> | undefined };
  readonly contextValue: unknown;
}): Promise<ExecutionResult> {
  const alone = {
    ...operation,
    selectionSet: { ...operation.selectionSet, selections: quotaFields(document, operation) },
  };
  const others = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return execute({
    schema,
    document: { ...document, definitions: [alone, ...others] },
    contextValue,
    variableValues: request.variables ?? {},
  });
}

// A fragment at the root can be spread once only in effect, so that it is looked into once.
function quotaFields(document: DocumentNode, { selectionSet }: OperationDefinitionNode): readonly FieldNode[] {
  const looked = new Set<string>();
  const within = (selections: readonly SelectionNode[]): readonly FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === QUOTA_FIELD ? [selection] : [];
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet.selections);
      const name = selection.name.value;
      if (looked.has(name)) return [];
      looked.add(name);
      const fragment = document.definitions.find(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
      );
      return fragment?.kind === Kind.FRAGMENT_DEFINITION ? within(fragment.selectionSet.selections) : [];
    });
  return within(selectionSet.selections);
}
