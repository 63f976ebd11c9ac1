/** The Italian names of the IPTC Media Topics, by code. IPTC NewsCodes, CC BY 4.0 (https://cv.iptc.org/newscodes/mediatopic/). */
export const topicNames = `
01000000 Arte, cultura, spettacolo e media
20000002 Arte e spettacolo
20000005 Cinema
20000007 Danza
20000011 Moda
20000013 Letteratura
20000018 Musica
20000029 Teatro
20000031 Arti visive
20001181 Festival
20000038 Cultura
20000042 Lingua
20000043 Biblioteche e musei
20000044 Monumenti e patrimonio
20000045 Mezzi di comunicazione
20000046 Organi di informazione
20001182 Social media
20000051 Televisione
20000050 Radio
16000000 Conflitti, guerra e pace
20000053 Atto terroristico
20000056 Conflitto armato
20000057 Guerriglia
20000062 Guerra
20000060 Occupazione militare
20000065 Disordini civili
20000066 Manifestazione
20000069 Rivolta
20000070 Colpo di Stato
20000071 Massacro
20000072 Genocidio
20000073 Processo di pace
20000080 Prigionieri di guerra
20000077 Ricostruzione postbellica
20000078 Disarmo
02000000 Criminalità, diritto e giustizia
20000082 Criminalità
20000093 Corruzione
20000086 Criminalità informatica
20000095 Reati di droga
20000097 Frode
20000099 Omicidio
20000100 Sequestro di persona
20000101 Criminalità organizzata
20000104 Furti e rapine
20000105 Crimine di guerra
20000106 Magistratura
20000107 Tribunale
20000121 Diritto
20000129 Forze dell'ordine
20000130 Arresto
20000133 Polizia
03000000 Disastri e incidenti
20000139 Incidenti
20001321 Annegamento
20000140 Esplosione
20000141 Incidente industriale
20000143 Incidente di trasporto
20000148 Catastrofe
20000149 Carestia
20000150 Incendio
20000151 Disastro naturale
20000168 Soccorsi
04000000 Economia, affari e finanza
20000170 Notizie sulle imprese
20000344 Economia
20000346 Macroeconomia
20000385 Mercati e borse
20000386 Mercato delle materie prime
20000391 Mercato dei cambi
20000209 Prodotti e servizi
20000210 Agricoltura
20000225 Informatica e telecomunicazioni
20000235 Edilizia e immobiliare
20000243 Beni di consumo
20000256 Energia e risorse
20001370 Servizi finanziari
20000294 Industria manifatturiera
20000331 Industria del turismo
20000337 Trasporti
20001289 Commercio
05000000 Istruzione
20000412 Programmi scolastici
20000413 Esami
20000400 Scuola
20000405 Università
20000409 Educazione prescolare
20000401 Scuola primaria
20000415 Studenti
20000416 Insegnanti
20001216 Formazione professionale
06000000 Ambiente
20000418 Cambiamento climatico
20000420 Conservazione
20000424 Inquinamento
20000425 Inquinamento atmosferico
20000428 Rifiuti
20000430 Risorse naturali
20000441 Natura
20000500 Animali
20000443 Specie minacciate
20001374 Sostenibilità
07000000 Salute
20000446 Malattie
20000447 Cancro
20000448 Malattie trasmissibili
20000454 Malattie cardiache
20000458 Salute mentale
20000461 Strutture sanitarie
20000462 Ospedale
20000464 Cure e trattamenti
20000465 Dieta
20000468 Farmaci
20001228 Chirurgia
20000477 Vaccini
20000485 Professioni mediche
20001358 Salute pubblica
08000000 Curiosità e persone
20001237 Anniversario
20000498 Premi
20000505 Celebrità
20000501 Cerimonie
20000499 Primati e imprese
20000504 Alta società
20000506 Case reali
09000000 Lavoro
20000509 Occupazione
20000518 Salari
20000523 Mercato del lavoro
20000524 Relazioni sindacali
20000529 Vertenza sindacale
20000531 Pensionamento
20000533 Disoccupazione
20000536 Sindacati
10000000 Stile di vita e tempo libero
20000538 Tempo libero
20000540 Giochi
20000550 Hobby
20000568 Cibo e bevande
20000563 Viaggi e turismo
20000565 Stile di vita
20000570 Casa
20001339 Benessere
20001239 Fitness
11000000 Politica
20000574 Elezioni
20000580 Campagne elettorali
20000584 Referendum
20000587 Diritti fondamentali
20000592 Diritti umani
20000591 Libertà di stampa
20000593 Governo
20000598 Difesa
20000605 Spionaggio e intelligence
20000610 Capi di Stato
20000615 Parlamento
20000612 Enti locali
20000613 Ministri
20000621 Politiche pubbliche
20000634 Politica migratoria
20000620 Fisco
20000635 Politica nucleare
20000638 Relazioni internazionali
20000639 Diplomazia
20000642 Sanzioni economiche
20000644 Organizzazioni internazionali
20000645 Rifugiati e sfollati
20000647 Crisi politica
20000649 Processo politico
20000651 Partiti e movimenti politici
12000000 Religione
20000657 Credenze
20000658 Buddismo
20000659 Cristianesimo
20000676 Induismo
20000677 Islam
20000679 Ebraismo
20000690 Feste religiose
20000703 Leader religiosi
20000704 Papa
13000000 Scienza e tecnologia
20000710 Scienze biomediche
20000715 Matematica
20000717 Scienze naturali
20000718 Astronomia
20000719 Biologia
20000725 Chimica
20000727 Geologia
20000731 Fisica
20000735 Ricerca scientifica
20000742 Scienze sociali
20000744 Archeologia
20000747 Storia
20000753 Psicologia
20000756 Tecnologia e ingegneria
20000757 Ingegneria aerospaziale
20000763 Informatica
14000000 Società
20000770 Demografia
20000775 Discriminazione
20000777 Razzismo
20000780 Famiglia
20000783 Divorzio
20000786 Matrimonio
20000787 Genitorialità
20000771 Immigrazione
20000788 Umanità
20000792 LGBTQ
20001327 Donne
20000799 Condizioni sociali
20000801 Povertà
20000802 Problemi sociali
20000817 Assistenza sociale
20000818 Beneficenza
15000000 Sport
20000822 Discipline sportive
20000823 Football americano
20000827 Atletica
20000849 Baseball
20000851 Pallacanestro
20000856 Pugilato
20000888 Cricket
20000892 Ciclismo
20000940 Golf
20000965 Hockey su ghiaccio
20000991 Automobilismo
20001176 Rugby
20001056 Sci
20001065 Calcio
20001071 Nuoto
20001085 Tennis
20001104 Doping
20001108 Eventi sportivi
20001177 Giochi olimpici
20001125 Organizzazioni sportive
20001148 Calciomercato
17000000 Meteo
20001128 Previsioni meteo
20001129 Fenomeni meteorologici
20001131 Allerte meteo
`;
