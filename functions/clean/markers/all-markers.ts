import { arabic } from './ar.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import type { MarkerTable } from './marker-table.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { chinese } from './zh.ts';

/** Every language's markers; all are tried on every page, whatever its language: furniture is often imported. */
export const allMarkers: readonly MarkerTable[] = [
  french,
  english,
  german,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  greek,
  chinese,
  japanese,
  arabic,
  norwegian,
  swedish,
];
