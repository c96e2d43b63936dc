import { defineWords } from '../../words/define-words.ts';

/** The page of two States. */
export const PAIR_WORDS = defineWords({
  en: {
    title: '{one} and {other}',
    allCorridors: 'All corridors',
    noPair: 'There is no such pair of States',
    noPairWhy: 'An address of a pair names two different States by their codes, such as /corridors/ES/FR.',
    lead: 'How the two States work together: their cases, who starts them, what they ask of each other, and how soon they answer.',
    together: 'Cases of both together',
    initiated: 'Who initiated',
    initiatedMost: '{name} initiated more of their cases, {more} against {less}',
    initiatedEven: 'Both initiated as many of their cases, {more}',
    initiatedSide: 'Initiated by {name}',
    requests: 'Requests from one to the other',
    sentMost: '{name} sent more requests, {more} against {less}',
    sentEven: 'Both sent as many requests, {more}',
    sentSide: 'Sent by {name}',
    inTime: 'Answered in time, each by the other',
    answers: '{one} answers {other}',
    lines: 'The line of a State shows how it answered what the other asked.',
    limits:
      'Limits: 8 hours (urgent, direct access), 3 days (urgent, no direct access), 7 days (not urgent); Directive (EU) 2023/977, Article 5.',
    sources: 'Counted from what all sources hold; a request that both States delivered counts twice.',
  },
  fr: {
    title: '{one} et {other}',
    allCorridors: 'Toutes les relations',
    noPair: 'Il n’y a pas de telle paire d’États',
    noPairWhy:
      'L’adresse d’une paire nomme deux États différents par leurs codes, par exemple /corridors/ES/FR.',
    lead: 'Comment les deux États travaillent ensemble\u202f: leurs affaires, qui les lance, ce qu’ils se demandent et en combien de temps ils répondent.',
    together: 'Affaires communes aux deux',
    initiated: 'Qui a lancé',
    initiatedMost: '{name}\u202f: plus d’affaires lancées, {more} contre {less}',
    initiatedEven: 'Autant d’affaires lancées des deux côtés, {more}',
    initiatedSide: 'Lancées par {name}',
    requests: 'Demandes de l’un à l’autre',
    sentMost: '{name}\u202f: plus de demandes envoyées, {more} contre {less}',
    sentEven: 'Autant de demandes envoyées des deux côtés, {more}',
    sentSide: 'Envoyées par {name}',
    inTime: 'Réponses dans les délais, de l’un à l’autre',
    answers: '{one} répond à {other}',
    lines: 'La courbe d’un État montre comment il a répondu aux demandes de l’autre.',
    limits:
      'Délais\u202f: 8 heures (urgent, accès direct), 3 jours (urgent, sans accès direct), 7 jours (non urgent)\u202f; directive (UE) 2023/977, article 5.',
    sources:
      'Compté d’après ce que détiennent toutes les sources\u202f; une demande livrée par les deux États compte deux fois.',
  },
  es: {
    title: '{one} y {other}',
    allCorridors: 'Todas las relaciones',
    noPair: 'No hay tal par de Estados',
    noPairWhy:
      'La dirección de un par nombra dos Estados distintos por sus códigos, por ejemplo /corridors/ES/FR.',
    lead: 'Cómo trabajan juntos los dos Estados: sus casos, quién los inicia, qué se piden y en cuánto tiempo responden.',
    together: 'Casos de ambos juntos',
    initiated: 'Quién inició',
    initiatedMost: '{name} inició más de sus casos, {more} frente a {less}',
    initiatedEven: 'Ambos iniciaron el mismo número de casos, {more}',
    initiatedSide: 'Iniciados por {name}',
    requests: 'Solicitudes de uno a otro',
    sentMost: '{name} envió más solicitudes, {more} frente a {less}',
    sentEven: 'Ambos enviaron el mismo número de solicitudes, {more}',
    sentSide: 'Enviadas por {name}',
    inTime: 'Respuestas a tiempo, de uno a otro',
    answers: '{one} responde a {other}',
    lines: 'La línea de un Estado muestra cómo respondió a lo que pidió el otro.',
    limits:
      'Plazos: 8 horas (urgente, acceso directo), 3 días (urgente, sin acceso directo), 7 días (no urgente); Directiva (UE) 2023/977, artículo 5.',
    sources:
      'Contado según lo que tienen todas las fuentes; una solicitud entregada por ambos Estados cuenta dos veces.',
  },
});
