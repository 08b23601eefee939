import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { type Column, type Dataset, type Registry, referenceTarget } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import type {
  AnswerRoot,
  AnswerShape,
  Constant,
  ListMember,
  ListShape,
  Named,
  PageMember,
  RecordMember,
  RecordMembers,
} from '../query/answer-shape.js';
import { columnsOf } from '../query/answer-shape.js';
import { columnJson } from '../query/column-json.js';
import { cursorJson } from '../query/cursor-json.js';
import { planList } from '../query/list-plan.js';
import type { PageInput } from '../query/list-request.js';
import { needsOf } from '../query/needs.js';
import type { Relation } from '../query/relation.js';
import { type CoercedArguments, readListArguments, readRecordArguments } from './coerced-arguments.js';
import { listQuestion } from './list-arguments.js';
import { measureParts } from './measure-parts.js';
import { lookupId } from './root-fields.js';
import { type FieldAt, SelectedFields } from './selected-fields.js';

/** An operation that is valid and whose variables are coerced. */
export interface AnswerQuestion {
  readonly schema: GraphQLSchema;
  readonly registry: Registry;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A question whose answer PostgreSQL can write. */
export interface WrittenQuestion {
  readonly shape: AnswerShape;
  /** The field that is read, as the document has it. */
  readonly nodes: readonly FieldNode[];
  readonly key: string;
}

/**
 * The shape of the answer where PostgreSQL can write it as a whole: one list or one record, with values, references and
 * lists below. Undefined for all else, and for what will be refused: the ordinary way says what is wrong.
 */
export function readWritten(question: AnswerQuestion): WrittenQuestion | undefined {
  try {
    return new ShapeReader(question).answer();
  } catch (error) {
    if (error instanceof Unwritable || error instanceof LongchengError) return undefined;
    throw error;
  }
}

/** Thrown at what a shape can not hold. */
class Unwritable extends Error {}

/** What is asked for under one name, by its first field and by others that ask for more of the same. */
interface FieldGroup {
  readonly name: string;
  readonly fields: readonly [FieldAt, ...FieldAt[]];
}

type AskedRoot = AnswerRoot & { readonly asOf: AnswerShape['asOf'] };

class ShapeReader {
  private readonly selected: SelectedFields;

  constructor(private readonly question: AnswerQuestion) {
    this.selected = new SelectedFields(question.schema, question.document, question.variables);
  }

  answer(): WrittenQuestion {
    const { schema, operation } = this.question;
    const fields = this.selected.of(operation.selectionSet, objectType(schema.getQueryType()));
    const members = this.members(fields, (group) => this.root(group));
    const [root, ...others] = members.filter((member) => member.form !== 'constant');
    if (root === undefined || others.length > 0) throw new Unwritable();
    const nodes = fields.map(({ node }) => node).filter(({ alias, name }) => (alias ?? name).value === root.key);
    return { shape: { members, root, asOf: root.asOf }, nodes, key: root.key };
  }

  private root(group: FieldGroup): AskedRoot {
    const { name } = group;
    const { registry } = this.question;
    for (const dataset of registry.datasets) {
      if (dataset.pluralName === name) {
        const { asOf } = listQuestion(readListArguments(this.argumentsOf(group)));
        return { form: 'list', list: this.list(group, dataset), asOf };
      }
      if (dataset.singularName === name) {
        const { by, asOf } = readRecordArguments(this.argumentsOf(group));
        const members = this.recordMembers(group, dataset);
        return { form: 'record', dataset, recordId: lookupId(dataset, by), members, asOf: asOf ?? undefined };
      }
    }
    throw new Unwritable();
  }

  private list(group: FieldGroup, dataset: Dataset): ListShape {
    const { page, filter, orderBy } = listQuestion(readListArguments(this.argumentsOf(group)));
    const needed = new Set<string>();
    const recordsOf = (inner: FieldGroup) => {
      const members = this.recordMembers(inner, dataset);
      for (const name of columnsOf(members)) needed.add(name);
      return members;
    };
    const members = this.members(this.below(group), (inner): ListMember => {
      if (inner.name === 'nodes') return { form: 'nodes', members: recordsOf(inner) };
      if (inner.name === 'pageInfo')
        return { form: 'pageInfo', members: this.members(this.below(inner), ({ name }) => pageMember(name, page)) };
      return {
        form: 'edges',
        members: this.members(this.below(only(inner, 'edges')), (part) =>
          part.name === 'cursor' ? { form: 'cursor' } : { form: 'node', members: recordsOf(only(part, 'node')) },
        ),
      };
    });
    const needs = needsOf(needed, false);
    const plan = planList(this.question.registry, { dataset, page, filter, orderBy, needs });
    if (cursorJson('t', plan) === undefined) throw new Unwritable();
    return { plan, members };
  }

  private recordMembers(group: FieldGroup, dataset: Dataset): RecordMembers {
    return this.members(this.below(group), (inner) => this.recordMember(inner, dataset));
  }

  private recordMember(group: FieldGroup, dataset: Dataset): RecordMember {
    const { name } = group;
    if (name === 'id') return { form: 'id', dataset };
    if (name === 'label' && isText(dataset.label)) return { form: 'label', dataset };
    const relation = dataset.inverses.find((inverse) => inverse.name === name);
    if (relation !== undefined) return this.relatedList(group, { form: 'inverse', name, relation }, relation.dependent);
    const column = dataset.column(name);
    if (column === undefined) throw new Unwritable();
    return this.columnMember(group, column);
  }

  private columnMember(group: FieldGroup, column: Column): RecordMember {
    const { graphql, isList } = column.kind;
    const target = referenceTarget(column);
    if (target !== undefined) {
      const dataset = this.question.registry.get(target);
      if (isList) return this.relatedList(group, { form: 'forward', name: column.name, column }, dataset);
      return { form: 'reference', column, dataset, members: this.recordMembers(group, dataset) };
    }
    if (graphql.type === 'measure') {
      const partOf = measureParts[graphql.measure];
      const members = this.members(this.below(group), (inner) => {
        const part = partOf(inner.name, this.argumentsOf(inner));
        if (part === undefined) throw new Unwritable();
        return part;
      });
      return { form: 'measure', column, members };
    }
    if (graphql.type === 'embedded' || columnJson('t', column) === undefined) throw new Unwritable();
    return { form: 'value', column };
  }

  private relatedList(group: FieldGroup, relation: Relation, dataset: Dataset): RecordMember {
    if (readListArguments(this.argumentsOf(group)).asOf !== undefined) throw new Unwritable();
    return { form: 'list', relation, list: this.list(group, dataset) };
  }

  /** The members of an object, those that are asked for twice under one name as one. */
  private members<Member>(
    fields: readonly FieldAt[],
    read: (group: FieldGroup) => Member,
  ): readonly Named<Member | Constant>[] {
    const groups = Map.groupBy(fields, ({ node }) => (node.alias ?? node.name).value);
    return [...groups].map(([key, [first, ...others]]) => {
      if (first === undefined) throw new Unwritable();
      const name = first.node.name.value;
      if (name === '__typename') return { key, form: 'constant', json: JSON.stringify(first.parent.name) };
      return { key, ...read({ name, fields: [first, ...others] }) };
    });
  }

  /** The fields that are asked of what stands under a name. */
  private below({ fields }: FieldGroup): readonly FieldAt[] {
    return fields.flatMap(({ node, definition }) => {
      if (node.selectionSet === undefined || definition === undefined) throw new Unwritable();
      return this.selected.of(node.selectionSet, objectType(getNamedType(definition.type)));
    });
  }

  private argumentsOf({ fields: [{ node, definition }] }: FieldGroup): CoercedArguments {
    if (definition === undefined) throw new Unwritable();
    try {
      return getArgumentValues(definition, node, this.question.variables);
    } catch {
      throw new Unwritable();
    }
  }
}

function pageMember(name: string, { last, after, before }: PageInput): PageMember {
  if (name === 'startCursor') return { form: 'edgeCursor', at: 'start' };
  if (name === 'endCursor') return { form: 'edgeCursor', at: 'end' };
  const isAhead = (name === 'hasNextPage') === (last === undefined);
  if (isAhead) return { form: 'hasMore' };
  // Nothing lies behind where a list is walked from its end; else it takes a look at the other side.
  if ((last === undefined ? after : before) !== undefined) throw new Unwritable();
  return { form: 'constant', json: 'false' };
}

function only(group: FieldGroup, name: string): FieldGroup {
  if (group.name !== name) throw new Unwritable();
  return group;
}

function isText({ kind }: Column): boolean {
  return kind.graphql.type === 'scalar' && !kind.isList && kind.database.parts[0]?.type === 'text';
}

function objectType(type: unknown): GraphQLObjectType {
  if (!isObjectType(type)) throw new Unwritable();
  return type;
}
