/** Words that say that the day next to them is a birthday, in the languages of Europe; matched without regard to case. */
const WORDS = [
  'born|birth|birthday|birthdate|dob|d\\.o\\.b\\.?',
  'geb\\.?|geboren|geburtsdatum|geburtstag|geboortedatum|født|fødselsdato|född|födelsedatum',
  'née?\\(?e?\\)?|naissance|naiss\\.?|nacid[oa]|nacimiento|nascid[oa]|nascimento|nat[oa] (?:il|a)|nascita|născut[ăa]?|naixement',
  'urodzon[yaе]|urodzenia|ur\\.|narozen[aý]?|narozen[íi]|nar\\.|narodený|rojen[a]?|rođen[a]?|rojstva|rođenja',
  'született|szül\\.|születési|syntynyt|syntymäaika|sündinud|dzimis|dzimusi|gimęs|gimusi|gimimo',
  'роден[а]?|рождения|народився|γεννήθηκε|γεννηθείς|γέννησης|doğum',
].join('|');

const DAYS = [
  '\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}',
  '\\d{1,2}[-./ ]{1,2}\\d{1,2}[-./ ]{1,2}\\d{2,4}',
  '\\d{1,2}(?:\\.|st|nd|rd|th|er|º)?(?: de)? \\p{L}{3,12}\\.?,?(?: de)? \\d{4}',
  '\\p{L}{3,12} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}',
  '\\d{8}',
].join('|');

const BETWEEN = '[^\\p{L}\\d]{1,4}(?:\\p{L}{1,10}[^\\p{L}\\d]{1,3}){0,2}';
const WORD_AND_DAY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})${BETWEEN}(?:${DAYS})(?!\\d)`, 'iu');

/** Whether a plain text holds a day next to a word such as `born` or `geb.`. A year alone is not a birthday. */
export function holdsBirthDate(plain: string): boolean {
  return WORD_AND_DAY.test(plain);
}
