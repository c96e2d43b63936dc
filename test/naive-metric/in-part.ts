import type { Participation } from '#domain/case';
import type { Part } from '#domain/codes/counting-axes';
import type { WholeCase } from './facts.ts';

type CodeOf = (party: Participation) => string | undefined;

/** The States of a case. Bodies are no States (CR-5). */
export const stateOf: CodeOf = ({ partyType, country }) => (partyType === 'STATE' ? country : undefined);

/** The agency of a party, or that it is not stated. */
export const agencyOf: CodeOf = ({ agency }) => agency ?? 'UNKNOWN';

/** Who has a part in a case, each once (method, Parts; CR-4). */
export function inPart({ parties }: WholeCase, part: Part, codeOf: CodeOf): ReadonlySet<string> {
  const codes = (some: readonly Participation[]) => new Set(some.flatMap((party) => codeOf(party) ?? []));
  const inRole = (role: string) => parties.filter((party) => party.role === role);
  const initiating = codes(inRole('INITIATING').length > 0 ? inRole('INITIATING') : inRole('LEAD'));
  switch (part) {
    case 'INVOLVED':
      return codes(parties);
    case 'LEAD':
      return codes(inRole('LEAD'));
    case 'INITIATED':
      return initiating;
    case 'PARTICIPATED':
      return new Set([...codes(parties)].filter((code) => !initiating.has(code)));
    default:
      throw new Error(`unknown part: ${part satisfies never}`);
  }
}
