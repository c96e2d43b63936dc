import type { Crosswalk } from '../mapping-schema.ts';

const exact = (code: string) => ({ code, match: 'exact' }) as const;
const broader = (code: string) => ({ code, match: 'broader' }) as const;

/** The outcome types of police.uk and our outcomes. Sentences are one outcome of ours: convicted. */
export const OUTCOME_TYPE: Crosswalk = {
  'Investigation complete; no suspect identified': exact('NO_SUSPECT'),
  'Unable to prosecute suspect': exact('EVIDENTIAL'),
  'Under investigation': exact('PENDING'),
  'Awaiting court outcome': exact('CHARGED'),
  'Suspect charged': exact('CHARGED'),
  'Suspect charged as part of another case': broader('CHARGED'),
  'Defendant sent to Crown Court': broader('CHARGED'),
  'Defendant found not guilty': exact('ACQUITTED'),
  'Court case unable to proceed': exact('COURT_ENDED'),
  'Court result unavailable': {
    code: 'COURT_ENDED',
    match: 'partial',
    note: 'The court has ended the case, and how is not published.',
  },
  'Offender sent to prison': broader('CONVICTED'),
  'Offender given suspended prison sentence': broader('CONVICTED'),
  'Offender given community sentence': broader('CONVICTED'),
  'Offender given conditional discharge': broader('CONVICTED'),
  'Offender given absolute discharge': broader('CONVICTED'),
  'Offender fined': broader('CONVICTED'),
  'Offender deprived of property': broader('CONVICTED'),
  'Offender ordered to pay compensation': broader('CONVICTED'),
  'Offender otherwise dealt with': broader('CONVICTED'),
  'Offender given a caution': broader('OUT_OF_COURT'),
  'Offender given a drugs possession warning': broader('OUT_OF_COURT'),
  'Offender given a penalty notice': broader('OUT_OF_COURT'),
  'Local resolution': broader('OUT_OF_COURT'),
  'Formal action is not in the public interest': exact('NOT_PUB_INT'),
  'Further action is not in the public interest': exact('NOT_PUB_INT'),
  'Further investigation is not in the public interest': exact('NOT_PUB_INT'),
  'Action to be taken by another organisation': exact('TRANSFERRED'),
  'Status update unavailable': {
    code: 'UNKNOWN',
    match: 'none',
    note: 'An outcome may exist and is not published.',
  },
};

/** The forces as the column `Falls within` names them. */
export const FORCES = [
  'Avon and Somerset Constabulary',
  'Bedfordshire Police',
  'British Transport Police',
  'Cambridgeshire Constabulary',
  'Cheshire Constabulary',
  'City of London Police',
  'Cleveland Police',
  'Cumbria Constabulary',
  'Derbyshire Constabulary',
  'Devon & Cornwall Police',
  'Dorset Police',
  'Durham Constabulary',
  'Dyfed-Powys Police',
  'Essex Police',
  'Gloucestershire Constabulary',
  'Greater Manchester Police',
  'Gwent Police',
  'Hampshire Constabulary',
  'Hertfordshire Constabulary',
  'Humberside Police',
  'Kent Police',
  'Lancashire Constabulary',
  'Leicestershire Police',
  'Lincolnshire Police',
  'Merseyside Police',
  'Metropolitan Police Service',
  'Norfolk Constabulary',
  'North Wales Police',
  'North Yorkshire Police',
  'Northamptonshire Police',
  'Northumbria Police',
  'Nottinghamshire Police',
  'Police Service of Northern Ireland',
  'South Wales Police',
  'South Yorkshire Police',
  'Staffordshire Police',
  'Suffolk Constabulary',
  'Surrey Police',
  'Sussex Police',
  'Thames Valley Police',
  'Warwickshire Police',
  'West Mercia Police',
  'West Midlands Police',
  'West Yorkshire Police',
  'Wiltshire Police',
] as const;

/** The code of a force: `GB-` and the words of its name without those that all forces have. */
export function forceCode(force: string): string {
  const words = force.match(/[A-Za-z]+/g) ?? [];
  const own = words.filter((word) => !['Police', 'Constabulary', 'Service', 'and', 'of'].includes(word));
  return `GB-${own.join('-').toUpperCase()}`;
}
