/** Stands for a stylesheet: every class is its own name. */
// biome-ignore lint/style/noDefaultExport: a stylesheet's module has its classes as default export
export default new Proxy({}, { get: (_, name) => (typeof name === 'string' ? name : undefined) });
