import type { KeywordWords } from '../keyword-words.ts';

/** French: how terms are built, and words that are none. */
export const keywordWords: KeywordWords = {
  order: 'noun-adjective',
  inflections: 'aux s x',
  peoples: `
    afghan algérien allemand alsacien américain andalou anglais angolais argentin arménien asiatique australien autrichien azerbaïdjanais
    bavarois belge bengali béninois biélorusse bolivien bosnien bourguignon brésilien breton britannique bruxellois bulgare burkinabé
    cambodgien camerounais canadien catalan champenois chilien chinois chypriote colombien comorien congolais coréen corse costaricain
    croate cubain danois djiboutien dominicain écossais égyptien émirati équatorien espagnol estonien éthiopien européen finlandais
    flamand français gabonais gallois genevois géorgien ghanéen grec guinéen haïtien helvétique hongrois indien indonésien
    irakien iranien irlandais islandais israélien italien ivoirien jamaïcain japonais jordanien kazakh kényan kirghize kosovar
    koweïtien latino-américain letton libanais libyen lituanien londonien lyonnais macédonien malaisien malgache malien
    maltais marocain marseillais martiniquais mauricien mauritanien mexicain moldave mongol mozambicain néerlandais néo-zélandais népalais
    niçois nigérian nigérien nord-coréen normand norvégien ougandais ouzbek pakistanais palestinien panaméen parisien péruvien
    philippin polonais portugais qatari québécois réunionnais roumain russe rwandais saoudien sénégalais serbe singapourien slovaque
    slovène somalien soudanais soviétique sri-lankais sud-africain sud-américain sud-coréen suédois suisse syrien taïwanais
    tanzanien tchadien tchèque thaïlandais togolais toulousain tunisien turc ukrainien uruguayen valaisan vaudois vénézuélien
    vietnamien wallon yéménite zurichois occidental oriental`,
  articles: `
    le la les l' l un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos au aux chaque
    plusieurs quelques aucun aucune deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille cents treize quatorze seize quarante cinquante soixante`,
  prepositions: "de d' d en à contre sans par pour sur sous avec entre vers selon chez dans",
  verbEndings: 'é ée és ées er ir oir re ant ment ait aient era eront',
  links: "de d' d",
  looseLinks: 'du des',
  leading: `
    ancien ancienne grand grande petit petite nouveau nouvelle nouvel premier première second seconde dernier dernière
    prochain prochaine jeune vieux vieil vieille bon bonne mauvais mauvaise gros grosse haut haute long longue court courte
    autre même seul seule double vrai vraie futur future beau belle bel simple large vaste forte fort principal principale
    principaux énorme immense important importante célèbre triste faux fausse meilleur meilleure pire moindre plein pleine
    troisième quatrième cinquième sixième deuxième moitié rare ultime éventuel éventuelle potentiel potentielle véritable`,
  adjectives: `
    vert verte rouge bleu noir noire blanc blanche libre public publique privé privée civil civile mixte neutre lourd
    lourde net nette brut brute vif vive mort morte direct directe indirect indirecte sec sèche chaud chaude froid froide
    doux douce plat plate profond profonde humain humaine urbain urbaine souterrain souterraine marin marine aérien aérienne
    éolien éolienne quotidien quotidienne tropical élémentaire supérieur supérieure intérieur intérieure extérieur extérieure
    mineur mineure majeur majeure ouvert ouverte ministériel syndical rural rurale moral morale oral orale vital
    empoisonné empoisonnée contrefait contrefaite barbu barbue piégé piégée armé armée organisé organisée renouvelable`,
  adjectiveEndings: `
    ique el elle al ale aux if ive aire eux euse ible able ien ienne ier ière iste ois oise ais aise ite ielle iel ain aine
    ide ine uel uelle estre éen éenne`,
  verbs: `
    indique explique applique complique implique réplique revendique fabrique communique pratique critique arrive active
    fait dit va vient doit peut veut sait voit met prend rend tient reste semble donne passe laisse demande accuse annonce
    appelle attend compte confirme craint crée déclare dénonce dépose devient écrit espère estime évoque exige faire
    juge lance menace montre ouvre parle permet porte pose pousse précise prévoit promet propose provoque raconte rappelle
    reçoit reconnaît refuse regrette rejette remet rencontre répète répond reprend réclame retrouve revient salue suit
    souhaite souligne soutient subit suffit trouve tourne tente touche tue veulent vise vit vote repousse renverse file
    niche signe quitte monte baisse tombe gagne perd bat frappe bloque paralyse inquiète préfère mise relance dévoile
    nettoyer faudra verra aura sera vaut plaide assure admet affirme affiche affronte ajoute apporte accueille adopte élève
    alourdit double recule grimpe chute cède dispute remporte reporte retire visite ferme cherche pense croit ignore joue
    marche mène naît nomme obtient offre paie pèse plonge présente prévient profite publie puise quête relève remercie`,
  general: `
    accord acte action activité affaire âge aide ajout alentours ami amie amis an appel appui après-midi argent arrivée article
    aspect attente attention atout auteur autorité autorités avantage avenir avis base besoin bien bilan bord bout but cadre camp
    capacité cap cas catégorie cause centaine centre cœur chance changement charge chef chiffre choix chose circonstance classe
    client coin collègue combat commentaire compte comte condition confiance conséquence contact contexte contraire copain côté
    coup coupe couple courant cours coût création crise critère date début décennie décision déclaration défaut défi degré
    délai demande demi départ dépense détail développement différence difficulté dimension direction directeur directrice
    discours disposition distance dizaine document dollar domaine don donnée dossier doute durée échange échéance échec
    effet effort élément emploi endroit ennemi ensemble entrée entretien époque équipe erreur espace espoir état étape étude euro
    événement évolution exemple exercice existence expérience expression face facteur faim faits famille femme fête figure
    fille fils fin foi fois fonction fond force formation forme foule frais franc frère front gagnant garçon gauche genre
    gens geste goût groupe guise habitant habitude hausse baisse heure histoire homme honneur horaire idée image impact
    importance impression incident indication individu information initiative instant intention intérêt intervention invité issue
    jeu jeune jeunes jour journée kilomètre kilo langue lendemain lettre lien lieu ligne limite liste litre livre logique
    longueur lot madame main maire maison maître majorité mal manière manque marche marge masse matin matinée matière maximum
    membre mer mère message mesure mètre millier milliard million minimum ministre minute mise mission mode modèle moitié
    moment monde monsieur montant mort mot motif moyen moyenne mouvement naissance nature niveau nombre nom nord note nouveauté
    nuit numéro objectif objet observateur occasion œuvre offre œil opération opinion option ordre origine ouest outil
    ouverture page pair papier pair paragraphe parcours parole part partage partenaire participant participation partie
    passage passé patron pays peine pensée perspective perte personnalité personne personnel peuple peur phase photo phrase
    pièce pied piste place plan plupart poids point porte porte-parole portrait position possibilité poste pouvoir pratique
    présence présent présentation président présidente pression preuve principe priorité prise prix problème procédure processus
    producteur produit professionnel profil profit programme progrès projet promesse propos proposition propriétaire puissance
    qualité quantité quart quartier question quinzaine raison rang rapport réaction réalisation réalité recherche record recours
    réduction réflexion regard région règle relation remarque rencontre rendez-vous réponse reportage représentant reprise
    réseau réserve résolution respect responsabilité responsable reste résultat retard retour réunion réussite rêve révision
    risque rive rôle rue rumeur rythme saison salle scène séance second seconde secret secteur section semaine sens sentiment
    série service seuil siècle siège signal signe silence site situation sœur soin soir soirée solution somme son sort sorte
    sortie source souci soutien spécialiste spectacle stade style succès sud suite sujet superficie surface surprise
    symbole système tâche taille taux technique témoignage témoin temps tendance tenue terme terrain tête thème tiers titre
    tonne total tour tournant trace trait traitement travail travaux type unité usage utilisation valeur variété veille
    version vice victime vie vieille ville village virage visage visite vision voie voisin voix volonté volume vote voyage vue
    week-end zone est mi lors mois année mardi mesures propos possible carte contrat conseil construction élève enfant enfants
    est évènement population phénomène parution vigueur envie gouvernement établissement entreprise société match victoire garde estime plateforme surnom hectare mètre lever coucher spectateur visiteur public poignée folie sagesse courage mieux nouveau vérité bruit feu
    horizon porteur bas haut confrère priori barre colère joie aveu jeunesse ceux attaque feuille fierté sérieux`,
  vague: `
    prendre vendre mettre rendre perdre connaître faire être avoir savoir pouvoir devoir vouloir venir aller voir suivre vivre
    croire boire lire écrire dire tenir sortir partir ouvrir offrir mourir courir agir finir réussir choisir servir sentir
    contient contiennent avez avons prévient écrit aider lutter trouver atteindre légendaire fabuleux présumé affirme respectif respective bonne meilleur meilleure faible élevé élevée jusque autrui soi atteint établi ouvert offert commun commune remis remise
    actuel récent important nécessaire possible impossible certain différent divers difficile facile prêt prête sûr sûre présent
    présente suivant suivante précédent précédente tel telle total totale entier entière complet complète particulier
    particulière spécial spéciale général générale principal grave capable réel réelle officiel officielle habituel habituelle
    éventuel éventuelle annuel mensuel similaire intense immense incroyable remarquable considérable favorable seul
    supplémentaire dernier premier prochain traditionnel traditionnelle exceptionnel exceptionnelle actuelle rapide
    inutile utile terrible visible disponible responsable concerné prévu nouvelle nouveau ancien proche lointain dérisoire
    historique unique magnifique tragique énergique essentiel essentielle principale crucial cruciale initial initiale final
    solidaire contraire inchangé verdâtre incapable`,
};
