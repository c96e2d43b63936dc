import type { Instrument } from '#domain/codes/instrument';
import type { Role } from '#domain/codes/role';

/** Instruments of mutual recognition: one side issues, the other executes. */
const ORDERS: readonly Instrument[] = ['EIO', 'EAW', 'TACA', 'FREEZE', 'CONFISC'];

/** The role of the side that uses an instrument; none where the instrument is not stated. */
export function askingRole(instrument: Instrument): Role | undefined {
  if (instrument === 'UNKNOWN') return undefined;
  if (instrument === 'SPONT') return 'SOURCE';
  return ORDERS.includes(instrument) ? 'ISSUING' : 'REQUESTING';
}

/** The role of the side that an instrument reaches. */
export function askedRole(instrument: Instrument): Role {
  if (instrument === 'UNKNOWN') return 'ASSISTING';
  if (instrument === 'SPONT') return 'NOTIFIED';
  return ORDERS.includes(instrument) ? 'EXECUTING' : 'REQUESTED';
}
