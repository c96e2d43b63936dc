/** Where a finding belongs: the whole bundle, one file, its header, a row, or one cell. */
type FindingLevel = 'bundle' | 'file' | 'header' | 'row' | 'cell';

/** An error refuses the bundle; a warning holds it until it is accepted by its code. */
export type Severity = 'error' | 'warning';

/** What one finding code means, wherever it is raised. Codes are permanent: never renamed, never reused. */
export type FindingEntry = {
  readonly level: FindingLevel;
  readonly severity: Severity;
  readonly title: string;
  readonly rule: string;
  readonly mend: string;
};
