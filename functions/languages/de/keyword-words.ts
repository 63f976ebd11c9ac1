import type { KeywordWords } from '../keyword-words.ts';

/** German: nouns that are no terms. Whatever else has a capital in mid-sentence is one. */
export const keywordWords: KeywordWords = {
  order: 'capital-nouns',
  inflections: 'erns ens ers ns ern en es er e n s',
  general: `
    Abend Abschied Abschluss Absicht Abstand Abteilung Ahnung Aktion Alltag Alter Amt Anfang Angabe Angebot Angelegenheit Anblick
    Angst Ankunft Anlass Anruf Ansatz Ansicht Anspruch Anteil Antrag Antwort Anzahl Art Artikel Aspekt Aufbau Aufbruch Auffassung
    Aufgabe Aufmerksamkeit Aufnahme Auftrag Auftritt Auge Augenblick Augen Ausdruck Ausgabe Ausgang Auskunft Ausland Ausnahme
    Aussage Aussicht Auswahl Auswirkung Autor Autorin Band Basis Bedarf Bedeutung Bedingung Befehl Beginn Begriff Behörde
    Beispiel Beitrag Bekannte Beobachter Bereich Bericht Beruf Bescheid Beschluss Besitz Besitzer Besuch Besucher Betracht
    Betrag Betrieb Betroffene Bevölkerung Bewegung Beweis Beziehung Bild Bildung Blick Bleistift Boden Brief Bruder Buch Bund
    Bundesland Bürger Bürgermeister Bürgermeisterin Chance Chef Chefin Cousin Dame Datum Dauer Debatte Demokratie Detail Ding
    Direktor Direktorin Diskussion Dokument Dollar Dorf Drittel Druck Durchschnitt Dutzend Ebene Ecke Effekt Ehefrau Ehemann
    Ehre Eigenschaft Eindruck Einfluss Eingang Einheit Einladung Einrichtung Einsatz Einschätzung Einstieg Einwohner Einzelheit
    Element Ende Energie Entscheidung Entwicklung Entwurf Erde Ereignis Erfahrung Erfolg Ergebnis Erinnerung Erkenntnis
    Erklärung Erlaubnis Ersatz Erste Erwachsene Erwartung Etage Euro Experte Expertin Fach Fähigkeit Fahrt Faktor Fall Familie
    Farbe Fehler Feld Fenster Ferien Feuer Figur Flut Folge Folgen Form Forderung Foto Frage Frau Freitag Freude Freund Freundin
    Frist Frühjahr Frühling Führung Funktion Fuß Gebiet Gedanke Gefahr Gefühl Gegend Gegenstand Gegenteil Gegner Gelände Geld
    Gelegenheit Generation Geschäft Geschichte Geschwister Gesellschaft Gesetz Gesicht Gespräch Gestalt Gewicht Gewinn Glas
    Gleis Glück Grad Gramm Grenze Größe Großteil Grund Grundlage Gruppe Haar Hälfte Halle Haltung Hand Handlung Haus Heimat Hektar
    Herausforderung Herbst Herr Herz Hilfe Himmel Hinsicht Hintergrund Hinweis Hoffnung Höhe Hund Idee Inhalt Initiative
    Innere Insel Institut Institution Interesse Internet Jahr Jahre Jahren Jahrestag Jahrhundert Jahrzehnt Junge Kampf Kapitel
    Karte Kategorie Kilo Kilogramm Kilometer Kind Kinder Klasse Kollege Kollegin Kommentar Kontakt Kontrolle Konzept Kopf
    Körper Kosten Kraft Kreis Kreislauf Krise Kritik Kubikmeter Kunde Kundin Lage Land Länge Laufe Leben Leiter Leiterin Leistung
    Leute Licht Liebe Linie Liste Liter Lösung Luft Mädchen Macht Mai Mal Manager Mangel Mann Mannschaft Markt Maß Maßnahme Material
    Meer Mehrheit Meilenstein Meinung Meldung Menge Mensch Menschen Merkmal Meter Methode Mitarbeiter Mitarbeiterin Mitglied Mitte
    Mittel Mittag Mitternacht Mittwoch Mode Modell Möglichkeit Moment Monat Montag Montagmorgen Morgen Mutter Nachbar Nachfrage
    Nachmittag Nachricht Nacht Nähe Name Natur Niveau Norden Not Nummer Nutzen Oberfläche Objekt Obmann Ordnung Organisation Ort
    Osten Paar Partei Partner Partnerin Pause Person Personen Phase Plan Platz Politik Politiker Politikerin Position Präsident
    Präsidentin Praxis Preis Prinzip Problem Produkt Produktion Programm Projekt Prozent Prozess Punkt Quadratmeter Qualität
    Quelle Rahmen Rand Raum Reaktion Realität Recht Rede Regel Regierung Region Reihe Reise Rest Richtung Risiko Rolle Rückkehr
    Ruhe Sache Saison Satz Schaden Schicht Schluss Schlussphase Schritt Schuld Schule Schutz Schwester Schwierigkeit Seite
    Sekretär Sicherheit Sicht Sieg Sinn Situation Sitz Sitzung Sohn Sommer Sonntag Sorge Spitze Sprache Sprecher Sprecherin
    Spur Staat Stadt Stadtteil Stand Standort Stärke Start Stelle Stellung Stellungnahme Stil Stimme Stimmung Stock Straße Strecke
    Streit Struktur Stück Student Stunde Suche Süden Summe System Szene Tag Tage Tagen Tat Tatsache Teil Teilnahme Teilnehmer
    Telefon Text Thema Tier Tisch Tochter Tod Ton Tonne Tradition Treffen Treppe Trend Tür Typ Überblick Überraschung Übersicht
    Uhr Umfang Umgang Umgebung Unternehmen Unterschied Unterstützung Untersuchung Ursache Vater Veränderung Veranstaltung
    Verantwortliche Verantwortung Verbindung Verfahren Verfügung Vergangenheit Vergleich Verhalten Verhältnis Verlauf Verlust
    Verspätung Versuch Vertreter Vertreterin Vertrag Verwaltung Viertel Volk Voraussetzung Vorbild Vorgang Vorgehen Vorjahr
    Vorschlag Vorsitzende Vorsitzender Vorstand Vorstandschef Vorstellung Vorteil Vorwurf Wachstum Wahl Wand Weg Weise Welt Werk
    Wert Westen Wetter Wiese Wille Wind Winter Wirkung Wirtschaft Wissen Woche Wochen Wochenende Wohnung Wort Wunsch Zahl Zeichen
    Zeile Zeit Zeitpunkt Zeitraum Zentimeter Zentrum Ziel Zimmer Zukunft Zusammenhang Zuschauer Zustand Zustimmung Zweck
    Zweifel Zweite Normalfall Opfer Jänner Sonne Mehrzahl Million Millionen Milliarde Milliarden Sprung Vorbilder Mutige Gäste
    Anwalt Anwälte Tote Verletzte Täter Beschäftigte Jugendliche Erkenntnisse Fußgänger Händler Einzige Mal Früher Papier Verdacht Gabe Medien Gericht Konzern Prozesse Regime Verständnis Urteil Gewalt Freiheit Branche Gemeinschaft Existenz Fortsetzung Gremium Gebäude Marke Quartal Sendung Strafe Nutzer Ausbruch Zusammenhalt Nachfolge Nachfolger
    Stimmen Ansage Hoffnungen Bühne Runde Strecke Anfrage Umsetzung Ausführung Darstellung Einigung Fortschritt Verzögerung`,
  vague: '',
};
