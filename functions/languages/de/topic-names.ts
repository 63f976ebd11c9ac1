/** The German names of the IPTC Media Topics, by code. IPTC NewsCodes, CC BY 4.0 (https://cv.iptc.org/newscodes/mediatopic/). */
export const topicNames = `
01000000 Kunst, Kultur, Unterhaltung und Medien
20000002 Kunst und Unterhaltung
20000005 Kino
20000007 Tanz
20000011 Mode
20000013 Literatur
20000018 Musik
20000029 Theater
20000031 Bildende Kunst
20001181 Festival
20000038 Kultur
20000042 Sprache
20000043 Bibliotheken und Museen
20000044 Denkmäler und Kulturerbe
20000045 Massenmedien
20000046 Nachrichtenmedien
20001182 Soziale Medien
20000051 Fernsehen
20000050 Radio
16000000 Konflikte, Krieg und Frieden
20000053 Terrorakt
20000056 Bewaffneter Konflikt
20000057 Guerilla
20000062 Krieg
20000060 Militärische Besetzung
20000065 Innere Unruhen
20000066 Demonstration
20000069 Krawalle
20000070 Staatsstreich
20000071 Massaker
20000072 Völkermord
20000073 Friedensprozess
20000080 Kriegsgefangene
20000077 Wiederaufbau
20000078 Abrüstung
02000000 Kriminalität, Recht und Justiz
20000082 Kriminalität
20000093 Korruption
20000086 Cyberkriminalität
20000095 Drogenkriminalität
20000097 Betrug
20000099 Tötungsdelikt
20000100 Entführung
20000101 Organisierte Kriminalität
20000104 Raub und Diebstahl
20000105 Kriegsverbrechen
20000106 Gerichtsbarkeit
20000107 Gericht
20000121 Recht
20000129 Strafverfolgung
20000130 Festnahme
20000133 Polizei
03000000 Katastrophen und Unglücke
20000139 Unfälle
20001321 Ertrinken
20000140 Explosion
20000141 Industrieunfall
20000143 Verkehrsunfall
20000148 Katastrophe
20000149 Hungersnot
20000150 Brand
20000151 Naturkatastrophe
20000168 Rettungseinsatz
04000000 Wirtschaft und Finanzen
20000170 Unternehmen
20000344 Wirtschaft
20000346 Makroökonomie
20000385 Märkte und Börsen
20000386 Rohstoffmarkt
20000391 Devisenmarkt
20000209 Produkte und Dienstleistungen
20000210 Landwirtschaft
20000225 Computer- und Informationstechnik
20000235 Bau und Immobilien
20000243 Konsumgüter
20000256 Energie und Rohstoffe
20001370 Finanzdienstleistungen
20000294 Fertigungsindustrie
20000331 Tourismuswirtschaft
20000337 Verkehr
20001289 Handel
05000000 Bildung
20000412 Lehrplan
20000413 Prüfungen
20000400 Schule
20000405 Hochschule
20000409 Frühkindliche Bildung
20000401 Grundschule
20000415 Schüler und Studenten
20000416 Lehrkräfte
20001216 Berufsbildung
06000000 Umwelt
20000418 Klimawandel
20000420 Naturschutz
20000424 Umweltverschmutzung
20000425 Luftverschmutzung
20000428 Abfall
20000430 Natürliche Ressourcen
20000441 Natur
20000500 Tiere
20000443 Bedrohte Arten
20001374 Nachhaltigkeit
07000000 Gesundheit
20000446 Krankheiten
20000447 Krebs
20000448 Infektionskrankheiten
20000454 Herzkrankheiten
20000458 Psychische Gesundheit
20000461 Gesundheitseinrichtungen
20000462 Krankenhaus
20000464 Behandlungen
20000465 Ernährung
20000468 Arzneimittel
20001228 Chirurgie
20000477 Impfstoffe
20000485 Medizinische Berufe
20001358 Öffentliche Gesundheit
08000000 Menschen und Vermischtes
20001237 Jahrestag
20000498 Auszeichnungen
20000505 Prominente
20000501 Feierlichkeiten
20000499 Rekorde und Leistungen
20000504 High Society
20000506 Königshäuser
09000000 Arbeit
20000509 Beschäftigung
20000518 Löhne
20000523 Arbeitsmarkt
20000524 Arbeitsbeziehungen
20000529 Arbeitskampf
20000531 Ruhestand
20000533 Arbeitslosigkeit
20000536 Gewerkschaften
10000000 Lebensart und Freizeit
20000538 Freizeit
20000540 Spiele
20000550 Hobbys
20000568 Essen und Trinken
20000563 Reisen und Tourismus
20000565 Lebensstil
20000570 Haus und Heim
20001339 Wellness
20001239 Fitness
11000000 Politik
20000574 Wahlen
20000580 Wahlkampf
20000584 Volksabstimmungen
20000587 Grundrechte
20000592 Menschenrechte
20000591 Pressefreiheit
20000593 Regierung
20000598 Verteidigung
20000605 Spionage und Nachrichtendienste
20000610 Staatsoberhäupter
20000615 Parlament
20000612 Kommunalverwaltung
20000613 Minister
20000621 Regierungspolitik
20000634 Migrationspolitik
20000620 Steuern
20000635 Atompolitik
20000638 Internationale Beziehungen
20000639 Diplomatie
20000642 Wirtschaftssanktionen
20000644 Internationale Organisationen
20000645 Flüchtlinge und Vertriebene
20000647 Politische Krise
20000649 Politischer Prozess
20000651 Parteien und Bewegungen
12000000 Religion
20000657 Glaubensrichtungen
20000658 Buddhismus
20000659 Christentum
20000676 Hinduismus
20000677 Islam
20000679 Judentum
20000690 Religiöse Feste
20000703 Religionsführer
20000704 Papst
13000000 Wissenschaft und Technik
20000710 Biomedizin
20000715 Mathematik
20000717 Naturwissenschaften
20000718 Astronomie
20000719 Biologie
20000725 Chemie
20000727 Geologie
20000731 Physik
20000735 Forschung
20000742 Sozialwissenschaften
20000744 Archäologie
20000747 Geschichte
20000753 Psychologie
20000756 Technik und Ingenieurwesen
20000757 Luft- und Raumfahrttechnik
20000763 Informatik
14000000 Gesellschaft
20000770 Demografie
20000775 Diskriminierung
20000777 Rassismus
20000780 Familie
20000783 Scheidung
20000786 Ehe
20000787 Elternschaft
20000771 Einwanderung
20000788 Menschen
20000792 LGBTQ
20001327 Frauen
20000799 Soziale Lage
20000801 Armut
20000802 Soziale Probleme
20000817 Wohlfahrt
20000818 Wohltätigkeit
15000000 Sport
20000822 Sportarten
20000823 American Football
20000827 Leichtathletik
20000849 Baseball
20000851 Basketball
20000856 Boxen
20000888 Cricket
20000892 Radsport
20000940 Golf
20000965 Eishockey
20000991 Automobilsport
20001176 Rugby
20001056 Skisport
20001065 Fußball
20001071 Schwimmen
20001085 Tennis
20001104 Doping
20001108 Sportveranstaltungen
20001177 Olympische Spiele
20001125 Sportorganisationen
20001148 Spielertransfers
17000000 Wetter
20001128 Wettervorhersage
20001129 Wetterphänomene
20001131 Wetterwarnung
`;
