/** The case of the Barcelona video (announced in April 2020), as rows of the bundle: what is not known stays empty. */
export const FIRST_STORY = {
  caseRow: 'Q20-0001,2019,,,UNKNOWN,ES,ES-CNP-UCC,030221,,Y,,,UNKNOWN,ARRESTED,2020-04,,1,1,,,,,,,,,,',
  participationRows: [
    'STATE,AU,AU-QPS-ARGOS,INITIATING',
    'STATE,AU,AU-QPS-ARGOS,SOURCE',
    'STATE,BE,BE-POL,SOURCE',
    'STATE,FR,FR-POL,SOURCE',
    'BODY,,EUROPOL-EC3,ANALYSIS',
    'STATE,ES,ES-CNP-UCC,LEAD',
    'STATE,ES,ES-CNP-UCC,EXECUTING',
    'STATE,ES,ES-CNP-BCN,ASSISTING',
  ].map((party) => `Q20-0001,${party},,,,,,,,,,`),
} as const;
