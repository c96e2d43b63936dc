import type { Case, Participation } from '#domain/case';
import type { Role } from '#domain/codes/role';

/** A valid case that says as little as a case may. */
export function testCase(caseId: string, changes: Partial<Case> = {}): Case {
  return {
    caseId,
    openedOn: '2020-05-01',
    closedOn: undefined,
    status: 'OPEN',
    leadCountry: 'ES',
    leadAgency: undefined,
    crime: '0701',
    otherCrimes: [],
    isCyber: undefined,
    isOrganised: undefined,
    instruments: [],
    channels: [],
    disposition: 'PENDING',
    dispositionOn: undefined,
    refusalGround: undefined,
    quantities: {},
    hasJit: undefined,
    confidentiality: undefined,
    ...changes,
  };
}

/** A State in a role, through an agency or none. */
export function testState(caseId: string, country: string, role: Role, agency?: string): Participation {
  return party(caseId, { partyType: 'STATE', country, agency, role });
}

/** A body in a role. */
export function testBody(caseId: string, agency: string, role: Role): Participation {
  return party(caseId, { partyType: 'BODY', country: undefined, agency, role });
}

function party(
  caseId: string,
  who: Pick<Participation, 'partyType' | 'country' | 'agency' | 'role'>,
): Participation {
  return {
    caseId,
    ...who,
    instrument: undefined,
    channels: [],
    urgency: undefined,
    requestedOn: undefined,
    receivedOn: undefined,
    respondedOn: undefined,
    executedOn: undefined,
    result: undefined,
    refusalGround: undefined,
    isJudicialDelay: undefined,
  };
}

/** The originating story: four States, one body, six authorities; Spain leads, Australia initiates. */
export const BARCELONA = {
  source: 'test-story',
  manifest: { extract_date: '2020-12-31', status: 'FINAL' },
  cases: [
    testCase('Q20-0001', {
      openedOn: '2019',
      status: 'UNKNOWN',
      leadAgency: 'ES-CNP-UCC',
      crime: '030221',
      isCyber: true,
      disposition: 'ARRESTED',
      dispositionOn: '2020-04',
      quantities: { suspects_identified: '1', arrests: '1' },
    }),
  ],
  participations: [
    testState('Q20-0001', 'AU', 'INITIATING', 'AU-QPS-ARGOS'),
    testState('Q20-0001', 'AU', 'SOURCE', 'AU-QPS-ARGOS'),
    testState('Q20-0001', 'BE', 'SOURCE', 'BE-POL'),
    testState('Q20-0001', 'FR', 'SOURCE', 'FR-POL'),
    testBody('Q20-0001', 'EUROPOL-EC3', 'ANALYSIS'),
    testState('Q20-0001', 'ES', 'LEAD', 'ES-CNP-UCC'),
    testState('Q20-0001', 'ES', 'EXECUTING', 'ES-CNP-UCC'),
    testState('Q20-0001', 'ES', 'ASSISTING', 'ES-CNP-BCN'),
  ],
} as const;
