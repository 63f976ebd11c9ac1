/** A topic and the stems that speak for it, folded, in French, English, Spanish and German. */
export interface TopicEntry {
  code: string;
  name: string;
  stems: string;
}

/** Top-level IPTC Media Topics (IPTC NewsCodes, CC BY 4.0) with a first hand-written list of stems each. */
export const topics: readonly TopicEntry[] = [
  {
    code: '01000000',
    name: 'arts, culture, entertainment and media',
    stems:
      'cinema film musee museum theat concert festival romanci peintr chanteu orchestr exposition novel pelicula musik ausstellung',
  },
  {
    code: '02000000',
    name: 'crime, law and justice',
    stems:
      'police tribunal procureur juge prison meurtre enquete condamn avocat court murder lawyer juez polizei gericht',
  },
  {
    code: '03000000',
    name: 'disaster, accident and emergency incident',
    stems:
      'incendie inondation seisme accident pompier sinistr secours flood earthquake wildfire rescue terremoto uberschwemmung feuerwehr',
  },
  {
    code: '04000000',
    name: 'economy, business and finance',
    stems:
      'economi entreprise banque inflation bourse croissance investi usine company market bank empresa mercado wirtschaft unternehmen',
  },
  {
    code: '05000000',
    name: 'education',
    stems:
      'ecole lycee eleve enseign universit bachelier school teacher student pupil escuela alumn schule lehrer',
  },
  {
    code: '06000000',
    name: 'environment',
    stems:
      'climat biodivers pollution ecolog espece foret emission carbon wildlife clima contaminacion umwelt klima',
  },
  {
    code: '07000000',
    name: 'health',
    stems:
      'sante hopital medecin malade vaccin virus patient infirmi hospital doctor disease salud medico krankenhaus gesundheit',
  },
  {
    code: '09000000',
    name: 'labour',
    stems:
      'greve syndicat salari licenci chomage emploi strike union layoff huelga sindicat streik gewerkschaft',
  },
  {
    code: '11000000',
    name: 'politics and government',
    stems:
      'president ministre gouvernement parlement elect depute senat diploma sanction government parliament vote gobierno eleccion regierung wahl',
  },
  {
    code: '12000000',
    name: 'religion',
    stems: 'eglise eveque pape imam mosquee pretre diocese church bishop iglesia obispo kirche bischof',
  },
  {
    code: '13000000',
    name: 'science and technology',
    stems:
      'chercheu scientif laborato astrono satellite telescop research scientist cientif forsch wissenschaft',
  },
  {
    code: '15000000',
    name: 'sport',
    stems:
      'match championnat joueu entraineur equipe stade victoire but olympi coach league goal partido jugador spiel mannschaft trainer',
  },
  {
    code: '16000000',
    name: 'conflict, war and peace',
    stems:
      'guerre militaire troupe armee soldat missile otan offensive invasion cessez troops army nato war ejercito krieg armee soldat',
  },
  {
    code: '17000000',
    name: 'weather',
    stems:
      'meteo orage neige canicule averse tempete temperature pluie storm snow forecast lluvia tormenta wetter schnee',
  },
];
