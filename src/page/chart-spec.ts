/** Figures as a browser draws them; the same figures stand in a table beside it. */
export type ChartSpec =
  | {
      readonly kind: 'bar' | 'line' | 'stacked' | 'area';
      readonly unit: string;
      readonly categories: readonly string[];
      readonly series: readonly {
        readonly name: string;
        readonly values: readonly (number | null)[];
        readonly isLine?: boolean;
      }[];
    }
  | {
      readonly kind: 'pie';
      readonly unit: string;
      readonly parts: readonly { readonly name: string; readonly value: number }[];
    }
  | { readonly kind: 'treemap' | 'tree'; readonly unit: string; readonly root: ChartNode }
  | {
      readonly kind: 'timeline';
      readonly lanes: readonly string[];
      readonly events: readonly {
        readonly lane: string;
        readonly day: string;
        readonly what: string;
        readonly label: string;
      }[];
    };

export interface ChartNode {
  readonly name: string;
  readonly value?: number;
  readonly href?: string;
  readonly children?: readonly ChartNode[];
}
