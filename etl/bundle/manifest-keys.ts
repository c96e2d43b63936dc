/** What a key of the manifest says, for the documentation. Markdown. */
type ManifestKey = { readonly isRequired: boolean; readonly meaning: string };

/** Every key of the manifest by its name. A test compares them with the schema. */
export const MANIFEST_MEANING: Readonly<Record<string, ManifestKey>> = {
  schema_version: { isRequired: true, meaning: '`"1"`, the version of this format.' },
  source_id: { isRequired: true, meaning: 'The provider: 1 to 64 of `A-Z a-z 0-9 . _ -`.' },
  extract_date: {
    isRequired: true,
    meaning: 'The day on which the extract was cut, like `2024-12-31`. No date in the files is after it.',
  },
  period_start: {
    isRequired: true,
    meaning: 'When the period of the extract begins: `2024`, `2024-01` or `2024-01-31`.',
  },
  period_end: { isRequired: true, meaning: 'When it ends, as precise as wanted.' },
  status: {
    isRequired: true,
    meaning:
      '`PROVISIONAL`, `FINAL` or `CORRECTION`. Figures of the years of a provisional extract carry `p`. A correction may follow a newer extract.',
  },
  extent: {
    isRequired: false,
    meaning:
      '`FULL`, the default: all cases of the source that were opened in the period. `PARTIAL`: some of them, and none is withdrawn.',
  },
  counting_unit: { isRequired: true, meaning: '`CASE`.' },
  reference_date_rule: { isRequired: true, meaning: '`CR-1`, see [method.md](method.md).' },
  replaces_release: { isRequired: false, meaning: 'The release that this extract corrects.' },
  row_count_cases: { isRequired: false, meaning: 'Rows of cases.csv without the header; compared.' },
  row_count_participations: {
    isRequired: false,
    meaning: 'Rows of participations.csv without the header; compared.',
  },
  row_count_requests: { isRequired: false, meaning: 'Rows of requests.csv without the header; compared.' },
  sha256: {
    isRequired: false,
    meaning:
      'Object of file name and SHA-256 of its bytes in hexadecimal; compared. In `manifest.csv`: `sha256_cases`, `sha256_participations` and so on.',
  },
  notes: { isRequired: false, meaning: 'Text of at most 4,000 characters.' },
  synthetic: {
    isRequired: false,
    meaning: '`true` for made-up demonstration data; every page then says so.',
  },
};
