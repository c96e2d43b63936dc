import type { Mapping } from '../mapping-schema.ts';

/** The word for a value that the publisher does not state or has withheld. */
const WITHHELD = ['-99', '00'];

/** Columns about the person, the means of control and the kind of work: one for each word, after what they begin with. */
const IGNORED = [
  'Datasource gender ageBroad majorityStatus majorityStatusAtExploit majorityEntry RecruiterRelationship isAbduction',
  'isForcedLabour isSexualExploit isOtherExploit isSexAndLabour isForcedMarriage isForcedMilitary isOrganRemoval',
  'isSlaveryAndPractices',
  ...startingWith(
    'meansOfControl',
    'DebtBondage TakesEarnings RestrictsFinancialControl Threats PsychologicalAbuse PhysicalAbuse SexualAbuse FalsePromises PsychoactiveSubstances RestrictsMovement RestrictsMedicalCare ExcessiveWorkingHours UsesChildren ThreatOfLawEnforcement WithholdsNecessities WithholdsDocuments Other NotSpecified Concatenated',
  ),
  ...startingWith(
    'typeOfLabour',
    'Agriculture Aquafarming Begging Construction DomesticWork Hospitality IllicitActivities Manufacturing MiningOrDrilling Peddling Transportation Other NotSpecified Concatenated',
  ),
  ...startingWith(
    'typeOfSex',
    'Prostitution Pornography RemoteInteractiveServices PrivateSexualServices Concatenated',
  ),
  ...startingWith('recruiterRelation', 'IntimatePartner Friend Family Other Unknown'),
].flatMap((line) => line.split(' '));

const EXPLOITATION = {
  column: 'CountryOfExploitation',
  crosswalk: 'country',
  countries: 'alpha-2',
  list_separator: ';',
} as const;

const exact = (code: string) => ({ code, match: 'exact' }) as const;

/**
 * Victim records in the manner of the Counter-Trafficking Data Collaborative: one row a victim, lists with `;`. A row becomes
 * a case of one victim, led by the country of exploitation; the country of citizenship is a partner whose role is not stated.
 */
export const CTDC_VICTIMS: Mapping = {
  mapping_version: '1',
  name: 'ctdc-victims',
  description:
    'Records of victims of trafficking, one row a victim, with lists in ;. A row becomes a case with one victim: the source does not say which victims belong to one investigation. The country of exploitation stands as lead (ZZ where several are named) and the countries of citizenship and of exploitation as partners without a role: that is where the case touches States, not who worked together. Year of registration is the year of opening; outcomes are not recorded. Case ids are made from the line, so every extract replaces the one before as a whole.',
  dialect: { encoding: 'utf-8', delimiter: ',' },
  formats: { dates: ['yyyy'], empty: WITHHELD },
  manifest: {
    notes:
      'One case is one victim. Lead is the country of exploitation, partners are the countries of citizenship and of exploitation: the countries that a case touches, not authorities that worked together.',
  },
  case_id: { line: true, prefix: 'v-' },
  case: {
    opened_on: { column: 'yearOfRegistration' },
    status: 'UNKNOWN',
    lead_country: { ...EXPLOITATION, when_several: 'ZZ', when_empty: 'ZZ' },
    crime_iccs: {
      column: 'typeOfExploitConcatenated',
      crosswalk: 'exploitation',
      list_separator: ';',
      when_several: '0204',
      when_empty: '0204',
    },
    disposition: 'NOT_RECORDED',
    victims_identified: '1',
  },
  parties: [
    {
      party_type: 'STATE',
      role: 'LEAD',
      country: { ...EXPLOITATION, when_several: 'ZZ', when_empty: 'ZZ' },
    },
    { party_type: 'STATE', role: 'PARTNER_UNSPEC', country: EXPLOITATION },
    { party_type: 'STATE', role: 'PARTNER_UNSPEC', country: { ...EXPLOITATION, column: 'citizenship' } },
  ],
  crosswalks: {
    country: {
      Y1: { code: 'XK', match: 'exact', note: 'Kosovo in the code book of the publisher.' },
      Y2: { code: 'ZZ', match: 'none', note: 'A code that the publisher made for want of one.' },
      Y3: { code: 'ZZ', match: 'none', note: 'A code that the publisher made for want of one.' },
      AN: { code: 'ZZ', match: 'none', note: 'Netherlands Antilles, withdrawn: no one State followed.' },
      YU: { code: 'ZZ', match: 'none', note: 'Yugoslavia, withdrawn: no one State followed.' },
      ZR: { code: 'CD', match: 'exact', note: 'Zaire, now the Democratic Republic of the Congo.' },
      TP: { code: 'TL', match: 'exact', note: 'East Timor, now Timor-Leste.' },
    },
    exploitation: {
      'Sexual exploitation': exact('02041'),
      'Forced labour': exact('02042'),
      'Organ removal': exact('02043'),
      'Slavery and similar practices': { code: '02044', match: 'broader' },
      'Forced marriage': { code: '02044', match: 'broader' },
      'Forced military': { code: '02044', match: 'broader' },
      'Other exploitation': { code: '02044', match: 'broader' },
      'Combined sexual and labour exploitation': { code: '0204', match: 'broader' },
    },
  },
  ignore: IGNORED,
};

function startingWith(beginning: string, words: string): readonly string[] {
  return words.split(' ').map((word) => beginning + word);
}
