/**
 * First and last words of names that are written alike in copy of every language: clubs' forms, and the English words
 * that companies and institutions carry abroad. Separated by commas or line breaks.
 */
export const sharedKinds = {
  organisationFirst: `
    fc, afc, sc, sv, tsv, vfb, vfl, fsv, tus, ssv, ac, as, us, ssc, acf, cf, fk, nk, hnk, sk, bk, ifk, aik, if, il, ik, hk, hc,
    bc, cd, ca, cs, csm, rc, rcd, sd, ud, ad, ec, se, kv, krc, rsc, kaa, sl, aek, paok, pfc, mfk, mks, gks, ks, kf, ofi,
    cska, dinamo, dynamo, spartak, lokomotiv, zenit, shakhtar, sporting, deportivo, atletico, racing`,
  organisationLast: `
    fc, afc, sc, cf, fk, nk, sk, bk, ifk, ik, hk, hc, bc, aik, rfc, cfc, jk, ff, boldklub, belediyespor,
    association, corporation, channel, service, army, navy, agency, authority, department, committee, council,
    commission, federation, institution, academy, laboratory, laboratories, enterprises, industries, airlines, airways,
    broadcasting, bancorp, holdings, brothers, bros, studios, university, college, foundation, trust,
    transportation, communications, electronics, semiconductor, pharmaceuticals, orchestra, philharmonic,
    whitecaps, sounders, timbers, 76ers, 49ers, lynx, sparks, mercury, storm, fever, liberty, mystics, aces, mavericks, nuggets, grizzlies, timberwolves, raptors,
    cavaliers, pelicans, hawks, clippers, celtics, lakers, knicks, supersonics, bobcats, broncos, colts, texans, titans,
    jaguars, chargers, redskins, steelers, packers, buccaneers, bengals, seahawks, bruins, canadiens, sabres, canucks,
    oilers, blackhawks, maple leafs, red wings, blue jackets, golden knights, red sox, white sox, blue jays,
    yankees, dodgers, mets, phillies, astros, orioles, brewers, diamondbacks, marlins, padres, mariners, rangers,
    wanderers, rovers, albion, hotspur, city, united, town, county, athletic, argyle, 
    spartans, saints, reds, kings, stars, blues, senators, islanders, hurricanes, sharks, ducks, rockets, spurs, bulls, hornets,
    wizards, suns, thunder, warriors, giants, eagles, patriots, dolphins, ravens, browns, chiefs, raiders, bears, lions, vikings,
    falcons, panthers, cardinals, spartans, wildcats, bulldogs, huskies, wolverines, longhorns, trojans, gators, seminoles`,
  placeLast: `
    stadium, speedway, raceway, arena, palace, street, avenue, square, center, centre, river, lake, creek, mountains,
    valley, canyon, bay, beach, park, airport, highway, bridge, castle, cathedral, abbey, islands, island, forest,
    refuge, harbour, harbor, peninsula, road, hall, tower, building, national forest, national park`,
};
