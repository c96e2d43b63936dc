import type { CodeList } from './code-list.ts';

/** Groups of outcomes, in the order of the composition chart. No group is called success. */
export const OUTCOME_GROUP = {
  JUDICIAL: 'Judicial outcome',
  PERSON: 'Person found or dealt with',
  VICTIM: 'Victim protected',
  COOPERATION: 'Information or assets delivered',
  NO_RESULT: 'No result',
  OPEN: 'Still open',
  UNKNOWN: 'Outcome not known',
} as const;

type OutcomeGroup = keyof typeof OUTCOME_GROUP;

type OutcomeEntry = { readonly group: OutcomeGroup; readonly label: string };

/** The disposition of a case: why it stands as it stands. One for each case. */
export const OUTCOME = {
  CHARGED: { group: 'JUDICIAL', label: 'Charged or sent to court' },
  CONVICTED: { group: 'JUDICIAL', label: 'Convicted' },
  ACQUITTED: { group: 'JUDICIAL', label: 'Acquitted' },
  COURT_ENDED: { group: 'JUDICIAL', label: 'Court case ended without verdict' },
  ARRESTED: { group: 'PERSON', label: 'Arrested, no later stage known' },
  SURRENDERED: { group: 'PERSON', label: 'Surrendered or extradited' },
  OUT_OF_COURT: { group: 'PERSON', label: 'Dealt with out of court' },
  SAFEGUARDED: { group: 'VICTIM', label: 'Victim identified and protected, no arrest' },
  INFO_PROVIDED: { group: 'COOPERATION', label: 'Information or evidence delivered in full' },
  INFO_PARTIAL: { group: 'COOPERATION', label: 'Information or evidence delivered in part' },
  ASSETS: { group: 'COOPERATION', label: 'Assets frozen, seized or confiscated' },
  TRANSFERRED: { group: 'COOPERATION', label: 'Proceedings or responsibility transferred' },
  NO_SUSPECT: { group: 'NO_RESULT', label: 'Investigation complete, no suspect identified' },
  EVIDENTIAL: { group: 'NO_RESULT', label: 'Suspect known, evidence not enough' },
  NOT_PUB_INT: { group: 'NO_RESULT', label: 'Action not in the public interest' },
  REFUSED: { group: 'NO_RESULT', label: 'Refused by a side of the cooperation' },
  WITHDRAWN: { group: 'NO_RESULT', label: 'Withdrawn' },
  NO_RESPONSE: { group: 'NO_RESULT', label: 'No response' },
  NOT_FOUND: { group: 'NO_RESULT', label: 'Person or object not found' },
  PENDING: { group: 'OPEN', label: 'Pending' },
  NOT_RECORDED: { group: 'UNKNOWN', label: 'No outcome recorded' },
  UNKNOWN: { group: 'UNKNOWN', label: 'Outcome exists and is not known' },
} as const satisfies Record<string, OutcomeEntry>;

export type Outcome = keyof typeof OUTCOME;

/** Outcomes in the order of their groups; the parent of each is its group. */
export const OUTCOME_LIST: CodeList = Object.entries(OUTCOME).map(([code, { label, group }]) => ({
  code,
  label,
  parent: group,
}));

/** Grounds of a refusal (Dir. 2023/977 Art. 6; Framework Decision 2002/584 Art. 3, 4, 4a; Reg. 2023/1543). */
export const REFUSAL_GROUND = {
  AMNESTY: 'Amnesty',
  NE_BIS: 'Already judged (ne bis in idem)',
  AGE: 'Below the age of criminal responsibility',
  DUAL_CRIM: 'No dual criminality',
  PENDING_DOMESTIC: 'Prosecuted at home for the same acts',
  STATUTE: 'Time-barred',
  TERRITORIAL: 'Territoriality',
  SENTENCE_TAKEOVER: 'Sentence to be served in the executing State',
  IN_ABSENTIA: 'Judgment in absentia',
  FUND_RIGHTS: 'Fundamental rights',
  SECURITY: 'National security',
  ONGOING_INV: 'Would harm an ongoing investigation',
  NOT_AVAILABLE: 'Information not available',
  INCOMPLETE: 'Request incomplete',
  DISPROPORTIONATE: 'Disproportionate',
  OTHER: 'Other ground',
} as const;

export type RefusalGround = keyof typeof REFUSAL_GROUND;
