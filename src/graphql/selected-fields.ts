import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A field of a document, with the type that it is asked of. */
export interface FieldAt {
  readonly node: FieldNode;
  readonly parent: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown> | undefined;
}

/** A document that is valid and whose variables are coerced, as it will be worked out. */
export class SelectedFields {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    this.fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  /** The fields of a selection that will be worked out, fragments written out. */
  of(selectionSet: SelectionSetNode, parent: GraphQLObjectType): readonly FieldAt[] {
    return selectionSet.selections.flatMap((selection): readonly FieldAt[] => {
      if (this.isLeftOut(selection)) return [];
      if (selection.kind === Kind.FIELD)
        return [{ node: selection, parent, definition: parent.getFields()[selection.name.value] }];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      if (fragment === undefined) return [];
      return this.of(fragment.selectionSet, this.objectType(fragment.typeCondition?.name.value) ?? parent);
    });
  }

  /** The fields of a selection on a type; on an interface, those of some type that has its fields. */
  ofType(selectionSet: SelectionSetNode, typeName: string): readonly FieldAt[] {
    const type = this.objectType(typeName) ?? this.anyObjectType(typeName);
    return type === undefined ? [] : this.of(selectionSet, type);
  }

  /** The arguments of a field. Those that can not be coerced are refused where the field is worked out. */
  argumentsOf({ node, definition }: FieldAt): Readonly<Record<string, unknown>> {
    if (definition === undefined || definition.args.length === 0) return {};
    try {
      return getArgumentValues(definition, node, this.variables);
    } catch {
      return {};
    }
  }

  /** An argument of a field that is a number. */
  numberOf(at: FieldAt, name: string): number | undefined {
    const value = this.argumentsOf(at)[name];
    return typeof value === 'number' ? value : undefined;
  }

  private isLeftOut(node: SelectionSetNode['selections'][number]): boolean {
    if (node.directives === undefined || node.directives.length === 0) return false;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, this.variables)?.if === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, this.variables)?.if === false
    );
  }

  private objectType(name: string | undefined): GraphQLObjectType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isObjectType(type) ? type : undefined;
  }

  private anyObjectType(name: string): GraphQLObjectType | undefined {
    const type = this.schema.getType(name);
    return isAbstractType(type) ? this.schema.getPossibleTypes(type)[0] : undefined;
  }
}
