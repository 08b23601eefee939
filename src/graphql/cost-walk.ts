import {
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  type SelectionSetNode,
} from 'graphql';
import type { Dataset, Registry } from '../catalog/registry.js';
import { bytesOf, LOOKED_THROUGH, TYPICAL_ENTRIES } from '../query/cost.js';
import type { DatasetSizes } from '../query/dataset-sizes.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../query/list-plan.js';
import { DEFAULT_GROUPS, MOST_GROUPS } from '../query/statistics/statistics-plan.js';
import { type Amount, add, NOTHING } from './cost-amount.js';
import { type DatasetNames, namesOf } from './dataset-of-type.js';
import type { FieldAt, SelectedFields } from './selected-fields.js';

// The whole schema is two megabytes; a single type is a page.
const WHOLE_SCHEMA = { records: 0, bytes: 2_000_000, work: 500 };
const ONE_TYPE = { records: 0, bytes: 20_000, work: 5 };

const SCALAR_BYTES = 24;
// What is answered in place of a field that is refused: a sentence, its code and the path to it.
const ERROR_BYTES = 400;
// A list that hangs on a record is a tenth of a statement, since one statement reads those of many records.
const HANGING_LIST = 0.1;

// Parents that many records share are few, and the same list is counted once.
const MOST_COUNTS = 10;

/** Where the walk stands. */
interface Place {
  /** How many objects of the parent type there are. */
  readonly instances: number;
  /** How often the same record may be among them; without end after a reference, which many share. */
  readonly copies: number;
  /** Entries of the lists just below, where an argument above bounds them. */
  readonly page: number | undefined;
  /** The dataset whose records, or whose connection, they are. */
  readonly dataset: Dataset | undefined;
}

/** Goes through a question field by field, and adds up what each takes in its place. */
export class CostWalk {
  private readonly names: DatasetNames;

  constructor(
    private readonly fields: SelectedFields,
    private readonly queryType: GraphQLObjectType,
    registry: Registry,
    private readonly sizes: DatasetSizes,
  ) {
    this.names = namesOf(registry);
  }

  /** The dataset that a field lists, if it does. */
  datasetBehind({ definition }: FieldAt): Dataset | undefined {
    const name = definition === undefined ? '' : getNamedType(definition.type).name;
    return this.names.connections.get(name) ?? this.names.statistics.get(name) ?? this.names.records.get(name);
  }

  field(at: FieldAt, place: Place): Amount {
    const { node, definition } = at;
    const { instances } = place;
    const key = (node.alias ?? node.name).value;
    const named: Amount = { records: 0, bytes: instances * (key.length + 4), work: 0 };
    if (node.name.value === '__schema') return add(named, WHOLE_SCHEMA);
    if (node.name.value === '__type') return add(named, ONE_TYPE);
    if (definition === undefined) return add(named, { ...NOTHING, bytes: instances * SCALAR_BYTES });
    const { complexity } = definition.extensions;
    const work = typeof complexity === 'number' ? instances * complexity : 0;
    if (this.isBeyondItsPage(at))
      return add(named, { records: 0, bytes: instances * ERROR_BYTES, work: instances * HANGING_LIST });
    const own = add(named, { ...NOTHING, work });
    const type = getNamedType(definition.type);
    if (!isCompositeType(type) || node.selectionSet === undefined) return add(own, this.leaf(at, place));
    return add(own, this.composite(at, place, node.selectionSet));
  }

  private leaf({ node, parent }: FieldAt, { instances, copies, dataset }: Place): Amount {
    const column = this.names.records.get(parent.name)?.column(node.name.value);
    const bytes = instances * (column === undefined ? SCALAR_BYTES : bytesOf(column.kind));
    if (node.name.value !== 'totalCount' || dataset === undefined) return { ...NOTHING, bytes };
    // Counting looks through a list, and through the whole dataset when its parents have all of it between them.
    const looks = Math.min(instances, copies, MOST_COUNTS) * this.size(dataset);
    return { records: 0, bytes, work: instances * HANGING_LIST + looks / LOOKED_THROUGH };
  }

  private composite(at: FieldAt, place: Place, selectionSet: SelectionSetNode): Amount {
    const { definition } = at;
    if (definition === undefined) return NOTHING;
    const type = getNamedType(definition.type);
    const listed = this.names.connections.get(type.name);
    if (listed !== undefined) return this.list(at, place, listed, selectionSet);
    const counted = this.names.statistics.get(type.name);
    if (counted !== undefined) return this.statistics(at, place, counted, selectionSet);
    const isRecord = this.names.records.has(type.name) || isAbstractType(type);
    const isInConnection = place.page !== undefined && ['nodes', 'edges', 'node'].includes(at.node.name.value);
    const entries = isListType(getNullableType(definition.type)) ? this.entries(at, place) : 1;
    const instances = place.instances * entries;
    const inner: Place = {
      instances,
      copies: isInConnection ? place.copies : Number.POSITIVE_INFINITY,
      page: this.pageBelow(at, place),
      dataset: this.names.records.get(type.name) ?? (isInConnection ? place.dataset : undefined),
    };
    const answered = isRecord ? { ...NOTHING, records: instances } : { ...NOTHING, work: instances * HANGING_LIST };
    return add(answered, this.selection(selectionSet, type.name, inner));
  }

  /** Whether more is asked for than the field ever gives: then it gives nothing (`PAGE_TOO_LARGE`), and reads nothing. */
  private isBeyondItsPage(at: FieldAt): boolean {
    const largest = this.names.statistics.has(getNamedTypeName(at)) ? MOST_GROUPS : LARGEST_PAGE;
    const { first, last, ids } = this.fields.argumentsOf(at);
    return [first, last, Array.isArray(ids) ? ids.length : 0].some(
      (size) => typeof size === 'number' && size > largest,
    );
  }

  /** A list of records: `nodes` and `edges` stand for the records of all its instances together. */
  private list(at: FieldAt, place: Place, dataset: Dataset, selectionSet: SelectionSetNode): Amount {
    const page = clamp(
      this.fields.numberOf(at, 'first') ?? this.fields.numberOf(at, 'last'),
      DEFAULT_PAGE,
      LARGEST_PAGE,
    );
    const copies = this.copiesBelow(at, place);
    const records = Math.min(place.instances * page, copies * this.size(dataset));
    const lists: Place = {
      instances: place.instances,
      copies,
      // On average over the lists, as some have fewer.
      page: place.instances === 0 ? 0 : records / place.instances,
      dataset,
    };
    const work = place.instances * (place.dataset === undefined ? 1 : HANGING_LIST) + records * HANGING_LIST;
    return add({ ...NOTHING, work }, this.selection(selectionSet, getNamedTypeName(at), lists));
  }

  private statistics(at: FieldAt, place: Place, dataset: Dataset, selectionSet: SelectionSetNode): Amount {
    const size = this.size(dataset);
    const groups = Math.min(clamp(this.fields.numberOf(at, 'first'), DEFAULT_GROUPS, MOST_GROUPS), size);
    const work = place.instances * (1 + size / LOOKED_THROUGH);
    const inner: Place = { instances: place.instances, copies: place.copies, page: groups, dataset: undefined };
    return add({ ...NOTHING, work }, this.selection(selectionSet, getNamedTypeName(at), inner));
  }

  private selection(selectionSet: SelectionSetNode, typeName: string, place: Place): Amount {
    if (place.instances === 0) return NOTHING;
    return this.fields
      .ofType(selectionSet, typeName)
      .reduce((sum, field) => add(sum, this.field(field, place)), NOTHING);
  }

  private entries(at: FieldAt, { page }: Place): number {
    if (page !== undefined) return page;
    const ids = this.fields.argumentsOf(at).ids;
    if (Array.isArray(ids)) return ids.length;
    const { typicalLength } = at.definition?.extensions ?? {};
    return typeof typicalLength === 'number' ? typicalLength : TYPICAL_ENTRIES;
  }

  // A page that is bounded by an argument bounds the lists just below; `edges` has been multiplied by then.
  private pageBelow(at: FieldAt, { page }: Place): number | undefined {
    const first = this.fields.numberOf(at, 'first');
    if (first !== undefined || at.definition?.args.some(({ name }) => name === 'first') === true)
      return clamp(first, LARGEST_PAGE, MOST_GROUPS);
    return at.node.name.value === 'edges' && page !== undefined ? 1 : undefined;
  }

  // A record has one parent for each single reference that leads to it, so that distinct parents have distinct children.
  private copiesBelow({ node, parent }: FieldAt, { copies }: Place): number {
    if (parent === this.queryType) return 1;
    const relation = this.names.records.get(parent.name)?.inverses.find(({ name }) => name === node.name.value);
    return relation === undefined || relation.by.some(({ kind }) => kind.isList)
      ? Number.POSITIVE_INFINITY
      : copies * relation.by.length;
  }

  private size(dataset: Dataset): number {
    return this.sizes.get(dataset.name) ?? 0;
  }
}

function getNamedTypeName({ definition }: FieldAt): string {
  return definition === undefined ? '' : getNamedType(definition.type).name;
}

function clamp(value: number | undefined, standard: number, largest: number): number {
  return Math.min(Math.max(value ?? standard, 0), largest);
}
