import * as v from 'valibot';
import { settingsSchema } from './settings-schema.ts';
import { deriveConcurrencies } from './throughput.ts';

/** Thrown for unusable settings; the message names each of them, its value and what is allowed. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * What stands in for the defaults with `auth=open`, where anybody may ask all day: at most $240 a day instead of $3,600
 * (lib/costs/worst-day.ts). A caller who signs or brings a token can be asked to stop.
 */
const openDefaults: Record<string, number> = {
  queryBudgetUnits: 500,
  queryBudgetMs: 3_000,
  throttleRate: 5,
  throttleBurst: 20,
};

type Values = v.InferOutput<typeof settingsSchema>;

/** Who may use the API; `jwt` needs the token's issuer and audience. */
export type Auth = { kind: 'iam' | 'open' } | { kind: 'jwt'; issuer: string; audience: string[] };

/** All settings of a stack, checked. */
export type Settings = Omit<Values, 'auth' | 'jwtIssuer' | 'jwtAudience'> & { auth: Auth };

/** The manual's rows, one a setting: its name, its default, what is allowed and what it means. */
export const settingsTable = Object.entries(settingsSchema.entries).map(([name, entry]) => ({
  name,
  fallback: v.getDefault(entry),
  ...(v.getMetadata(entry.wrapped) as { allowed: string; meaning: string }),
}));

/** Reads every setting by its name, fills in the defaults; throws a SettingsError that lists all that is wrong. */
export function readSettings(readValue: (name: string) => unknown): Settings {
  const defaults = chooseDefaults(readValue('auth'), Number(readValue('articlesPerSecond') ?? 0));
  const input = Object.fromEntries(
    settingsTable.map(({ name }) => [name, readValue(name) ?? defaults[name]]),
  );
  const result = v.safeParse(settingsSchema, input);
  if (!result.success) {
    const wrong = v.flatten<typeof settingsSchema>(result.issues).nested ?? {};
    throw new SettingsError(
      settingsTable
        .filter(({ name }) => name in wrong)
        .map(
          ({ name, allowed }) =>
            `The setting ${name} is ${JSON.stringify(input[name])}; allowed is ${allowed}.`,
        )
        .join('\n'),
    );
  }
  const { auth, jwtIssuer, jwtAudience, ...rest } = result.output;
  checkDesk(result.output);
  return { ...rest, auth: readAuth(auth, jwtIssuer, jwtAudience) };
}

/** The defaults that other settings change; a number of articles that cannot be used is reported by the schema. */
function chooseDefaults(auth: unknown, articlesPerSecond: number): Record<string, number> {
  return {
    ...(auth === 'open' && openDefaults),
    ...(articlesPerSecond > 0 && deriveConcurrencies(articlesPerSecond)),
  };
}

/** A browser has no credentials to sign with, and a sign-in needs a client. */
function checkDesk({ desk, auth, deskClientId }: Values): void {
  if (!desk) return;
  if (auth === 'iam')
    throw new SettingsError(
      'The setting desk is "true", which needs auth=jwt or auth=open. With auth=iam `copydesk desk --stack` serves the desk on your machine.',
    );
  if (auth === 'jwt' && deskClientId === undefined)
    throw new SettingsError(
      'The setting desk is "true", which needs the setting deskClientId with auth=jwt.',
    );
}

function readAuth(kind: Values['auth'], issuer?: string, audience?: string): Auth {
  if (kind !== 'jwt') return { kind };
  if (issuer === undefined || audience === undefined) {
    throw new SettingsError(
      'The setting auth is "jwt", which needs the settings jwtIssuer and jwtAudience as well.',
    );
  }
  return { kind, issuer, audience: audience.split(',') };
}
