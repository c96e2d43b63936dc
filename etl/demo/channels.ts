import type { Channel } from '#domain/codes/channel';
import type { Instrument } from '#domain/codes/instrument';
import type { CrimeKind } from './crimes.ts';
import { type Draw, drawKey } from './draw.ts';
import type { Random } from './random.ts';

/** States whose police reach each other over SIENA. */
const WITHOUT_SIENA = 'MA TR BR';

const toFar = drawKey<Channel>({ I247: 70, LO: 14, DIRECT: 8, DIPLO: 5, OTHER: 3 });
const toProvider = drawKey<Channel>({ CYBERTIP: 40, SIENA: 30, I247: 22, LO: 8 });
const forCyber = drawKey<Channel>({ SIENA: 60, N247: 20, I247: 12, LO: 4, DIRECT: 4 });
const forPolice = drawKey<Channel>({ SIENA: 66, I247: 17, LO: 7, DIRECT: 5, SIS: 4, OTHER: 1 });
const forCourts = drawKey<Channel>({ DIRECT: 50, EJN: 24, CA: 18, EUROJUST: 8 });
const forLetters = drawKey<Channel>({ CA: 62, DIRECT: 16, DIPLO: 12, EJN: 10 });
const forWarrants = drawKey<Channel>({ SIS: 70, I247: 22, DIRECT: 8 });
const forExtradition = drawKey<Channel>({ I247: 52, CA: 30, DIPLO: 18 });

/** Draws the channel over which an instrument reaches a State. */
export function channelOf(
  random: Random,
  { instrument, kind, to }: { instrument: Instrument; kind: CrimeKind; to: string },
): Channel {
  return drawOf(instrument, kind, to)(random);
}

function drawOf(instrument: Instrument, kind: CrimeKind, to: string): Draw<Channel> {
  if (instrument === 'EAW' || instrument === 'TACA') return forWarrants;
  if (instrument === 'EXTR') return forExtradition;
  if (instrument === 'MLA' || instrument === 'TRANSFER') return forLetters;
  if (instrument === 'EIO' || instrument === 'FREEZE' || instrument === 'CONFISC') return forCourts;
  if (WITHOUT_SIENA.includes(to)) return toFar;
  if (kind === 'CHILD' && (to === 'US' || to === 'CA')) return toProvider;
  return kind === 'CYBER' ? forCyber : forPolice;
}
