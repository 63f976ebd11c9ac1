/** French terms that speak for economy, business and finance; the format is that of `compileLexicon`. */
export const economy = `
# economy, business and finance
4 entrepreneuriat, auto entrepreneur*, success story, business plan, investir, opportunités, commercialis*
4 monétis*, rentabilité, revenus, chiffre d'affaires annuel, prospér*, ?économies, marchandise*, fabriquer
4 artisan*, artisanat, savoir faire, made in, tisserand*, maroquinerie, ?cuir, exportatrice*, mécène
4 ?coopérative*, négoce, économique*, entreprise*, financier*, financière*, milliardaire*, entrepreneu*
4 industriel*, industrie*, commerce, commerciale*, commerciaux, pme, affaires, patronat, ?patrons, ?patron
4 business, rentab*, lucratif*, lucrative*, chef d'entreprise, homme d'affaires, hommes d'affaires
4 femme d'affaires, millionnaire*, ?richesse*, secteur privé
3 ?marché, ?marchés, milliards, ?prix, ventes, clients, client, clientèle, coût*, financement*, financ*
3 ?argent, production, producteur*, consommat*, investi*, vente, ?vendre, ?vend, achat*, acheteur*, exploit*
3 fournisseur*, secteur, dépenses, bénéfice, bénéfices, croissance, concurren*, rémunér*
2 million*, dollars, euros, fcfa, francs cfa, francs, budget*, ?offre, ?demande, ?riche*, ?produit*, ?gestion
2 filière*, filiale*, ?acheter, ?payer, paiement*, secteurs, ?fonds, somme, stratégie, tarif*, contrat*
2 ?stock, ?stocks
0 banque du sang, banque de sang, banques alimentaires, banque de sperme, banque de données
0 banques de données, banc de sable, prendre intérêt, prend intérêt, montrer de l'intérêt
0 porter intérêt, porte un intérêt, centre d'intérêt, centres d'intérêt, cours d'eau, au cours de
0 au cours des, au cours du, en cours de route, prêt à, prêts à, prête à, prêtes à, prêt à porter
0 marché de noël, marché aux puces, marché aux poissons, marché aux fleurs, place du marché, bon marché
0 action de grâce, actions de grâces, action en justice, film d'action, vol d'oiseaux, à vol d'oiseau
0 port du voile, port du masque, port obligatoire, port d'arme, fonds marins, ski de fond
0 mine d'or de renseignements, mine d'informations, bonne mine, livre d'or, valeur sentimentale
0 à titre posthume, rendre compte, se rendre compte, tenir compte, prendre en compte
0 commande publique d'œuvres, matière grasse, cellule de crédit social, mettre à profit, bourse d'études
0 bourses d'études, bourses scolaires, esprit coopératif
4 start up, création d'entreprise, patronne, marché économique, shilling*, cedi*, kwacha, rand
4 dollar américain, prix du blé, douane*, taxe douanière, zone de libre échange, commerce intra africain
4 café, pêche industrielle, mine d'or, chômage, emploi des jeunes, auto emploi, métier*, paiement mobile
4 paiement par mobile, banque mobile, tourisme, chemin de fer, couturi*, mode africaine, salaire minimum
# business information
4 pdg, chiffre d'affaires, actionnaire*, fusion acquisition, rachat, opa, offre publique, résultat net
4 bénéfice net, conseil d'administration, directeur général, faillite*, dépôt de bilan
4 redressement judiciaire, liquidation judiciaire, start up*, startup*, dividende*, introduction en bourse
4 levée de fonds, capital risque, coentreprise, holding, multinationale*, délocalis*, medef, cac 40
4 plan social, restructur*, audit, plan de relance, publicité, publicitaire*, marketing, franchisé*
4 jeune pousse, jeunes pousses, business plan, sous traitan*, microentreprise*, auto entrepreneur*
4 comptab*, incubateur*, vivatech, investisseur*, chambre de commerce, opérateurs économiques
4 privatisation, pertes financières, bilan comptable
3 modèle économique, parts sociales, fonds propres, trésorerie, carnet de commandes, appel d'offres
3 concessionnaire*, tarification, business model, ?marge, ?marges, résultats annuels, excédent
3 dirigeant d'entreprise, société anonyme, société mère, groupe français, plan stratégique, cotation, coté
3 cotée, manager*, parts de marché
# economy
4 économie*, économiste*, récession, crise économique, fmi, banque mondiale, zone euro, ocde
4 libre échange, zlecaf, OMC, export*, importation*, importateur*, balance commerciale, déficit*, dette*
4 dette publique, croissance économique, banque africaine de développement, BAD, crise financière
4 relance économique, pauvreté économique, conjoncture, austérité, forum économique mondial, davos
4 douanier*, droits de douane, guerre commerciale, bailleurs de fonds, économie numérique, plan marshall
4 émergence économique, pays en développement, pays émergents, climat des affaires, endettement, uemoa
4 cemac, informel
# macro economics
4 pib, produit intérieur brut, inflation, déflation, taux d'intérêt, banque centrale*, bce
4 réserve fédérale, fed, insee, pouvoir d'achat, cherté de la vie, vie chère, coût de la vie
4 indice des prix, politique monétaire, taux directeur*, masse monétaire, christine lagarde, bceao
4 banque de france, hausse des prix, flambée des prix, beac, agrégats
# market and exchange
4 ?bourse, ?bourses, boursier*, boursière*, wall street, nasdaq, dow jones, nikkei, actions en bourse
4 trader*, traders, marchés financiers, obligataire*, fonds spéculatif*, obligations, cotations, euronext
4 spécul*, spéculat*, capitalisation, brvm, dax, eurobond*
# commodity market
4 matières premières, matière première, cours du pétrole, prix du pétrole, baril, barils, ?brut, opep
4 prix du gaz, cours de l'or, cacao, café robusta, ?coton, anacarde*, noix de cajou, huile de palme, cuivre
4 cobalt, lithium, uranium, bauxite, minerai*, hévéa, caoutchouc, prix du carburant, prix des carburants
# foreign exchange market
4 devise*, taux de change, dévalu*, franc cfa, monnaie unique, bitcoin*, cryptomonnaie*, crypto*, yuan
4 face au dollar, naira, ?Eco, livre sterling, ?changes, monnaie
# products and services
3 ?usine*, ?commande, ?commandes, logisti*, grande consommation, marque, marques, chaîne d'approvisionnement
3 approvisionnement*, entrepôt*, distributeur*, fabriqu*, fabricant*, ?services, emballage*, produits
# agriculture
4 agricole*, agricult*, ?agriculteur*, agro*, éleveu*, élevage*, récolte*, paysan*, céréal*, ?blé, maïs
4 viticult*, vigneron*, fnsea, maraîch*, semence*, engrais, PAC, bétail, cheptel, planteur*, plantation*
4 ?riz, riziculture, irrigation, vendange*, produits laitiers, filière bovine, salon de l'agriculture, ?lait
4 ?sucre, ?banane, ?bananes, moringa, transhumance, karité, bovin*, aviculture, volaille*, pisciculture
4 ?pêcheurs, pêche artisanale, culture du, ?hectares
2 ?ferme, ?fermes, fermier*, ?terres, cultiv*
# computing and information technology
3 gafa, gafam, opérateur télécom, opérateur de téléphonie, télécom*, opérateur mobile, ?orange money
3 mobile money, semi conducteur*, géant du web, géants du web, free mobile, sfr, bouygues telecom, mtn
3 télécommunications, fintech*
# construction and property
4 immobilier*, btp, promoteur*, logements neufs, loyers, propriétaires, crédit immobilier
4 bâtiment et travaux, permis de construire, agence immobilière, agents immobiliers, notaires, gratte ciel
4 bouygues, ?vinci, ?chantier*, maçon*, bâtisseu*
2 logement*, loyer*, construction*
# consumer goods
4 luxe, lvmh, kering, hermès, l'oréal, danone, nestlé, unilever, cosmétiques, agroalimentaire
4 produits de beauté, coca cola, brasseries, électroménager, lactalis, ikea, bernard arnault, mulliez
4 tabac
# energy and resource
4 pétroli*, ?pétrole, gaz naturel, gazoduc*, oléoduc*, hydrocarbure*, totalenergies, edf, engie, carburant*
4 gasoil, ?essence, raffiner*, crise énergétique, facture d'électricité, prix de l'électricité
4 compteur électrique, délestage*, coupures d'électricité, centrale nucléaire, centrale électrique
4 réacteur epr, exploitation minière, mines d'or, orpaill*, minier*, minière*, areva, orano, Shell
4 gazprom, charbon, gisement*, forage*, gnl, nord stream, électrique, électricité, offshore, sonatrach
4 sonangol, barrage hydroélectrique, énergie solaire, diamant*
3 énergie*, énergétique*, ?gaz, ?mine, ?mines
# financial service
4 banque*, bancaire*, banquier*, assureur*, mutuelle, crédit agricole, bnp paribas, société générale
4 livret a, épargn*, prêts, prêt bancaire, emprunt*, microcrédit, microfinance, assurance vie, axa
4 carte bancaire, cartes bancaires, ecobank, tontine*, transfert d'argent, transferts d'argent, créancier*
4 placement financier, goldman sachs, taux d'emprunt, hsbc, moody's, fitch, standard & poor's
4 western union, paypal
3 assurance*, crédit*, finances
# manufacturing and engineering
4 constructeur automobile, constructeurs automobiles, renault, stellantis, peugeot, citroën, toyota
4 volkswagen, airbus, boeing, sidérurg*, usines, manufactur*, chaîne de montage, textile*, arcelormittal
4 alstom, safran, carlos ghosn, dassault aviation, michelin, métallurg*, industrie automobile
4 carlos tavares, ciment*, dangote, fabrication, acier, manufacturier*, zone industrielle
# tourism and leisure industry
3 hôtellerie, hôtelier*, voyagiste*, club med, tour opérateur*, accor, secteur touristique
3 professionnels du tourisme, restaurateurs
# transport
4 compagnie aérienne, compagnies aériennes, air france, ryanair, easyjet, low cost, sncf, fret
4 transporteur*, cargo*, conteneur*, transport aérien, transport maritime, ratp, port autonome
4 trafic aérien, ?rail, ferroviaire*, chauffeurs, taxi*, uber, bolloré, cma cgm, ligne à grande vitesse
4 tgv, autorout*, ethiopian airlines, métro, air sénégal, air côte d'ivoire, armateur*, porte conteneurs
4 aéroportuaire*
2 transport*, navire*, aéroport*, ?bus, camion*, ?port
# sales channel
4 grande distribution, supermarché*, hypermarché*, carrefour, ?leclerc, auchan, ?casino groupe, commerçant*
4 ?magasin*, boutique*, Amazon, alibaba, e commerce, commerce en ligne, ?soldes, vente en ligne
4 black friday, détaillant*, grossiste*, centre commercial, épicerie*, jumia, fnac, marchand*
4 commerce électronique, vendeu*
`;
