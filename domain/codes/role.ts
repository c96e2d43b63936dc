/** Which way the cooperation flows from the point of view of the party in the role. */
type Direction = 'OUT' | 'IN' | 'SUPPORT' | 'BOTH' | 'NONE';

type RoleEntry = { readonly label: string; readonly definition: string; readonly direction: Direction };

/** What a party did in a case. `LEAD` exactly once a case, `INITIATING` at most once. */
export const ROLE = {
  LEAD: {
    label: 'Lead',
    definition: 'Owns the case in its own system; exactly one per case.',
    direction: 'NONE',
  },
  INITIATING: {
    label: 'Initiating',
    definition: 'Its request or information started the cooperation; none or one per case.',
    direction: 'OUT',
  },
  REQUESTING: {
    label: 'Requesting',
    definition: 'Sends a request for information or assistance.',
    direction: 'OUT',
  },
  REQUESTED: {
    label: 'Requested',
    definition: 'Receives a request for information or assistance.',
    direction: 'IN',
  },
  ISSUING: { label: 'Issuing', definition: 'Issues an order under mutual recognition.', direction: 'OUT' },
  EXECUTING: { label: 'Executing', definition: 'Executes an order or a measure.', direction: 'IN' },
  SOURCE: { label: 'Source', definition: 'Provided information on its own initiative.', direction: 'OUT' },
  ASSISTING: {
    label: 'Assisting',
    definition: 'Operational help without a formal request of its own.',
    direction: 'IN',
  },
  COORDINATING: {
    label: 'Coordinating',
    definition: 'Held coordination meetings, a centre or a taskforce.',
    direction: 'SUPPORT',
  },
  ANALYSIS: { label: 'Analysis', definition: 'Analytical or forensic support.', direction: 'SUPPORT' },
  JIT_PARTY: {
    label: 'Party to a joint team',
    definition: 'Signatory of the joint investigation team agreement.',
    direction: 'BOTH',
  },
  NOTIFIED: { label: 'Notified', definition: 'Informed, no action asked.', direction: 'SUPPORT' },
  PARTNER_UNSPEC: {
    label: 'Partner, role not stated',
    definition: 'Took part; the source does not say in which role. Counts as involved, in no direction.',
    direction: 'NONE',
  },
} as const satisfies Record<string, RoleEntry>;

export type Role = keyof typeof ROLE;
