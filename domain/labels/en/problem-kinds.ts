const AGAIN = 'Ask again after the seconds that Retry-After names.';

/** Every kind of problem: its title, what it means, and how whoever asked can mend it. */
export const PROBLEM_KINDS = {
  'wrong-parameter': {
    title: 'A parameter is wrong',
    meaning: 'A parameter is unknown, missing, given twice, or its value cannot be read.',
    mend: 'The entries of “errors” name each parameter with its value and say what it may be.',
  },
  'unknown-code': {
    title: 'A code is not in its list',
    meaning: 'A filter names a code that its list does not have. Nothing is guessed and nothing is left out.',
    mend: 'Take one of the nearest codes that the answer names, or one of /api/v1/codes/{list}.',
  },
  'year-out-of-range': {
    title: 'A year is outside the release',
    meaning: 'The release holds no figures of a year that is asked for.',
    mend: 'Ask for years of the release; the answer and /api/v1/releases name them.',
  },
  'bad-request': {
    title: 'The request cannot be read',
    meaning: 'The request itself is malformed, such as an address with a broken percent escape.',
    mend: 'Encode the address as a browser does (RFC 3986).',
  },
  'not-found': {
    title: 'There is nothing at this address',
    meaning: 'The path, or the metric, list or problem that it names, does not exist.',
    mend: '/api/v1/openapi.json lists every path; the answer names what there is.',
  },
  'unknown-release': {
    title: 'There is no such release',
    meaning: 'No release of this number was ever published.',
    mend: 'Ask for release=latest, or for one that /api/v1/releases lists.',
  },
  'method-not-allowed': {
    title: 'This service is only read',
    meaning: 'The method of the request would change something, and nothing here can be changed.',
    mend: 'Use GET or HEAD.',
  },
  'request-timeout': {
    title: 'The request took too long to arrive',
    meaning: 'The connection was opened, but the request did not arrive whole in time.',
    mend: 'Ask again; /api/v1/config names the seconds.',
  },
  'release-withdrawn': {
    title: 'The release was withdrawn',
    meaning:
      'The release was published once and was withdrawn since. It keeps its number and gives no figures.',
    mend: 'Its note at /api/v1/releases says why. Ask for release=latest.',
  },
  'too-many-cells': {
    title: 'The table is too large',
    meaning: 'The table would have more cells than one answer may have.',
    mend: 'Filter the dimension that the answer names, or ask for fewer years at a time.',
  },
  'address-too-long': {
    title: 'The address is too long',
    meaning: 'The path and the query together have more characters than an address may have here.',
    mend: 'Ask for fewer codes at once, or for a whole dimension. /api/v1/config names the limit.',
  },
  'not-answerable': {
    title: 'No aggregate answers this exactly',
    meaning:
      'Each parameter is right, but no aggregate of the release holds their combination, and figures are never approximated.',
    mend: 'The answer says what can be asked instead.',
  },
  'head-too-large': {
    title: 'The header fields are too large',
    meaning: 'The address and the header fields together are longer than a request may be.',
    mend: 'Send fewer or shorter header fields, such as cookies, which are not read here.',
  },
  'internal-error': {
    title: 'The service failed',
    meaning: 'The fault is ours. Its log has the reason under the id of the request.',
    mend: 'Tell the operator the value of “requestId”.',
  },
  'database-unavailable': {
    title: 'The database cannot be reached',
    meaning: 'The database is not there now, or took too long.',
    mend: AGAIN,
  },
  'too-busy': {
    title: 'Too many questions at once',
    meaning: 'As many questions wait already as may wait.',
    mend: `${AGAIN} Fewer requests at a time are answered sooner.`,
  },
  'no-release': {
    title: 'Nothing is published yet',
    meaning: 'The service runs, but no release is published, so there are no figures.',
    mend: 'Publish a release: liaison release publish. Then ask again.',
  },
  'not-ready': {
    title: 'The service is not ready',
    meaning: 'Only /readyz answers this: the database, its schema or a release is missing.',
    mend: `The answer says which. ${AGAIN}`,
  },
};
