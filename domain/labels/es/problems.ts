import { grouped } from '../grouped.ts';
import type { Sentences } from '../sentence.ts';

export const PROBLEMS: Sentences['problems'] = {
  tooManyCells: (cells, most, { dimension, rows }) =>
    `La tabla tiene ${grouped(cells)} celdas y se permiten ${grouped(most)}. El recorte menos costoso es un filtro en ${dimension}, que tiene ${grouped(rows)} filas.`,
  tooManyMirrorRows: (rows, most) =>
    `El espejo tiene ${grouped(rows)} filas y se permiten ${grouped(most)}. El recorte menos costoso es un filtro en country.`,
  beyondLedger: (kept) =>
    `El registro conserva en su orden los ${grouped(kept)} mayores cambios de cada indicador. Los demás se encuentran con un filtro en country, agency, crime o year.`,
  addressTooLong: (given, most) =>
    `La dirección tiene ${grouped(given)} caracteres y se permiten ${grouped(most)}. Pida menos códigos a la vez, o una dimensión entera.`,
  methodNotOffered: (method) => `${method} no se ofrece; use GET.`,
  tooBusy: () =>
    'Llegaron más preguntas a la vez de las que pueden responderse; vuelva a pedir en unos segundos.',
  databaseDown: () => 'No se puede acceder ahora a la base de datos; inténtelo de nuevo pronto.',
  nothingHere: () => 'No hay nada en esta dirección; /api/v1/openapi.json enumera lo que hay.',
  unreadable: () => 'La petición no se puede leer.',
  headTooLarge: () => 'La dirección y los campos de cabecera son juntos demasiado largos.',
  requestTimeout: () => 'La petición no llegó a tiempo.',
  failed: () => 'El servicio no pudo responder; el operador encuentra el motivo en su registro.',
  nothingPublished: () => 'Todavía no hay ninguna publicación.',
  databaseSlow: () => 'La base de datos no responde en un segundo.',
  databaseUnusable: () => 'No se puede acceder a la base de datos, o falta su esquema.',
  schemaOld: () => 'El esquema de la base de datos es más antiguo que este programa.',
};
