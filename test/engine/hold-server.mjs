/** Starts the compiled server on a folder and lives until it is killed: the tests' stand-in for a Liaison that dies. */
const [, , dataDir = ''] = process.argv;
const compiled = new URL('../../dist/engine/embedded-postgres.js', import.meta.url);
const { startEmbeddedPostgres } = await import(compiled.href);
const { url } = await startEmbeddedPostgres({ dataDir });
console.log(url);
