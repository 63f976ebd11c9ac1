/** An article as an archive of JSON files has it. */
interface FerryArticle {
  publisher: string;
  published: string;
  language: string;
  title: string;
  text: string;
}

const agency = `Le ferry « Marguerite » s’est échoué mardi à l’aube sur le récif de Penmarec, à l’ouest d’Orlec, avec 212 passagers à bord. Trois canots de sauvetage sont partis d’Orlec et de Westport.

Le capitaine Anne Kervel a signalé une avarie de gouvernail quelques minutes avant le choc. Personne n’a été blessé, a dit le chef du port, Yann Tanguy.

La compagnie Iroise Lines, qui exploite la « Marguerite » depuis 2009, a suspendu la liaison entre Orlec et le continent. Une équipe du bureau d’enquête maritime est attendue dans l’après-midi. Les passagers ont été conduits dans le gymnase d’Orlec, où la commune a servi du café et des couvertures.`;

const post = `All 212 passengers of the ferry Marguerite, which ran aground on the Penmarec reef off Orlec on Tuesday, were brought ashore by noon, the coastguard said.

Captain Anne Kervel and nine of her crew stayed on the ferry until the last lifeboat had left. She told rescuers that the steering failed minutes before the reef.

Iroise Lines, which runs the Marguerite between Orlec and Westport, stopped the crossing. Investigators want to know why the ferry had left harbour with a rudder that was due for repair. Harbour master Yann Tanguy called the rescue the smoothest that he has seen in thirty years.`;

const first = `The ferry Marguerite ran aground on the Penmarec reef west of Orlec early on Tuesday with 212 passengers on board. Lifeboats were launched from Orlec and Westport.

Nobody was hurt, harbour master Yann Tanguy said. Captain Anne Kervel reported a failure of the steering shortly before the ferry struck the reef.

Iroise Lines, the owner of the Marguerite, stopped the crossing between Orlec and Westport. Passengers were taken to the sports hall of Orlec, where the parish served coffee and blankets.`;

const german = `Die Fähre „Marguerite“ ist am Dienstagmorgen vor Orlec auf das Riff von Penmarec gelaufen. An Bord waren 212 Passagiere, verletzt wurde niemand.

Kapitänin Anne Kervel meldete kurz vor dem Aufprall einen Ausfall der Ruderanlage. Rettungsboote aus Orlec und Westport brachten alle Passagiere an Land, sagte Hafenmeister Yann Tanguy.

Die Reederei Iroise Lines stellte die Verbindung zwischen Orlec und Westport ein. Warum die Fähre mit einem Ruder auslief, das längst überholt werden sollte, ist noch offen.`;

const oysters = `Fuel from the ferry Marguerite, aground on the Penmarec reef since Tuesday, has reached the oyster beds of Orlec. Growers took their baskets out of the water during the night.

Iroise Lines promised to pay for what is lost. Harbour master Yann Tanguy said a boom laid by lifeboats holds most of the fuel of the ferry back.

Captain Anne Kervel will be heard by investigators in Westport on Thursday. The Marguerite itself is to be towed off the reef with the spring tide.`;

const articles: FerryArticle[] = [
  {
    publisher: 'Orlec Gazette',
    published: '2026-03-03T05:40:00Z',
    language: 'en',
    title: 'Ferry Marguerite runs aground off Orlec with 212 on board',
    text: first,
  },
  {
    publisher: 'Agence Littoral',
    published: '2026-03-03T06:18:00Z',
    language: 'fr',
    title: 'Le ferry « Marguerite » s’échoue au large d’Orlec, 212 passagers à bord',
    text: agency,
  },
  {
    publisher: 'Courrier de la Côte',
    published: '2026-03-03T06:32:00Z',
    language: 'fr',
    title: 'Le ferry « Marguerite » s’échoue au large d’Orlec',
    text: agency,
  },
  {
    publisher: 'Écho des Îles',
    published: '2026-03-03T07:01:00Z',
    language: 'fr',
    title: 'Orlec : le ferry « Marguerite » s’échoue',
    text: agency.split('\n\n').slice(0, 2).join('\n\n'),
  },
  {
    publisher: 'Westport Post',
    published: '2026-03-03T12:44:00Z',
    language: 'en',
    title: 'All passengers of grounded Orlec ferry Marguerite brought ashore',
    text: post,
  },
  {
    publisher: 'Küstenkurier',
    published: '2026-03-03T13:20:00Z',
    language: 'de',
    title: 'Fähre „Marguerite“ vor Orlec auf Grund gelaufen',
    text: german,
  },
  {
    publisher: 'Orlec Gazette',
    published: '2026-03-04T08:10:00Z',
    language: 'en',
    title: 'Fuel of the ferry Marguerite reaches the oyster beds of Orlec',
    text: oysters,
  },
];

/** A made-up event as seven files tell it: three languages, five sources that wrote, two that only reprinted. */
export function ferryFiles(): Record<string, string> {
  return Object.fromEntries(
    articles.map((article, place) => [`ferry-${place}.json.txt`, JSON.stringify(article)]),
  );
}
