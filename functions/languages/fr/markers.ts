import type { MarkerTable } from '../marker-table.ts';

/** French: collected by reading what French news sites print around their articles. */
export const markers: MarkerTable = {
  by: `
      par | propos recueillis par | écrit par | publié par | rédigé par | posté par | texte | auteur |
      de notre correspondant | de notre envoyé spécial | de notre envoyée spéciale |
      entretien par | analyse par | analyse de | tribune de | reportage de | enquête de | une enquête de | recueilli par`,
  pitch:
    'journalisme | information indépendante | rédaction | nos articles | nos lecteurs | lecteurs | abonnement',
  consent: `
      nous et nos | nos partenaires | votre consentement | vos choix | votre vie privée | vos préférences | votre appareil | votre terminal |
      nous utilisons des cookies | données personnelles | mesure d'audience | données de géolocalisation |
      informations sur un appareil | intérêt légitime | publicités personnalisées | publicité personnalisée | votre navigation |
      cookies et autres traceurs | identifiants uniques | stocker et accéder`,
  kinds: {
    breadcrumb: {
      opens: `
      vous êtes ici | accueil > | accueil / | accueil » | accueil › | accueil | | accueil dernières minutes |
      accueil à la une`,
    },
    'read-also': {
      opens: `
      lire aussi | à lire aussi | lire également | à lire également | à lire : | lire : | lire notre |
      lire nos | lire l'article | lire le dossier | lire le décryptage | lire la tribune |
      lire la chronique | lire l'interview | lire l'entretien | lire l'enquête | voir aussi | à voir aussi |
      écouter aussi | à écouter aussi | >> à lire | > lire | >> lire | »lire | réécouter | en vidéo |
      voir la vidéo | relire : | relire notre | à relire | pour en savoir plus | en savoir plus |
      plus d'infos | retrouvez aussi | retrouvez notre | découvrez aussi | revoir : | notre article |
      notre dossier | article réservé à nos abonnés lire aussi | à voir : | regardez :`,
      whole: 'à lire | à voir | à écouter | à lire ensuite | à lire sur le sujet | lire',
    },
    related: {
      opens: `
      sur le même sujet | sur le même thème | dans le même dossier | dans la même rubrique | articles liés |
      articles similaires | articles correspondants | articles associés | articles connexes |
      vous aimerez aussi | vous pourriez aussi aimer | la rédaction vous conseille |
      la rédaction vous recommande | l'auteur vous recommande | nos derniers articles | derniers articles |
      contenus sponsorisés | contenu sponsorisé | articles les plus lus | les plus populaires |
      les articles les plus | les plus lus | les plus commentés | les plus partagés | dernières news |
      dernières actualités | d'autres articles | plus d'actu | plus d'actualités | les dernières diffusions |
      autres articles | ces articles peuvent vous intéresser | ça peut vous intéresser |
      ailleurs sur le web | les dernières infos | pour aller plus loin`,
      whole: `
      en direct | dernière minute | dernières minutes | alerte info | à la une | en continu | le direct |
      à découvrir | sur le web | en ce moment | l'actu en direct | à ne pas manquer | toute l'actu |
      toute l'actualité | nos vidéos | vidéos | les + lus | recommandé pour vous | le plus lu |
      thématiques associées | le fil info | fil info | fil d'actualité | l'info en continu |
      dernières infos | actualités | dossier | articles récents`,
    },
    'prev-next': {
      opens: `
      article précédent | article suivant | articles précédents | articles suivants | page suivante |
      page précédente | billet précédent | billet suivant`,
      whole: 'précédent | suivant | précédente | suivante',
    },
    share: {
      opens: `
      partager sur | partager cet article | partager l'article | partager cette | partager via |
      partage désactivé | envoyer par mail | envoyer par e-mail | envoyer à un ami | envoyer cet article |
      partagez cet | partagez sur | partagez l'article | copier le lien | imprimer cet article |
      cliquez pour partager | cliquer pour partager | ajouter à vos favoris | version imprimable |
      recommander cet article`,
      whole: `
      partager | partage | partages | partagez | partagez ! | tweeter | imprimer | enregistrer | envoyer |
      recommander | favoris | j'aime | écouter l'article | écouter cet article | offrir l'article | offrir`,
    },
    'follow-us': {
      opens: `
      suivez-nous | abonnez-vous à notre chaîne | rejoignez-nous sur | retrouvez-nous sur |
      suivez toute l'actualité | suivez l'actualité | téléchargez notre application |
      téléchargez l'application | ajoutez-nous à vos sources`,
      within: 'suivez-nous sur | google actualités | retrouvez-nous sur',
    },
    subscription: {
      opens: `
      abonnez-vous | s'abonner | déjà abonné | réservé aux abonnés | article réservé aux abonnés |
      article réservé à nos abonnés | cet article est réservé | il vous reste | pour lire la suite |
      lire la suite | continuez à lire | continuez votre lecture | j'en profite | créez votre compte |
      créer un compte | accédez à tous | accéder à l'intégralité | je m'abonne | vous avez déjà un compte |
      se connecter | connectez-vous | la suite est réservée | la suite de cet article | soutenez-nous |
      soutenez un journal | faites un don | faire un don | profitez de notre offre | découvrez nos offres |
      essayez gratuitement | mot de passe oublié | pas encore abonné | offre découverte | achetez le numéro |
      article abonné`,
      whole: `
      abonnés | abonné | premium | connexion | inscription | mon compte | abonnement | s'identifier |
      s'inscrire | mot de passe`,
      within: `
      réservé aux abonnés | faites un don | faire un don | soutenez-nous | déductible des impôts |
      réservé à nos abonnés | en vous abonnant | pour 1€ | pour 1 € | de cet article à lire |
      offres d'abonnement | journalisme de qualité est plus crucial | soutenez le journalisme |
      votre soutien`,
    },
    newsletter: {
      opens: `
      inscrivez-vous | recevez chaque | recevez notre | recevez nos | recevez toute | recevez gratuitement |
      votre adresse de messagerie est uniquement | votre adresse nous sert | la newsletter |
      abonnez-vous à la newsletter | merci de votre inscription | votre adresse e-mail |
      votre adresse email | je m'inscris | ne manquez rien | restez informé`,
      whole: 'newsletter | newsletters | votre email | votre e-mail | e-mail | email',
      within: `
      inscrivez-vous à notre newsletter | recevez notre newsletter | dans votre boîte mail`,
    },
    'comment-form': {
      opens: `
      vous avez repéré une erreur | une erreur dans l'article | une faute dans l'article |
      vous voulez communiquer | signaler une erreur | laisser un commentaire | laissez un commentaire |
      votre adresse e-mail ne sera pas | votre adresse de messagerie ne sera pas | enregistrer mon nom |
      ajouter un commentaire | vos réactions | poster un commentaire | postez un commentaire |
      publier un commentaire | commenter cet article | réagir à cet article | réagissez |
      tous les commentaires | voir les commentaires | lire les commentaires | soyez le premier à |
      les commentaires sont | les champs obligatoires | ce site utilise akismet | votre commentaire |
      connectez-vous pour commenter | connectez-vous pour laisser | laisser une réponse | pour commenter |
      annuler la réponse | ce forum est modéré | signaler un abus`,
      whole: `
      commentaires | commentaire | commenter | réagir | répondre | votre nom | alerter | signaler |
      vos commentaires | réactions | forum | derniers commentaires`,
      within: 'ce site utilise akismet | laisser un commentaire',
    },
    'comment-count': {
      whole: `
      # commentaires | # commentaire | # réactions | # réaction | # partages | # partage | # avis | # vues |
      # lectures | # likes | # votes | # réponses | aucun commentaire | aucune réaction`,
    },
    source: { opens: 'source : | sources : | source: | sources: | lien source', whole: 'source | sources' },
    tags: {
      opens: `
      mots-clés | mots clés | mot-clé | tags: | tags : | étiquettes | autour de : | thèmes : | sujets : |
      classé dans | catégories : | catégorie : | en lien avec | plus sur : | dans cet article :`,
      whole: 'sujets | tags | thématiques | thèmes | tag | mots clés',
    },
    gallery: {
      opens: `
      galerie photo | diaporama | voir les photos | voir la galerie | cliquez sur l'image |
      voir le diaporama`,
      within: 'cliquez pour agrandir | voir la galerie',
    },
    credit: {
      opens: `
      crédit photo | crédits photo | crédit : | crédits : | photo : | photo: | illustration : | image : |
      légende : | photo d'illustration | photo d'archives | image d'illustration | photographie :`,
      within: `
      photo: | photo : | • crédits | crédit photo | photo d'illustration | photo d'archives |
      image d'illustration`,
    },
    'date-line': {
      opens: `
      publié le | publié il y a | publié hier | publié aujourd'hui | publiée le | mis à jour |
      mise à jour le | modifié le | temps de lecture | lecture : | créé : | rédigé le | posté le |
      par la rédaction | article mis à jour | mis en ligne | écrit le | dernière modification |
      date de publication | durée de lecture`,
      within: 'min de lecture | minutes de lecture | mis à jour le',
    },
    navigation: {
      opens: `
      aller au contenu | aller à la recherche | aller au menu | retour à l'accueil | retour en haut |
      haut de page | voir plus | afficher plus | plus d'articles | tous les articles | voir tous |
      toutes les | charger plus`,
      whole: `
      menu | rechercher | recherche | accueil | rubriques | services | fermer | voir plus | suivre | retour |
      sommaire | plus | contact | ok | vidéo | photos | podcast | podcasts | sport | société | économie |
      politique | culture | international | monde | opinions | météo | programme tv | jeux | agenda |
      annonces | annonces légales | emploi | immobilier`,
    },
    legal: {
      opens: `
      mentions légales | politique de confidentialité | conditions générales | tous droits | plan du site |
      gérer vos | gérer mes | reproduction interdite | qui sommes-nous | données personnelles |
      nous contacter | nous utilisons des cookies | ce site utilise des cookies | paramétrer les cookies |
      accepter les cookies | en poursuivant votre navigation | protection des données |
      politique des cookies | vie privée`,
      whole: `
      cgu | cgv | contact | publicité | cookies | archives | crédits | faq | aide | charte | à propos |
      tout accepter | tout refuser | continuer sans accepter | accepter | refuser | accepter et continuer | accepter et fermer | paramétrer | personnaliser | personnaliser mes choix | gérer mes choix | gérer les options | voir les préférences | en savoir plus sur les cookies | votre vie privée nous importe | le respect de votre vie privée est notre priorité`,
      within: `
      droits réservés | afficher ce contenu | contenu bloqué | accepter les cookies | dépôt de cookies |
      contenu a été bloqué | politique de confidentialité | utilise des cookies | utilisons des cookies`,
    },
    advert: {
      opens: `
      la suite après la publicité | la suite après cette publicité | suite de l'article après |
      la suite de l'article après | lire la suite après`,
      whole: 'publicité | annonce | annonces | sponsorisé | partenaire | contenu partenaire',
    },
    'author-box': {
      opens: `
      à propos de l'auteur | tous ses articles | du même auteur | voir tous les articles |
      ses derniers articles | plus d'articles de | voir ses articles`,
      whole: `
      auteur | l'auteur | l'équipe | les auteurs | auteurs | journaliste | la rédaction | rédaction |
      rédacteur | rédactrice`,
    },
  },
};
