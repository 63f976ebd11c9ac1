/** French terms that speak for arts, culture, entertainment and media; the format is that of `compileLexicon`. */
export const arts = `
# arts, culture, entertainment and media
3 artiste*, artistique*, artistiquement, célébrissime, comédien*, comédienne*, humoriste*, spectacle*
3 spectateur*, spectatrice*, chef d'œuvre, chefs d'œuvre, divertissement*, show, vedette*, hollywood*
3 bollywood, nollywood, culturel*, culturelle*, ministre de la culture, ministère de la culture
3 intermittent*, plasticien*
2 créateur*, créatrice*, ?culture, ?scène, ?scènes, interprète*, interprét*, ?icône*, inspiré de, hommage
2 ?public, comique, humour, satir*, parod*, ?stars, ?star, tournée, culte, talent*, décor, décors
2 première mondiale, coulisses, ?succès, fans, mécène*, mécénat, ?oeuvre*
1 personnage*, création*, ?rôle, prix, inspiration, carrière
3 film d'horreur, court métrage*, conte de fées, contes de fées, mythe*, mytholog*, aria, flûte*
3 tambour*, musique folklorique, samba, applaud*, buste*, clown*, acrobat*, jongl*, défilé*
3 feux d'artifice, montagnes russes, discothèque*, karaoké, jeu de société, jeux de société, dés
3 poupée*, casino*, jeux d'argent, machines à sous, boîte de nuit, boîtes de nuit, passe temps
3 divertiss*, divertir, loisir*
# arts and entertainment
2 arts, cabaret*, cirque*, magicien*, prestidigitat*, marionnett*, stand up, one man show, variétés
2 imitateur*, spectacle vivant, salle de spectacle, opérette
# cinema
4 film, films, long métrage, longs métrages, court métrage, courts métrages, cinéma*, cinéaste*
4 réalisateur*, réalisatrice*, acteur de cinéma, actrice*, scénario*, scénariste*, documentaire*, biopic
4 box office, césars, oscars, palme d'or, grand écran, blockbuster*, bande annonce, tapis rouge
4 festival de cannes, dessin animé, dessins animés, film d'animation, mostra, fespaco, croisette
4 golden globe*, ours d'or, lion d'or, western*, cinématograph*, doublage, science fiction, péplum
4 étalon de yennenga, projections
3 tournage, casting, comédie, comédies, suite du film, pixar, disney, superhéros, figurant*, projection
3 salles obscures, à l'affiche, sortie en salles, star wars, james bond, cascadeur*, caméo, long métrages
2 acteur, acteurs, distribution, adaptation, studio, studios
# dance
4 danseu*, ballet*, chorégraph*, tango, flamenco, hip hop, danse contemporaine, ballerine, salsa
3 danse, danses, danser, ndombolo, coupé décalé
# fashion
4 haute couture, défilé de mode, mannequin*, styliste*, fashion week, podiums, grand couturier, couturier*
4 prêt à porter, maison de couture, créateur de mode, top model*
# literature
4 ?roman, ?romans, romancier*, romancière*, écrivain*, poète*, poésie*, poème*, littérature*, littéraire*
4 goncourt, renaudot, médicis, femina, prix littéraire, prix nobel de littérature, librairie*
4 éditions gallimard, gallimard, grasset, best seller*, académie française, recueil, bande dessinée
4 bandes dessinées, rentrée littéraire, manga*, salon du livre, bédé*, ?conte, ?contes, dramaturge*
4 essayiste, molière, victor hugo, balzac, proust, zola, dédicace*
3 livre, livres, auteur*, autrice*, lecteur*, lectrice*, biographie*, autobiographie, éditeur*
3 maison d'édition, polar, polars, nouvelle littéraire, fiction, préface, mémoires, ?plume, ouvrage
3 ouvrages, bibliophile*, essai littéraire, libraire*
# music
4 musique*, musical*, musicien*, chanteu*, chanson*, album, albums, concert, concerts, orchestre*
4 symphoni*, rappeu*, guitar*, pianiste*, violon*, opéra, opéras, jazz, reggae, rumba, zouk, hip hop
4 afrobeat*, afrobeats, parolier*, compositeur*, compositrice*, chef d'orchestre, ?tubes, hit parade, clip
4 clips, disque d'or, victoires de la musique, eurovision, grammy*, batteur, saxophon*, trompett*
4 chorale*, groupe de rock, rock'n'roll, mélodie*, mélomane*, variété française, soprano, ténor, baryton
4 philharmoni*, conservatoire de musique, k pop, beatles, rolling stones, electro, coupé décalé
4 disc jockey, dj, playlist*, olympia, zénith, bercy
3 chanter, chante, chants, ?rock, ?pop, ?rap, mélodieu*, ?tube, single, paroles, label, refrain
3 streaming musical, fosse, scène musicale, chœur*, cordes, batterie, featuring, batteurs, vinyle*, piano
3 pianos, partition*
# theatre
4 théâtr*, pièce de théâtre, dramaturg*, metteur en scène, metteuse en scène, mise en scène
4 comédie française, tragédienne, molières, festival d'avignon, tréteaux, comédie musicale, répétitions
4 souffleur
2 ?pièce, ?pièces, planches, ?troupe, troupes, scénograph*
# visual arts
4 peintre*, peinture*, sculpt*, tableaux, galerie d'art, galeries d'art, œuvre d'art, œuvres d'art
4 art contemporain, photographe*, exposition*, street art, aquarell*, fresque*, impressionnis*, surréalis*
4 cubis*, vernissage, plasticien*, dessinateur*, illustrat*, caricatur*, fiac, biennale, picasso, van gogh
4 monet, léonard de vinci, joconde, rodin, matisse, beaux arts, toile de maître, art moderne, architecte*
4 architecture, bustes, céramiste*, collectionneur d'art, commissaire d'exposition, photographie*
3 galerie*, ?toile, portrait, portraits, gravure*, statue*, atelier d'artiste, œuvres, tableau, exposer
3 poterie, céramique*, vitrail, vitraux, objets d'art, mosaïque*, graffiti*, tatoueur*, clichés
# festival
3 festival*, festivalier*, francofolies, vieilles charrues, rock en seine, eurockéennes, carnaval*
3 nuit blanche, fête de la musique, masa
# culture
3 patrimoine culturel, folklor*, maison de la culture, centre culturel, institut français
3 métissage culturel, griot*, civilisation, coutumes
1 tradition*, traditionnel*
# language
4 francophonie, langue française, orthographe, dictionnaire*, linguist*, dialecte*, grammaire
4 langue maternelle, langues locales, créole, patois, vocabulaire, écriture inclusive, dictée, espéranto
2 langue, langues, traduction*, traduct*, alphabet*, idiome*
# library and museum
4 musée*, louvre, muséum, centre pompidou, orsay, bibliothèque*, médiathèque*, conservateur du musée
4 quai branly, œuvres pillées, restitution des œuvres, conservateurs
3 archives, collections
# monument and heritage site
4 monument*, patrimoine mondial, monuments historiques, château*, notre dame de paris
4 journées du patrimoine, site classé, stéphane bern, unesco, tour eiffel, versailles
4 cathédrale notre dame
2 patrimoine
# mass media
4 journalis*, audiovisuel*, quotidien national, hebdomadaire, rédacteur en chef, rédaction du journal
4 presse écrite, patron de presse, csa, arcom, fake news, infox, désinformation, magazine*, chroniqueu*
4 éditorialis*, paysage audiovisuel, redevance
3 ?médias, ?média, ?presse, médiatique*, rédacteur*, reporter*, animateur*, animatrice*, présentateur*
3 présentatrice*, correspondant*, caricatures
2 ?journal, ?journaux, interview*, ?émission*, édition, ?chaîne
# news media
3 ?le monde, le figaro, libération, mediapart, l'équipe magazine, agence france presse, france télévisions
3 bfmtv, bfm tv, cnews, radio france, canard enchaîné, charlie hebdo, rfi, france 24, agence de presse
# social media
3 réseaux sociaux, youtubeu*, influenceu*, instagram, tiktok, snapchat, hashtag*, mème, viral, virale
3 tweet*, buzz, blogueu*, podcast*, internautes, vidéo virale
# television
4 série télévisée, séries télévisées, série tv, téléréalité, télé réalité, téléfilm*, feuilleton*, audimat
4 téléspect*, animateur télé, présentateur télé, netflix, canal+, canal plus, tf1, france 2, france 3, m6
4 hanouna, star academy, the voice, game of thrones, koh lanta, jeu télévisé, talk show, plateau télé
4 saison 2, hbo, prime video, soap opera, tlmvpsp, journal télévisé, jt, chaîne de télévision
3 télévision*, télé, séries, petit écran, épisode*, saison 1, ?chaînes, télévisé*, diffusé, diffusion
3 diffuseu*
# radio
3 radio, radios, auditeur*, france inter, europe 1, rtl, station de radio, fréquence, rmc, sud radio
3 matinale
`;
