import type { Sentences } from '../sentence.ts';

const AGAIN = 'Redemandez après les secondes que Retry-After indique.';

export const PROBLEM_KINDS: Sentences['problemKinds'] = {
  'wrong-parameter': {
    title: 'Un paramètre est erroné',
    meaning: 'Un paramètre est inconnu, manque, est donné deux fois, ou sa valeur ne peut être lue.',
    mend: 'Les entrées de «\u202Ferrors\u202F» nomment chaque paramètre avec sa valeur et disent ce qu’il peut être.',
  },
  'unknown-code': {
    title: 'Un code n’est pas dans sa liste',
    meaning: 'Un filtre nomme un code que sa liste ne contient pas. Rien n’est deviné ni omis.',
    mend: 'Prenez l’un des codes les plus proches que la réponse nomme, ou l’un de /api/v1/codes/{list}.',
  },
  'year-out-of-range': {
    title: 'Une année est en dehors de la publication',
    meaning: 'La publication ne contient aucun chiffre d’une année demandée.',
    mend: 'Demandez des années de la publication\u202F; la réponse et /api/v1/releases les nomment.',
  },
  'bad-request': {
    title: 'La requête ne peut pas être lue',
    meaning:
      'La requête elle-même est mal formée, par exemple une adresse avec un échappement de pour-cent incomplet.',
    mend: 'Codez l’adresse comme un navigateur le fait (RFC 3986).',
  },
  'not-found': {
    title: 'Il n’y a rien à cette adresse',
    meaning: 'Le chemin, ou l’indicateur, la liste ou le problème qu’il nomme, n’existe pas.',
    mend: '/api/v1/openapi.json énumère tous les chemins\u202F; la réponse nomme ce qui existe.',
  },
  'unknown-release': {
    title: 'Cette publication n’existe pas',
    meaning: 'Aucune publication de ce numéro n’a jamais existé.',
    mend: 'Demandez release=latest, ou l’une de celles que /api/v1/releases énumère.',
  },
  'method-not-allowed': {
    title: 'Ce service ne fait que se lire',
    meaning: 'La méthode de la requête modifierait quelque chose, et rien ne peut être modifié ici.',
    mend: 'Utilisez GET ou HEAD.',
  },
  'request-timeout': {
    title: 'La requête a mis trop de temps à arriver',
    meaning: 'La connexion a été ouverte, mais la requête n’est pas arrivée entière à temps.',
    mend: 'Redemandez\u202F; /api/v1/config indique les secondes.',
  },
  'release-withdrawn': {
    title: 'La publication a été retirée',
    meaning:
      'La publication a existé et a été retirée depuis. Elle garde son numéro et ne donne aucun chiffre.',
    mend: 'Sa note dans /api/v1/releases dit pourquoi. Demandez release=latest.',
  },
  'too-many-cells': {
    title: 'Le tableau est trop grand',
    meaning: 'Le tableau aurait plus de cellules qu’une réponse ne peut en avoir.',
    mend: 'Filtrez la dimension que la réponse nomme, ou demandez moins d’années à la fois.',
  },
  'address-too-long': {
    title: 'L’adresse est trop longue',
    meaning: 'Le chemin et la question ont ensemble plus de caractères qu’une adresse ne peut en avoir ici.',
    mend: 'Demandez moins de codes à la fois, ou une dimension entière. /api/v1/config indique la limite.',
  },
  'not-answerable': {
    title: 'Aucun agrégat n’y répond exactement',
    meaning:
      'Chaque paramètre est juste, mais aucun agrégat de la publication ne contient leur combinaison, et les chiffres ne sont jamais approchés.',
    mend: 'La réponse dit ce qui peut être demandé à la place.',
  },
  'head-too-large': {
    title: 'Les champs d’en-tête sont trop grands',
    meaning: 'L’adresse et les champs d’en-tête sont ensemble plus longs qu’une requête ne peut l’être.',
    mend: 'Envoyez moins de champs d’en-tête, ou de plus courts, tels que les cookies, qui ne sont pas lus ici.',
  },
  'internal-error': {
    title: 'Le service a échoué',
    meaning: 'La faute est la nôtre. Son journal en donne la raison sous l’identifiant de la requête.',
    mend: 'Donnez à l’exploitant la valeur de «\u202FrequestId\u202F».',
  },
  'database-unavailable': {
    title: 'La base de données ne peut être jointe',
    meaning: 'La base de données n’est pas là actuellement, ou a mis trop de temps.',
    mend: AGAIN,
  },
  'too-busy': {
    title: 'Trop de questions à la fois',
    meaning: 'Autant de questions attendent déjà qu’il peut en attendre.',
    mend: `${AGAIN} Moins de requêtes à la fois reçoivent une réponse plus tôt.`,
  },
  'no-release': {
    title: 'Rien n’est encore publié',
    meaning: 'Le service fonctionne, mais rien n’est publié\u202F: il n’y a donc pas de chiffres.',
    mend: 'Publiez avec la commande liaison release publish. Puis redemandez.',
  },
  'not-ready': {
    title: 'Le service n’est pas prêt',
    meaning: 'Seul /readyz répond ainsi\u202F: la base de données, son schéma ou une publication manque.',
    mend: `La réponse dit quoi. ${AGAIN}`,
  },
};
