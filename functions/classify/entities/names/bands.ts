/** Bands and ensembles whose name does not say that they are one; separated by semicolons. */
export const bands = `
The Beatles|Beatles; The Rolling Stones|Rolling Stones; Pink Floyd; Led Zeppelin; The Who; The Doors; The Kinks;
The Beach Boys|Beach Boys; The Velvet Underground|Velvet Underground; Deep Purple; Black Sabbath; Yes; King Crimson;
Jethro Tull; Supertramp; Fleetwood Mac; The Eagles; Aerosmith; AC/DC; Van Halen; Metallica; Megadeth; Slayer;
Iron Maiden; Judas Priest; Motörhead; Guns N' Roses; Nirvana; Pearl Jam; Soundgarden; Alice in Chains; Foo Fighters;
Red Hot Chili Peppers; Rage Against the Machine; Green Day; Blink-182; The Offspring; Linkin Park; Limp Bizkit;
Korn; System of a Down; Slipknot; Rammstein; Nightwish; Dream Theater; Opeth; Sepultura; U2; R.E.M.; The Police;
The Clash; Sex Pistols; Ramones; The Cure; Depeche Mode; New Order; Joy Division; The Smiths; Pet Shop Boys;
Duran Duran; Simple Minds; Tears for Fears; Eurythmics; Dire Straits; Status Quo; Oasis; Blur; Radiohead; Coldplay;
Placebo; Arctic Monkeys; The Strokes; The White Stripes; The Killers; Franz Ferdinand; Kings of Leon; Arcade Fire;
Gorillaz; Massive Attack; Portishead; The Prodigy; Chemical Brothers; Daft Punk; Kraftwerk; Tangerine Dream;
Die Ärzte; Die Toten Hosen; Tokio Hotel; Modern Talking; ABBA|Abba; Roxette; A-ha; The Cardigans; Bee Gees;
Jackson 5; The Supremes; The Temptations; Boney M.; Spice Girls; Take That; Backstreet Boys; NSYNC; Destiny's Child;
One Direction; Maroon 5; OneRepublic; Imagine Dragons; BTS; Blackpink; Wu-Tang Clan; Public Enemy; N.W.A; Run-DMC;
Beastie Boys; Cypress Hill; OutKast; Fugees; Black Eyed Peas; Grateful Dead; Creedence Clearwater Revival;
Lynyrd Skynyrd; Allman Brothers Band; Bon Jovi; Def Leppard; Whitesnake; Motley Crue|Mötley Crüe; Twisted Sister;
Siouxsie and the Banshees; Talking Heads; Blondie; Sonic Youth; Pixies; The Breeders; Weezer; No Doubt;
The Cranberries; The Corrs; The Pogues; The Chieftains; Indochine; Téléphone; Noir Désir; Louise Attaque; Zebda;
IAM; NTM|Suprême NTM; Sexion d'Assaut; Mano Negra; Gipsy Kings; Gojira; Matia Bazar; Måneskin; Litfiba;
Elio e le Storie Tese; Mecano; Héroes del Silencio; La Oreja de Van Gogh; Café Tacvba; Soda Stereo; Maná;
Los Fabulosos Cadillacs; Os Mutantes; Legião Urbana; Titãs; Paralamas do Sucesso; Madredeus; Xutos & Pontapés;
Buena Vista Social Club; Ladysmith Black Mambazo; Tinariwen; Sly and the Family Stone;
Scorpions; Smashing Pumpkins|The Smashing Pumpkins; Stereophonics; Kasabian; Snow Patrol;
Manic Street Preachers; Super Furry Animals; Spandau Ballet; Culture Club; The Human League; Ultravox;
Soft Machine; Einstürzende Neubauten; Blue Öyster Cult; ZZ Top; Steely Dan; Iron Butterfly; Crosby, Stills & Nash;
Simon & Garfunkel; Hall & Oates; Earth, Wind & Fire; Kool & the Gang; The Mamas & the Papas; Emerson, Lake & Palmer;
The Ventures; The Verve; Bad Religion; Minor Threat; Fugazi; Hüsker Dü;
Wilco; Vampire Weekend; Bloc Party; Kaiser Chiefs; Franz Ferdinand; Mogwai; Sigur Rós; The Hives;
Mando Diao; Within Temptation; Epica; Dimmu Borgir; Cannibal Corpse;
Morbid Angel; Pantera; Lamb of God; Skank; Jota Quest; Capital Inicial; Barão Vermelho; Sepultura; Angra;
Ultraje a Rigor; Engenheiros do Hawaii; Los Hermanos; Ratos de Porão
`;
