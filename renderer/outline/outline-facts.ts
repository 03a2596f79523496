/** Pages as printed, '' = not laid out yet. */
export interface OutlinePages {
  readonly cover: string;
  readonly contents: string;
  /** By section id and by item id. */
  readonly sections: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
}

export type OutlineMark = 'error' | 'warning';

/** The worst finding of each section and item. */
export interface OutlineMarks {
  readonly items: Readonly<Record<string, OutlineMark>>;
  readonly sections: Readonly<Record<string, OutlineMark>>;
}
