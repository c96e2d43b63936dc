import { defineWords } from '../../words/define-words.ts';

/** The page that shows which States work with which. */
export const CORRIDORS_WORDS = defineWords({
  en: {
    title: 'Corridors',
    lead: 'Which States work with which, and in which direction.',
    shown: 'What is counted',
    'pair-cases': 'Cases of both together',
    'cases-initiated': 'Cases that one initiated towards the other',
    'directed-requests': 'Requests that one sent to the other',
    'requests-received': 'Requests that one received from the other',
    'cell-pair-cases':
      'A cell counts the cases in which the State of the row and the State of the column both took part.',
    'cell-cases-initiated':
      'A cell counts the cases that the State of the row initiated and in which the State of the column took part.',
    'cell-directed-requests':
      'A cell counts the requests that the State of the row sent to the State of the column.',
    'cell-requests-received':
      'A cell counts the requests that the State of the row received from the State of the column.',
    loading: 'Pairs of States',
    busiest: '{pair}: the busiest corridor',
    topOf: 'The {shown} States with the most of {all}; the table has all of them.',
    first: 'The busiest corridors',
    both: '{one} and {other}',
    towards: '{one} to {other}',
    from: '{one} from {other}',
    choose: 'Go to a pair',
    pick: 'Choose a State',
    one: 'State',
    other: 'Partner',
    go: 'Show this pair',
    none: 'No pair of States has any in these years.',
  },
  fr: {
    title: 'Relations',
    lead: 'Quels États travaillent avec lesquels, et dans quel sens.',
    shown: 'Ce qui est compté',
    'pair-cases': 'Affaires communes aux deux',
    'cases-initiated': 'Affaires que l’un a lancées vers l’autre',
    'directed-requests': 'Demandes que l’un a envoyées à l’autre',
    'requests-received': 'Demandes que l’un a reçues de l’autre',
    'cell-pair-cases':
      'Une case compte les affaires auxquelles l’État de la ligne et celui de la colonne ont tous deux pris part.',
    'cell-cases-initiated':
      'Une case compte les affaires que l’État de la ligne a lancées et auxquelles celui de la colonne a pris part.',
    'cell-directed-requests':
      'Une case compte les demandes que l’État de la ligne a envoyées à celui de la colonne.',
    'cell-requests-received':
      'Une case compte les demandes que l’État de la ligne a reçues de celui de la colonne.',
    loading: 'Paires d’États',
    busiest: '{pair}\u202f: la relation la plus active',
    topOf: 'Les {shown} États les plus actifs sur {all}\u202f; le tableau les contient tous.',
    first: 'Les relations les plus actives',
    both: '{one} et {other}',
    towards: '{one} vers {other}',
    from: '{one} depuis {other}',
    choose: 'Aller à une paire',
    pick: 'Choisir un État',
    one: 'État',
    other: 'Partenaire',
    go: 'Montrer cette paire',
    none: 'Aucune paire d’États n’en a dans ces années.',
  },
  es: {
    title: 'Relaciones',
    lead: 'Qué Estados trabajan con cuáles, y en qué sentido.',
    shown: 'Qué se cuenta',
    'pair-cases': 'Casos de ambos juntos',
    'cases-initiated': 'Casos que uno inició hacia el otro',
    'directed-requests': 'Solicitudes que uno envió al otro',
    'requests-received': 'Solicitudes que uno recibió del otro',
    'cell-pair-cases':
      'Una celda cuenta los casos en los que participaron el Estado de la fila y el de la columna.',
    'cell-cases-initiated':
      'Una celda cuenta los casos que inició el Estado de la fila y en los que participó el de la columna.',
    'cell-directed-requests':
      'Una celda cuenta las solicitudes que el Estado de la fila envió al de la columna.',
    'cell-requests-received':
      'Una celda cuenta las solicitudes que el Estado de la fila recibió del de la columna.',
    loading: 'Pares de Estados',
    busiest: '{pair}: la relación con más actividad',
    topOf: 'Los {shown} Estados con más actividad de {all}; la tabla los contiene todos.',
    first: 'Las relaciones con más actividad',
    both: '{one} y {other}',
    towards: '{one} a {other}',
    from: '{one} de {other}',
    choose: 'Ir a un par',
    pick: 'Elegir un Estado',
    one: 'Estado',
    other: 'Socio',
    go: 'Mostrar este par',
    none: 'Ningún par de Estados tiene en estos años.',
  },
});
