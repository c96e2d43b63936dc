import { REFUSAL_GROUND } from '#domain/codes/outcome';
import { RESULT, URGENCY } from '#domain/codes/request';
import { optional } from './column.ts';
import { codeOf } from './parse-code.ts';
import { MOMENT_KIND } from './parse-moment.ts';
import { FLAG_KIND } from './parse-text.ts';

/** The columns that say when somebody was asked and what came of it. */
export const ANSWER_COLUMNS = {
  urgency: optional('urgency', codeOf('urgency', URGENCY), 'Class of Directive (EU) 2023/977, Article 5.'),
  requestedOn: optional('requested_on', MOMENT_KIND, 'When the request was sent.'),
  receivedOn: optional('received_on', MOMENT_KIND, 'When it was received; the limits run from here.'),
  respondedOn: optional('responded_on', MOMENT_KIND, 'When it was answered.'),
  executedOn: optional('executed_on', MOMENT_KIND, 'When the measure was carried out.'),
  result: optional('result', codeOf('result', RESULT), 'What the party that was asked answered.'),
  refusalGround: optional(
    'refusal_ground',
    codeOf('refusal ground', REFUSAL_GROUND),
    'Required if the result is REFUSED.',
  ),
  isJudicialDelay: optional(
    'judicial_auth_delay',
    FLAG_KIND,
    'Whether the limit was missed for a judicial authorisation (Article 18(2)(d)).',
  ),
} as const;
