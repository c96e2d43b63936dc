import { PARTICIPATION_STAGE } from '../staging/participation-stage.ts';
import { dropRepeated } from './drop-repeated.ts';
import type { SetRule } from './set-rule.ts';

/**
 * Participations that repeat the key of an earlier row, and whether they say the same. They are told, then taken out of the
 * staged rows, so that a repeated lead is not called a second lead. Refused rows are left out: whether they repeat another is
 * known when they can be read.
 */
export const FIND_REPEATED = `
  create temporary table repeated_participation on commit drop as
  select p.place, p.line, p.case_key, p.case_id, f.line as first_line,
    (p.channels, p.urgency, p.requested_on, p.received_on, p.responded_on, p.executed_on, p.result, p.refusal_ground,
      p.is_judicial_delay)
    is not distinct from
    (f.channels, f.urgency, f.requested_on, f.received_on, f.responded_on, f.executed_on, f.result, f.refusal_ground,
      f.is_judicial_delay) as is_same
  from (
    select case_key, party_type, country, agency, role, instrument, min(place) as first_place
    from suspect_participation where not is_refused
    group by case_key, party_type, country, agency, role, instrument having count(*) > 1
  ) k
  join suspect_participation p on p.case_key = k.case_key and not p.is_refused and p.place > k.first_place
    and p.party_type = k.party_type and p.country is not distinct from k.country
    and p.agency is not distinct from k.agency and p.role = k.role
    and p.instrument is not distinct from k.instrument
  join suspect_participation f on f.place = k.first_place`;

export const DROP_REPEATED = dropRepeated('participation', PARTICIPATION_STAGE);

/** Rules about repeated participations: the same again is a warning, something else under the same key an error. */
export const REPEATED_RULES: readonly SetRule[] = [
  {
    problem: 'PARTICIPATION_REPEATED',
    file: 'participations.csv',
    column: 'case_id',
    needs: [],
    breaches: `select line, case_id as value, 'the same is on line ' || first_line as hint
      from repeated_participation where is_same`,
  },
  {
    problem: 'PARTICIPATION_CONTRADICTED',
    file: 'participations.csv',
    column: 'case_id',
    needs: [],
    breaches: `select line, case_id as value, 'compare line ' || first_line as hint
      from repeated_participation where not is_same`,
  },
];
