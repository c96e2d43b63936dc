import * as z from 'zod';

const SECRET_CHARACTERS = 24;
const HIGHEST_PORT = 65_535;

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, {
    error: 'is not an address such as postgres://user:password@host:5432/database',
  })
  .refine((url) => !/[?&]options=/.test(url), {
    error: 'sets options; Liaison sets them itself, so that every connection acts as its role',
  });

/** Every environment variable that Liaison reads, with what it is for. A default of `undefined` means "not set". */
const schema = z.object({
  DATABASE_URL: postgresUrl
    .optional()
    .describe(
      'Address of the PostgreSQL database, as its owner. Without it the embedded database is started.',
    ),
  LIAISON_API_DATABASE_URL: postgresUrl
    .optional()
    .describe('Address with an account that may act as liaison_api. Without it, DATABASE_URL.'),
  LIAISON_ETL_DATABASE_URL: postgresUrl
    .optional()
    .describe('Address with an account that may act as liaison_etl. Without it, DATABASE_URL.'),
  LIAISON_DATA_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of the embedded database and of its secret. Without it, .liaison beside the program.'),
  LIAISON_RECORD_KEY_SECRET: z
    .string()
    .min(SECRET_CHARACTERS, { error: `is shorter than ${SECRET_CHARACTERS} characters` })
    .optional()
    .describe(
      'Secret from which record keys are made; keep it for ever. Without it, one kept beside the embedded database.',
    ),
  LIAISON_DEBUG: z
    .string()
    .optional()
    .describe('Any value: the command line shows where in the program an error arose.'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'is not a port' })
    .transform(Number)
    .refine((port) => port <= HIGHEST_PORT, { error: 'is not a port' })
    .default(3000)
    .describe('Port on which the API and the dashboard are served; 0 takes a free one.'),
  HOST: z
    .string()
    .min(1, { error: 'is empty' })
    .default('127.0.0.1')
    .describe('Address on which the server listens; 0.0.0.0 for every network of the machine.'),
});

export type Settings = Readonly<z.infer<typeof schema>>;

/** One setting for people: its name, what it is for, its default, and whether its value must not be shown. */
export type SettingDescription = {
  readonly name: keyof Settings;
  readonly sentence: string;
  readonly default: string | undefined;
  readonly isSecret: boolean;
};

const DEFAULT: Readonly<Partial<Record<keyof Settings, string>>> = { PORT: '3000', HOST: '127.0.0.1' };

/** The settings in the order in which the documentation names them. */
// `Object.keys` of the shape is exactly the key union of the settings; TypeScript widens it to string.
export const SETTINGS: readonly SettingDescription[] = (Object.keys(schema.shape) as (keyof Settings)[]).map(
  (name) => ({
    name,
    sentence: schema.shape[name].description ?? '',
    default: DEFAULT[name],
    isSecret: name.endsWith('_URL') || name.endsWith('_SECRET'),
  }),
);

/** An environment that Liaison cannot start with; the message is one sentence for the person who set it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * The settings of an environment. An empty value counts as not set. Names of tests (`LIAISON_TEST_…`) are not ours to read.
 * Errors: `SettingsError` naming the first variable that is unknown or wrong; the value of a secret is never repeated.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const unknown = set.map(([name]) => name).find(isUnknown);
  if (unknown) throw new SettingsError(`${unknown} is not a setting of Liaison; known are: ${knownNames()}`);
  const read = schema.safeParse(Object.fromEntries(set));
  if (read.success) return refuseHalfSet(read.data);
  const issue = read.error.issues[0];
  throw new SettingsError(`${issue?.path.join('.')} ${issue?.message}`);
}

/** The two further addresses only say which account acts as a role; they need the owner's beside them. */
function refuseHalfSet(settings: Settings): Settings {
  const alone = (['LIAISON_API_DATABASE_URL', 'LIAISON_ETL_DATABASE_URL'] as const).find(
    (name) => settings[name],
  );
  if (!alone || settings.DATABASE_URL) return settings;
  throw new SettingsError(
    `${alone} needs DATABASE_URL beside it; without it the embedded database would be used`,
  );
}

function isUnknown(name: string): boolean {
  return (
    name.startsWith('LIAISON_') && !name.startsWith('LIAISON_TEST_') && !Object.hasOwn(schema.shape, name)
  );
}

function knownNames(): string {
  return SETTINGS.map((setting) => setting.name).join(', ');
}
