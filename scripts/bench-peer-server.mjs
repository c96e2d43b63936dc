import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { addressOf, HOST } from './bench-fork.mjs';

/** PostGraphile over one schema: `node bench-peer-server.mjs FOLDER DATABASE_URL SCHEMA`, with its packages in the folder. */
const [folder = '', databaseUrl = '', schema = ''] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));

const { postgraphile } = load('postgraphile');
const { PostGraphileAmberPreset } = load('postgraphile/presets/amber');
const { makePgService } = load('postgraphile/adaptors/pg');
const { grafserv } = load('postgraphile/grafserv/node');
const { PgAggregatesPreset } = load('@graphile/pg-aggregates');

const peer = postgraphile({
  extends: [PostGraphileAmberPreset, PgAggregatesPreset],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: [schema] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});
const server = createServer();
await peer.createServ(grafserv).addTo(server);
server.listen(0, HOST, () => process.send?.({ url: addressOf(server) }));
process.on('message', () => process.send?.(process.cpuUsage()));
process.on('disconnect', () => process.exit());
