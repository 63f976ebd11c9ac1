import type { LargeNouns } from '../name-words.ts';

/** Endings of German nouns, which are composed without end. */
export const largeNouns: LargeNouns = {
  nouns: `
    ung ungen heit heiten keit keiten schaft schaften tion tionen tat taten ismus nis nisse tum zeit
    zeiten jahr jahre jahren jahrige recht weise stuck prozess system verfahren leiter fuhrer fuhrung gruppe gruppen
    arbeit arbeiten kosten preise zahl zahlen spiel spiele spieler mannschaft meister platz projekt programm themen werte
    reihe serie film filme musik bau wahl wahlen stelle stellen mitglied mitglieder vertreter teile seite seiten kraft
    krafte plan plane bild bilder buch bucher lied lieder kirche schule schulen art arten form formen raum raume anlage
    anlagen punkt punkte beamte beamten`,
  titles: `
    minister prasident prasidenten chef meister sprecher trainer spieler kanzler direktor leiter
    fuhrer forscher richter sekretar kommissar politiker sieger laufer fahrer autor kunstler sanger wissenschaftler
    grunder steller macher schutze verteidiger sturmer regisseur berater kandidat schauspieler manager reporter
    korrespondent aktivist pilot historiker okonom professor anwalt soziolog biolog`,
  titleInflections: 'in s',
  otherTitles: `
    vorsitzende vorsitzender vorsitzenden beauftragte beauftragter beauftragten abgeordnete
    abgeordneter abgeordneten anwaltin arztin arzt experte experten expertin profi star rat ratin soziologe biologe
    politologe legende ikone kuratorin kurator kollege kollegin witwe sohn tochter bruder`,
};
