import { startFiguresApi, valuesByRow } from './figures-api.ts';

/** Some figures of the latest release, as every client gets them. */
export async function publishedFigures(databaseUrl: string) {
  const api = await startFiguresApi(databaseUrl);
  try {
    return {
      involving: valuesByRow(await api.ask('metric=cases-involving&by=country')),
      arrests: valuesByRow(await api.ask('metric=arrests&by=year')),
    };
  } finally {
    await api.close();
  }
}
