/**
 * The two roles that work with the data. A third, the owner, is whoever runs the migrations. Every connection of the ETL and
 * of the API takes its role as it is opened, so that neither can do more than its part whatever account it logs in with.
 */
export const ROLE_OF = { etl: 'liaison_etl', api: 'liaison_api' } as const;

export type DatabaseRole = keyof typeof ROLE_OF;
