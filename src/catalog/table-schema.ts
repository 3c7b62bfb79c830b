/** The part of a Frictionless Data Package descriptor that the catalog reads. */
export interface DataPackage {
  readonly version: string;
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** Without a resource the key points into its own table. */
  readonly reference: {
    readonly resource?: string;
    readonly fields: readonly string[];
  };
}
