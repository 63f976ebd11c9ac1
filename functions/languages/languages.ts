import * as ar from './ar/index.ts';
import * as ca from './ca/index.ts';
import * as cs from './cs/index.ts';
import * as da from './da/index.ts';
import * as de from './de/index.ts';
import * as el from './el/index.ts';
import * as en from './en/index.ts';
import * as es from './es/index.ts';
import * as fa from './fa/index.ts';
import * as fi from './fi/index.ts';
import * as fr from './fr/index.ts';
import * as he from './he/index.ts';
import * as hu from './hu/index.ts';
import * as id from './id/index.ts';
import * as it from './it/index.ts';
import * as ja from './ja/index.ts';
import * as ko from './ko/index.ts';
import type { LanguageTables } from './language-tables.ts';
import * as nl from './nl/index.ts';
import * as no from './no/index.ts';
import * as pl from './pl/index.ts';
import * as pt from './pt/index.ts';
import * as ro from './ro/index.ts';
import * as ru from './ru/index.ts';
import * as sv from './sv/index.ts';
import * as tr from './tr/index.ts';
import * as uk from './uk/index.ts';
import * as zh from './zh/index.ts';

/** One kind of table, by the ISO 639-1 code of each language that has it. */
type Part<Name extends keyof LanguageTables> = Record<string, NonNullable<LanguageTables[Name]>>;

// Each kind of table has its own list, so that the functions that index words are deployed without the lexicons.
// A test checks that each list names every folder that has the table.

/**
 * What the furniture of pages says. All markers are tried on every page, whatever its language, as furniture is often
 * in another one. If two languages have the same phrase, the rule is named after the first.
 */
export const markers = {
  fr: fr.markers,
  en: en.markers,
  de: de.markers,
  es: es.markers,
  it: it.markers,
  pt: pt.markers,
  nl: nl.markers,
  pl: pl.markers,
  ru: ru.markers,
  el: el.markers,
  zh: zh.markers,
  ja: ja.markers,
  ar: ar.markers,
  no: no.markers,
  sv: sv.markers,
  ko: ko.markers,
  tr: tr.markers,
  id: id.markers,
  uk: uk.markers,
} satisfies Part<'markers'>;

/** The small words of bylines, datelines, dates and credits. */
export const pageWords = {
  en: en.pageWords,
  fr: fr.pageWords,
  de: de.pageWords,
  es: es.pageWords,
  it: it.pageWords,
  pt: pt.pageWords,
  ar: ar.pageWords,
  ca: ca.pageWords,
  da: da.pageWords,
  fi: fi.pageWords,
  nl: nl.pageWords,
  no: no.pageWords,
  pl: pl.pageWords,
  ru: ru.pageWords,
  sv: sv.pageWords,
  ko: ko.pageWords,
  tr: tr.pageWords,
  id: id.pageWords,
  uk: uk.pageWords,
  zh: zh.pageWords,
} satisfies Part<'pageWords'>;

/** Stop words, for keywords. */
export const stopWords = {
  en: en.stopWords,
  fr: fr.stopWords,
  de: de.stopWords,
  es: es.stopWords,
  it: it.stopWords,
  pt: pt.stopWords,
} satisfies Part<'stopWords'>;

/** How terms are built, for keywords. */
export const keywordWords = {
  en: en.keywordWords,
  fr: fr.keywordWords,
  de: de.keywordWords,
  es: es.keywordWords,
  it: it.keywordWords,
  pt: pt.keywordWords,
  zh: zh.keywordWords,
  ja: ja.keywordWords,
} satisfies Part<'keywordWords'>;

/** What announces, begins and ends names. */
export const nameWords = {
  en: en.nameWords,
  fr: fr.nameWords,
  de: de.nameWords,
  es: es.nameWords,
  it: it.nameWords,
  pt: pt.nameWords,
  ru: ru.nameWords,
  uk: uk.nameWords,
} satisfies Part<'nameWords'>;

/** The small words and endings of names. */
export const nameForms = {
  en: en.nameForms,
  fr: fr.nameForms,
  de: de.nameForms,
  es: es.nameForms,
  it: it.nameForms,
  pt: pt.nameForms,
  ar: ar.nameForms,
  ca: ca.nameForms,
  cs: cs.nameForms,
  da: da.nameForms,
  el: el.nameForms,
  fi: fi.nameForms,
  nl: nl.nameForms,
  no: no.nameForms,
  pl: pl.nameForms,
  ro: ro.nameForms,
  ru: ru.nameForms,
  sv: sv.nameForms,
  tr: tr.nameForms,
  uk: uk.nameForms,
} satisfies Part<'nameForms'>;

/** How names are told without capitals. */
export const uncasedNames = {
  ja: ja.uncasedNames,
  zh: zh.uncasedNames,
  ar: ar.uncasedNames,
  ko: ko.uncasedNames,
  he: he.uncasedNames,
  fa: fa.uncasedNames,
} satisfies Part<'uncasedNames'>;

/** The terms of each topic. */
export const lexicons = {
  en: en.lexicon,
  fr: fr.lexicon,
  de: de.lexicon,
  es: es.lexicon,
  it: it.lexicon,
  pt: pt.lexicon,
} satisfies Part<'lexicon'>;

/** The topics' names, in the order in which the languages are listed; the English names are in the taxonomy. */
export const topicNames = {
  fr: fr.topicNames,
  de: de.topicNames,
  es: es.topicNames,
  it: it.topicNames,
  pt: pt.topicNames,
} satisfies Part<'topicNames'>;

/**
 * How words become stems. The order of this list is stored, as the bits by which a segment says which languages it
 * holds: append only.
 */
export const stemming = {
  fr: fr.stemming,
  en: en.stemming,
  de: de.stemming,
  es: es.stemming,
  it: it.stemming,
  pt: pt.stemming,
  nl: nl.stemming,
  ca: ca.stemming,
  ro: ro.stemming,
  da: da.stemming,
  sv: sv.stemming,
  no: no.stemming,
  fi: fi.stemming,
  cs: cs.stemming,
  hu: hu.stemming,
  ru: ru.stemming,
  tr: tr.stemming,
  ar: ar.stemming,
} satisfies Part<'stemming'>;

/** The apostrophes that separate words. */
export const apostrophes = {
  en: en.apostrophes,
  fr: fr.apostrophes,
  de: de.apostrophes,
  it: it.apostrophes,
  ca: ca.apostrophes,
  tr: tr.apostrophes,
} satisfies Part<'apostrophes'>;
