import type { Mapping } from './mapping-schema.ts';
import { CTDC_VICTIMS } from './profiles/ctdc-victims.ts';
import { GERMAN_EXPORT } from './profiles/german-export.ts';
import { POLICE_UK_OUTCOME_EVENTS, POLICE_UK_OUTCOMES } from './profiles/police-uk.ts';
import { SIMPLE } from './profiles/simple.ts';

/** The mappings that come with Liaison. */
export const SHIPPED_PROFILES: readonly Mapping[] = [
  SIMPLE,
  POLICE_UK_OUTCOMES,
  POLICE_UK_OUTCOME_EVENTS,
  CTDC_VICTIMS,
  GERMAN_EXPORT,
];
