import type { Participation } from '#domain/case';
import type { Channel } from '#domain/codes/channel';
import { answerOf } from './answers.ts';
import { type CaseSetting, groundOf } from './case-setting.ts';
import { channelOf } from './channels.ts';
import { instrumentOf } from './instruments.ts';
import { type Party, partyRow } from './party-row.ts';
import type { Random } from './random.ts';
import { requestOf } from './request.ts';
import { askedRole } from './roles.ts';

const CHANNEL_NOT_KNOWN = 0.05;

/** Draws what one State asked of another and what it answered. `place` 0 is the party asked first. */
export function askedParty(
  random: Random,
  setting: CaseSetting,
  { asking, party, place }: { asking: Party; party: Party; place: number },
): Participation {
  const { caseId, crime, ending, family, openedDay, refusalGround, year } = setting;
  const to = party.country ?? '';
  const instrument = instrumentOf(random, { family, year, states: [asking.country ?? '', to] });
  if (instrument === 'UNKNOWN') return partyRow(caseId, party, askedRole(instrument));
  const channel = channelOf(random, { instrument, kind: crime.kind, to });
  const answer = answerOf(random, {
    outcome: ending.outcome,
    ground: refusalGround,
    place,
    drawGround: (source) => groundOf(source, family),
  });
  const { closedDay } = ending;
  const { result } = answer;
  const request = requestOf(random, { instrument, kind: crime.kind, result, openedDay, closedDay });
  const channels: readonly Channel[] = random.chance(CHANNEL_NOT_KNOWN) ? [] : [channel];
  return partyRow(caseId, party, askedRole(instrument), { instrument, channels, request, answer });
}
