/** A page as scrapers leave it, of our own writing. */
export const examplePage = `Accueil > Région > Le marché de Saint-Aubin change de place...

Le marché de Saint-Aubin change de place après quarante ans

Par Élise Vautrin
Publié le 3 mars 2022 à 18h12

0

Partager sur Facebook
Imprimer

Les étals quitteront la place de l’église dès le mois d’avril, au grand regret des habitués.

Saint-Aubin, 3 mars (Agence du Val) – Le conseil municipal a voté mardi le déplacement du marché vers le quai des Tanneurs, où une halle provisoire sera montée avant l’été.

Lire aussi : La halle de Montreuil rouvre ses portes après deux ans de travaux.

Le quai des Tanneurs, enfin

« Nous perdrons des clients le premier mois, puis ils reviendront », assure Paulette Girard, qui vend des fromages depuis 1983 et n’a jamais manqué un samedi.

• Les emplacements seront tirés au sort ;
• le stationnement restera gratuit ;
• la fontaine sera déplacée.

La mairie promet un bilan au mois de septembre. Un journalisme de proximité a besoin de ses lecteurs. En vous abonnant, vous faites vivre la rédaction. ABONNEZ-VOUS MAINTENANT

Sur le même sujet
Un boulanger reprend le moulin de Saint-Aubin
La foire aux plants attire deux mille visiteurs

Laisser un commentaire
Votre adresse e-mail ne sera pas publiée.`;
