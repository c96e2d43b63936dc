import { defineWords } from '../../words/define-words.ts';

/** How fast a country or an agency is. */
export const TIMES_WORDS = defineWords({
  en: {
    times: 'Time to respond',
    timesTitle: '{name}: half of requests answered {median} in {year}',
    timesOnly: '{name}: time to respond to requests',
    timesSubtitle: 'Days from receipt to response, requests received, {years}, by {clock}',
    median: 'Median',
    p90: 'Nine in ten',
    inTime: 'Answered in time',
    inTimeTitle: '{name}: {share} of requests answered in time in {year}',
    inTimeOnly: '{name}: requests answered in time',
    noTimes:
      'Not reported: no request to {name} in {years} has both the day of its receipt and the day of its response.',
    noInTime:
      'Not reported: no request to {name} in {years} states its urgency and both days, so that nobody can say whether it was answered within the limit.',
    caseTimes: 'Duration of cases',
    caseTimesTitle: '{name}: half of the cases closed in {year} ended {median}',
    caseTimesOnly: '{name}: duration of cases',
    caseTimesSubtitle: 'Days from opening to closing, cases closed, {years}, by {clock}',
    noCaseTimes:
      'Not reported: no case of {name} closed in {years} has both the day of its opening and the day of its closing.',
  },
  fr: {
    times: 'Délai de réponse',
    timesTitle: '{name}\u202f: la moitié des demandes traitées {median} en {year}',
    timesOnly: '{name}\u202f: délai de réponse aux demandes',
    timesSubtitle: 'Jours entre réception et réponse, demandes reçues, {years}, par {clock}',
    median: 'Médiane',
    p90: 'Neuf sur dix',
    inTime: 'Réponses dans les délais',
    inTimeTitle: '{name}\u202f: {share} des demandes traitées dans les délais en {year}',
    inTimeOnly: '{name}\u202f: demandes traitées dans les délais',
    noTimes:
      'Non communiqué\u202f: aucune demande adressée à {name} pour {years} n’a à la fois le jour de réception et le jour de réponse.',
    noInTime:
      'Non communiqué\u202f: aucune demande adressée à {name} pour {years} n’indique son urgence et les deux jours\u202f; personne ne peut donc dire si le délai a été tenu.',
    caseTimes: 'Durée des affaires',
    caseTimesTitle: '{name}\u202f: la moitié des affaires closes en {year} ont pris fin {median}',
    caseTimesOnly: '{name}\u202f: durée des affaires',
    caseTimesSubtitle: 'Jours entre ouverture et clôture, affaires closes, {years}, par {clock}',
    noCaseTimes:
      'Non communiqué\u202f: aucune affaire de {name} close en {years} n’a à la fois le jour d’ouverture et le jour de clôture.',
  },
  es: {
    times: 'Tiempo de respuesta',
    timesTitle: '{name}: la mitad de las solicitudes contestadas {median} en {year}',
    timesOnly: '{name}: tiempo de respuesta a solicitudes',
    timesSubtitle: 'Días de la recepción a la respuesta, solicitudes recibidas, {years}, por {clock}',
    median: 'Mediana',
    p90: 'Nueve de diez',
    inTime: 'Contestadas a tiempo',
    inTimeTitle: '{name}: {share} de las solicitudes contestadas a tiempo en {year}',
    inTimeOnly: '{name}: solicitudes contestadas a tiempo',
    noTimes:
      'No comunicado: ninguna solicitud dirigida a {name} en {years} tiene a la vez el día de recepción y el día de respuesta.',
    noInTime:
      'No comunicado: ninguna solicitud dirigida a {name} en {years} indica su urgencia y ambos días, así que nadie puede decir si se contestó dentro del plazo.',
    caseTimes: 'Duración de los casos',
    caseTimesTitle: '{name}: la mitad de los casos cerrados en {year} terminó {median}',
    caseTimesOnly: '{name}: duración de los casos',
    caseTimesSubtitle: 'Días de la apertura al cierre, casos cerrados, {years}, por {clock}',
    noCaseTimes:
      'No comunicado: ningún caso de {name} cerrado en {years} tiene a la vez el día de apertura y el día de cierre.',
  },
});
