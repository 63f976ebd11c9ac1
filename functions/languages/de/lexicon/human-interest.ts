/** German terms that speak for human interest; the format is that of `compileLexicon`. */
export const humanInterest = `
# human interest
3 kurios*, skurril*, ungewöhnlich*, bizarr*, rührend*, glückspilz, lottogewinner*, glücksfall, kuriosum
3 wunder, geheimnisvoll*, mysteriös*, ufo*, außerirdisch*, held des tages, verblüff*, tierisch*
3 spektakulär*, lustig*, verrückt*, unglaublich*, streich, anekdote*, staunen, schnappschuss, kuriose
3 geist, geister, gespenst*, rätselhaft*, geschichte, wette
# anniversary
4 jubiläum*, jahrestag*, geburtstag*, todestag*, gedenk*, hundertjährig*, gedenkfeier*
# award and prize
3 auszeichnung*, ausgezeichnet*, preisverleih*, ehrung*, geehrt*, nobelpreis, friedensnobelpreis*
3 ehrenzeichen, orden, verleihung, preis, preise
3 *preisträger
# celebrity
4 promi*, prominent*, klatsch*, society, opernball*, lugner*, richard lugner, paparazzi
4 schönheitskönigin*, miss austria, kardashian*, paris hilton, verlobung*, verlobt*, playboy
4 liebescomeback, scheidungskrieg, adabei, britney spears, boulevardblatt, liebesgerüchte, heidi klum
# ceremony
4 zeremonie*, begräbnis*, trauerfeier*, beerdigung*, staatsbegräbnis, einweihung*, feierlich*, kondol*
4 trauer*, nachruf, beisetz*
# high society
4 adel*, adelig*, aristokrat*, high society, habsburg*
# royalty
4 königin*, könig, könige, königs*, queen, prinz, prinzen, prinzessin*, herzog*, thron*, royals
4 kate middleton, königshaus*, monarch*, krönung*, william und kate, fürst, prinz william, prinz harry
4 prinz charles, kronprinz*, buckingham palast, kaiser
# record and achievement
4 guinness*, weltrekord, rekordversuch*, älteste* mensch, ältester mann, älteste frau, größte der welt
4 längste der welt, felix baumgartner
`;
