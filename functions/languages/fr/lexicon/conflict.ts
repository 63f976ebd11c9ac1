/** French terms that speak for conflict, war and peace; the format is that of `compileLexicon`. */
export const conflict = `
# conflict, war and peace
3 rebelle*, milice*, insurg*, belligérant*, combattant*, hostilités, champ de bataille, champs de bataille
3 ligne de front, ?combats, affrontement*, conflit*, troupes, soldat*, militaire*, armée, armées, ?armes
3 ?offensive*, ?front, ?escalade, ?tirs, exactions, djihad*, jihad*, djihadis*, jihadis*, belliqueu*, sahel
2 ?attaque*, ?tué*, armement*, ?commandant*, ?général, ?blessés, ?ennemi*, sécuritaire*, ?combat*, ?assaut*
2 embuscade*, ?déploiement, ?déployé*, ?déployer, ?forces, ?violence*, ?lieutenant, ?colonel, ?escalad*
3 menace de guerre, menaces de guerre, risque de guerre, menace militaire, menace d'invasion
3 bruits de bottes, escalade militaire, tensions militaires, aventure militaire, agression russe
3 agression militaire, militaro technique*, ?provocation*, concentration de troupes
3 concentration militaire, préparatifs de guerre
2 garanties de sécurité, garantie de sécurité, ?confrontation*, ?agress*, otan, alliance atlantique
2 ?ultimatum*, ?lignes rouges, état major, casus belli
# act of terror
4 attentat*, attentat suicide, terroris*, kamikaze*, voiture piégée, daech, daesh, état islamique
4 al qaïda, boko haram, aqmi, chabab*, shebab*, groupe terroriste, prise d'otage*, prises d'otages
4 bataclan, fiché s, fichés s, vigipirate, radicalis*, engin explosif, EI, attaque terroriste, taliban*
4 iswap
3 otages, otage, ?extrémis*, revendiqué, islamis*, mine artisanale
# armed conflict
4 frappes aériennes, frappe aérienne, bombard*, cessez le feu, artillerie, missile*, roquette*, invasion
4 envahi*, obus, drone de combat, raid aérien, raids aériens, ?chars, blindé*, troupes au sol
4 opération militaire, intervention militaire, barkhane, opération serval, casques bleus, minusma
4 force armée, ?wagner, conflit armé, ?mortier*, avion de chasse, avions de chasse, chasseur bombardier
4 hezbollah, hamas, houthi*, peshmerga*, peshmergas, m23, tsahal, contre offensive, tirs de roquettes
4 forces spéciales, zone de combat, mercenaire*, paramilitaire*, grenade*, munition*, base militaire
4 porte avions, sous marin*, navire de guerre, navires de guerre, guerre en ukraine, fregate*
3 ?flotte, ?marine, ?alliés, navire de guerre, navires de guerre, siège de la ville, bataille navale
3 sous marins
2 gaza, donbass, donbas, kharkiv, marioupol, bakhmout, alep, idlib, mossoul, cisjordanie, crimée
2 haut karabakh, tigré, kivu, kidal, Gao, tombouctou, tillabéri, cabo delgado, darfour, ?conquête, encercl*
2 mobilisation partielle, ?riposte, désescalade, victimes civiles, ?renforts, frontière ukrainienne, kiev
2 sébastopol
3 manœuvres militaires, manoeuvres militaires, exercices militaires, exercice militaire, force de frappe
3 armes nucléaires, arme nucléaire, défense antimissile, bouclier antimissile, crise des missiles
3 système de défense aérienne, systèmes de défense aérienne, défense aérienne, défense antiaérienne
3 envoi de troupes, retrait des troupes, troupes russes, forces armées, forces russes
3 forces ukrainiennes, armée russe, armée ukrainienne, armée israélienne, armée française
3 armée américaine, unités militaires, invasion russe, invasion de l'ukraine, infrastructure militaire
3 renforcement militaire, présence militaire, incursion*
# guerrilla activity
4 guérill*, farc, maquisard*, insurrection armée, groupe rebelle, groupes rebelles, groupes armés
4 groupe armé, chef rebelle, seigneur de guerre, seigneurs de guerre, mouvement rebelle, chef de guerre
# war
4 guerre civile, première guerre mondiale, seconde guerre mondiale, guerre froide, crime de guerre
4 guerre d'algérie, temps de guerre, guerre du golfe, champ de mines, tranchées, zone de guerre, vietnam
3 guerre, guerres, guerrier*
# military occupation
4 armée d'occupation, occupation militaire, forces d'occupation, territoires occupés, annexion, annex*
4 colonie israélienne
# civil unrest
3 soulèvement*, insurrection*, rébellion*, révolte*, désobéissance civile, mutiner*, mutin*, révolution*
3 contestation populaire, ?troubles, ?tension*
# demonstration
4 manifestant*, ?manifester, gaz lacrymogène*, ?cortège*, gilets jaunes, black blocs, sit in, marche blanche
4 crs, marche de protestation, hirak
3 manifestation*, manif, manifs, ?manifesté, ?rassemblement, ?protestation*, protestataire*, ?contestation
# riot
4 émeute*, émeutier*, barricade*, pillages, pillage, voitures brûlées, cocktail molotov, heurts
4 échauffourée*, nuit de violence*, violences urbaines, pneus brûlés
# coup d'etat
4 coup d'état, coups d'état, putsch*, junte*, prise du pouvoir, prise de pouvoir, tentative de putsch
4 transition militaire, ?renversement, ?renversé*, colonel goïta, assimi goïta, mamadi doumbouya, damiba
4 capitaine traoré
# massacre
4 massacre*, massacré*, tuerie*, charnier*, fosse commune, fosses communes, carnage, décapité*
4 bain de sang
# genocide
4 génocid*, nettoyage ethnique, épuration ethnique, srebrenica, shoah, holocauste, rohingya*
# peace process
4 pourparlers de paix, accord de paix, accords de paix, processus de paix, négociations de paix, trêve
4 armistice, maintien de la paix, traité de paix, ?médiation, désescalade, accords d'oslo, accord d'alger
4 accords de minsk, plan de paix, réconciliation nationale, cessation des hostilités
2 ?paix, ?réconciliation
# post-war reconstruction
3 déminage, démineur*, mines antipersonnel, reconstruction du pays
# disarmament
4 désarm*, démobilis*, armes chimiques, contrôle des armements, DDR, non prolifération
# prisoners of war
4 prisonnier de guerre, prisonniers de guerre, échange de prisonniers
`;
