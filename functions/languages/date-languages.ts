import { dateWords as ar } from './ar/date-words.ts';
import { dateWords as bg } from './bg/date-words.ts';
import { dateWords as ca } from './ca/date-words.ts';
import { dateWords as cs } from './cs/date-words.ts';
import { dateWords as da } from './da/date-words.ts';
import type { DateWords } from './date-words.ts';
import { dateWords as de } from './de/date-words.ts';
import { dateWords as el } from './el/date-words.ts';
import { dateWords as en } from './en/date-words.ts';
import { dateWords as es } from './es/date-words.ts';
import { dateWords as et } from './et/date-words.ts';
import { dateWords as fa } from './fa/date-words.ts';
import { dateWords as fi } from './fi/date-words.ts';
import { dateWords as fr } from './fr/date-words.ts';
import { dateWords as he } from './he/date-words.ts';
import { dateWords as hi } from './hi/date-words.ts';
import { dateWords as hr } from './hr/date-words.ts';
import { dateWords as hu } from './hu/date-words.ts';
import { dateWords as id } from './id/date-words.ts';
import { dateWords as is } from './is/date-words.ts';
import { dateWords as it } from './it/date-words.ts';
import { dateWords as ja } from './ja/date-words.ts';
import { dateWords as ko } from './ko/date-words.ts';
import { dateWords as lt } from './lt/date-words.ts';
import { dateWords as lv } from './lv/date-words.ts';
import { dateWords as nl } from './nl/date-words.ts';
import { dateWords as no } from './no/date-words.ts';
import { dateWords as pl } from './pl/date-words.ts';
import { dateWords as pt } from './pt/date-words.ts';
import { dateWords as ro } from './ro/date-words.ts';
import { dateWords as ru } from './ru/date-words.ts';
import { dateWords as sk } from './sk/date-words.ts';
import { dateWords as sl } from './sl/date-words.ts';
import { dateWords as sr } from './sr/date-words.ts';
import { dateWords as sv } from './sv/date-words.ts';
import { dateWords as th } from './th/date-words.ts';
import { dateWords as tr } from './tr/date-words.ts';
import { dateWords as uk } from './uk/date-words.ts';
import { dateWords as vi } from './vi/date-words.ts';
import { dateWords as zh } from './zh/date-words.ts';

/**
 * How dates are written and what stands beside them, by ISO 639-1 code; English first: where languages differ, the first that
 * fits counts. A list of its own, as more languages have these words than any other table.
 */
export const dateWords = {
  en,
  fr,
  de,
  es,
  it,
  pt,
  nl,
  sv,
  da,
  no,
  fi,
  is,
  pl,
  cs,
  sk,
  ru,
  uk,
  bg,
  sr,
  hr,
  sl,
  hu,
  ro,
  el,
  tr,
  et,
  lv,
  lt,
  ca,
  id,
  vi,
  zh,
  ja,
  ko,
  ar,
  he,
  fa,
  hi,
  th,
} satisfies Record<string, DateWords>;
