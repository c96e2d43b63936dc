import { defineWords } from '../words/define-words.ts';

/** The latest figure of a measure, large, with how it came there. */
export const HEADLINE_WORDS = defineWords({
  en: {
    in: 'in {year}',
    change: '{change} on {year}',
    noYearBefore: '{year} is not shown',
    trend: '{label} by year, {years}',
    loading: 'Loading',
    failed: 'could not be had',
  },
  fr: {
    in: 'en {year}',
    change: '{change} par rapport à {year}',
    noYearBefore: '{year} n’est pas montré',
    trend: '{label} par année, {years}',
    loading: 'Chargement',
    failed: 'n’a pas pu être obtenu',
  },
  es: {
    in: 'en {year}',
    change: '{change} respecto de {year}',
    noYearBefore: '{year} no se muestra',
    trend: '{label} por año, {years}',
    loading: 'Cargando',
    failed: 'no se pudo obtener',
  },
});
