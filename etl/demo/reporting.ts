import { AGENCIES } from './agencies.ts';
import { FIRST_YEAR, LAST_YEAR } from './calendar.ts';

/** The years in which an agency delivered nothing: late joiners, a change of system, a lost extract. */
const NOT_REPORTED: Readonly<Record<string, string>> = {
  'AL-POL': '2014 2015',
  'BA-POL': '2014 2015 2016',
  'BG-PPO': '2015',
  'BR-POL': '2014 2015 2016 2017',
  'CH-FIU': '2014 2015',
  'CO-PPO': '2018',
  'CY-FIU': '2017',
  'DK-CYB': '2014',
  'GB-CUS': '2021',
  'GR-CUS': '2014 2015 2019',
  'HU-PPO': '2016',
  'IE-CUS': '2020',
  'IT-CUS': '2014',
  'LV-FIU': '2014 2015 2016 2017',
  'MD-PPO': '2014 2015 2022',
  'ME-POL': '2014 2015 2016 2020',
  'MK-PPO': '2014 2015',
  'MT-POL': '2016',
  'PL-CYB': '2014 2015',
  'RO-CYB': '2014',
  'SK-PPO': '2023',
  'TR-POL': '2016 2017',
  'UA-PPO': '2022',
};

/** Whether an agency delivered its cases of a year. */
export function hasReported(agency: string, year: number): boolean {
  return !NOT_REPORTED[agency]?.includes(String(year));
}

/** Every agency in every year: who was expected, and who delivered. Shape: agencies × years, years vary fastest. */
export function reportingRows(): readonly { agency: string; year: number; reported: boolean }[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, offset) => FIRST_YEAR + offset);
  return AGENCIES.flatMap(({ code }) =>
    years.map((year) => ({ agency: code, year, reported: hasReported(code, year) })),
  );
}
