/** Transport of the messages. Several for one case are usual. */
export const CHANNEL = {
  SIENA: 'SIENA (Europol)',
  I247: 'I-24/7 (INTERPOL)',
  SIS: 'SIS, SIRENE bureaux',
  EJN: 'European Judicial Network',
  EUROJUST: 'Eurojust desks',
  CA: 'Central authorities',
  DIRECT: 'Authority to authority',
  N247: '24/7 points of contact (Budapest Convention)',
  LO: 'Liaison officer or bureau',
  CYBERTIP: 'CyberTipline (NCMEC)',
  DIPLO: 'Diplomatic channel',
  OTHER: 'Other channel',
  UNKNOWN: 'Channel not stated',
} as const;

export type Channel = keyof typeof CHANNEL;
