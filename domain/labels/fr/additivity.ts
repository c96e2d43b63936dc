import type { Sentences, SharedList } from '../sentence.ts';

const LIST: Readonly<Record<SharedList, string>> = {
  country: 'plusieurs pays',
  agency: 'plusieurs services',
  partner: 'plusieurs partenaires',
  channel: 'plusieurs canaux',
  instrument: 'plusieurs instruments',
};

export const ADDITIVITY: Sentences['additivity'] = {
  severalOf: (list) =>
    `La somme des lignes ne donne pas le total, car une affaire peut concerner ${LIST[list]}.`,
  groups: () =>
    'La somme des lignes ne donne pas le total, car un État peut appartenir à plusieurs groupes et une affaire peut concerner plusieurs États.',
  agencyGroups: () =>
    'La somme des lignes ne donne pas le total, car une unité peut relever de plusieurs services et une affaire impliquer plusieurs services.',
  pairs: () =>
    'La somme des lignes ne donne pas de total, car une affaire ne compte pour un pays ou un service qu’avec un autre État.',
  nestedCrimes: () =>
    'Les lignes ne s’additionnent pas, car certaines des infractions demandées sont comprises dans d’autres.',
  changes: () => 'Les lignes ne s’additionnent pas, car chacune est une évolution qui lui est propre.',
  rates: () => 'Les lignes ne s’additionnent pas, car chacune est un taux de sa propre population.',
  reporting: () => 'Les lignes ne s’additionnent pas, car chacune est une part de ses propres services.',
  ownCases: () => 'Les lignes ne s’additionnent pas, car chacune est la valeur de ses propres affaires.',
  sameStates: () => 'Les lignes ne s’additionnent pas, car un même État peut figurer dans plusieurs.',
  ratios: () =>
    'Les lignes ne s’additionnent pas, car chacune est un rapport calculé à partir de ses propres affaires.',
  stocks: () => 'Les lignes ne s’additionnent pas, car un stock se lit à la fin de chaque année.',
  mirror: () =>
    'Les lignes ne s’additionnent pas, car deux sources parlent des mêmes demandes, et pas pour toutes les paires.',
};
