import { grouped } from '../grouped.ts';
import type { Sentences } from '../sentence.ts';

export const PROBLEMS: Sentences['problems'] = {
  tooManyCells: (cells, most, { dimension, rows }) =>
    `Le tableau compte ${grouped(cells)} cellules et ${grouped(most)} sont permises. La coupe la moins coûteuse est un filtre sur ${dimension}, qui a ${grouped(rows)} lignes.`,
  tooManyMirrorRows: (rows, most) =>
    `Le miroir compte ${grouped(rows)} lignes et ${grouped(most)} sont permises. La coupe la moins coûteuse est un filtre sur country.`,
  beyondLedger: (kept) =>
    `Le registre garde dans leur ordre les ${grouped(kept)} plus grandes modifications de chaque indicateur. Les autres se trouvent par un filtre sur country, agency, crime ou year.`,
  addressTooLong: (given, most) =>
    `L’adresse compte ${grouped(given)} caractères et ${grouped(most)} sont permis. Demandez moins de codes à la fois, ou une dimension entière.`,
  methodNotOffered: (method) => `${method} n’est pas proposé\u202F; utilisez GET.`,
  tooBusy: () =>
    'Plus de questions sont arrivées à la fois qu’il n’est possible d’y répondre\u202F; redemandez dans quelques secondes.',
  databaseDown: () => 'La base de données ne peut être jointe actuellement\u202F; réessayez bientôt.',
  nothingHere: () => 'Il n’y a rien à cette adresse\u202F; /api/v1/openapi.json énumère ce qui existe.',
  unreadable: () => 'La requête ne peut pas être lue.',
  headTooLarge: () => 'L’adresse et les champs d’en-tête sont ensemble trop longs.',
  requestTimeout: () => 'La requête n’est pas arrivée à temps.',
  failed: () => 'Le service n’a pas pu répondre\u202F; l’exploitant en trouve la raison dans son journal.',
  nothingPublished: () => 'Aucune publication n’existe encore.',
  databaseSlow: () => 'La base de données ne répond pas en moins d’une seconde.',
  databaseUnusable: () => 'La base de données ne peut être jointe, ou son schéma manque.',
  schemaOld: () => 'Le schéma de la base de données est plus ancien que ce programme.',
};
