import './build.mjs';
import { readFileSync, writeFileSync } from 'node:fs';

/** `npm run docs`: writes the pages of docs/ that are made from what the code works with. */
const { importPage } = await import(new URL('../dist/etl/docs/import-page.js', import.meta.url).href);
const { metricsPage } = await import(new URL('../dist/etl/docs/metrics-page.js', import.meta.url).href);
const { mappingJsonSchema } = await import(
  new URL('../dist/etl/mapping/json-schema.js', import.meta.url).href
);

const template = readFileSync(new URL('../etl/docs/import.template.md', import.meta.url), 'utf8');
writeFileSync(new URL('../docs/import.md', import.meta.url), importPage(template));
writeFileSync(new URL('../docs/metrics.md', import.meta.url), metricsPage());
writeFileSync(new URL('../docs/mapping.schema.json', import.meta.url), mappingJsonSchema());
