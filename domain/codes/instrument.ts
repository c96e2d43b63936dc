/** Legal basis of the cooperation. An axis of its own: an instrument travels over a channel. */
export const INSTRUMENT = {
  INFO_EXCH: 'Police information exchange (Directive 2023/977)',
  SPONT: 'Spontaneous information',
  MLA: 'Mutual legal assistance, letter of request',
  EIO: 'European investigation order',
  EAW: 'European arrest warrant',
  TACA: 'UK-EU arrest warrant',
  EXTR: 'Extradition',
  EPOC: 'European production order',
  EPOC_PR: 'European preservation order',
  FREEZE: 'Freezing order',
  CONFISC: 'Confiscation order',
  JIT: 'Joint investigation team agreement',
  TRANSFER: 'Transfer of proceedings',
  EDR: 'Emergency disclosure request to a provider',
  OSP_REQ: 'Ordinary disclosure request to a provider',
  OTF: 'Operational taskforce',
  EMPACT: 'EMPACT action',
  NONE: 'No instrument',
  UNKNOWN: 'Instrument not stated',
} as const;

export type Instrument = keyof typeof INSTRUMENT;
