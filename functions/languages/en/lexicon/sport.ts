/** English terms that speak for sport; the format is that of `compileLexicon`. */
export const sport = `
# sport
4 sport*, athlete*, championship*, coach*, sportsman, sportswoman, ?match, ?matches, tournament*, world cup*
4 semi final*, semifinal*, quarter final*, quarterfinal*, playoff*, play off*, stadium*, referee*
4 teammate*, team mate*, champions, medal*, gold medal*, bronze medal, silver medal, injury list
4 head coach, title race, defending champion*, hat trick, ?underdog*, sporting, world champion*, espn
4 ?fixture*, ?runner up, world record holder, sportscaster*, ?squad, ?squads, locker room, ?mascot*
3 team, teams, player*, ?score, ?scored, scoring, scorer*, ?scores, win over, ?beat, ?defeat*, ?victory
3 ?victories, ?captain*, ?fans, ?kick*, ?game, ?games, ?final, ?finals, league, ?leagues, ?trophy, ?title
3 ?season
3 winger, ?points, wins, ?rival*, ?opponent*, ?training, ?injur*, ?club, ?clubs, ?playing, ?round, ?semi
3 ?winner
3 ?contest*, ?competition*, ?compete*, ?competitor*, ?competitive, cheerleader*, wembley, twickenham
3 champion
3 umpire*, fitness test, ?comeback, unbeaten, ?seeded, qualifier*, half time, halftime, first half
3 second half, interim coach, scoreboard, scoreless, ?sprint*, ?kit, ?clash, ?clinch*
1 play, played, side, draw, second place, first place, win, won, lead, led, losing, lost, race, races
1 racing
0 no match for, perfect match, match made in, matchbox, strike a match, lit a match, box of matches
0 dna match, goal of the, goal is to, goals of the, long term goal*, climate goal*, development goal*
0 policy goal*, treatment goal*, life goal*, racing against time, race against time, arms race
0 space race, rat race, human race, race to the bottom, presidential race, leadership race
0 race relations, game changer*, big game hunt*, game reserve*, game plan, end game, blame game
0 board game*, card game*, video game*, team of doctors, team of researchers, team of scientists
0 rescue team*, research team*, medical team*, legal team*, team of experts, team of engineers
0 joint team, field of vision, score of people, film score, credit score*, test score*, exam scores
0 music score, round of talks, round of negotiations, rounds of talks, round table, all year round
0 year round, points out, point of view, points of view, book club, night club*, nightclub*, strip club*
0 golf club murder, youth club, fan club*, paris club, final say, final report, final decision
0 final version, final day of, final exam*, final year, final statement, coach tour*, coach trip*
0 coach passengers, coach crash, stage coach, training course*, teacher training, job training
0 training camp of militants, in the long run, home run business, title of the book, job title
0 book title, song title, penalty for, death penalty, penalties for, tax penalty, in his own league
0 league of nations, arab league, player in the market, key player in, market player*, global player*
0 record player*, media player*, cd player*, music player*, kick off meeting, beat the drum, heart beat
0 drum beat, victory over cancer, war victory, election victory, landslide victory, defeat of the bill
0 electoral defeat, election defeat, ring leader, captain of industry, sea captain, ship's captain
0 captain of the ship, army captain, police captain
4 home run, slam dunks, super bowl, nba finals, world cup, draft pick, nfl draft, nba draft, free agency
4 trade deadline, football player*, football team, football fans, soccer player*, hockey player
4 tennis star, figure skater, racer, racers, race car, nascar driver, ufc fighter, olympic team
4 michael sam, jason collins, tebow, kobe, venus, federer, nadal, djokovic, phelps, colin kaepernick
4 brady, belichick, gronkowski, gronk, rg3, russell wilson, giants win, mariano rivera, heat beat, spurs
4 thunder beat, carmelo anthony, dwight howard, chris paul, blake griffin, anthony davis, kawhi leonard
4 manny pacquiao, floyd mayweather
3 game winner, game winning, winning streak, losing streak, losing season, buzzer beater, overtime
3 shutout, last minute goal, extra time win, beats, edges, routs, downs, tops rival, advances to
3 knocked out of, finalist*, titles, championship game, triathlete*, 5k, 10k, track star, high jumper
3 pole vaulter, long jumper, javelin thrower, catcher, infielder, batting, bunt, strikeout*, rbi, no hit
3 rushing yards, passing yards, interception*, fumble*, point guard, small forward, assists
3 three pointers, layup*, tip in, seed, seeds, wildcard, match play, playoff hole
3 in straight sets, third round, second round, fourth round, quarter finals, in overtime, shut out
3 ninth inning, 12th inning, bases loaded, two run, three run, homer, homers, homered, wild card
3 pennant, division lead, goalless draw, first division, uefa cup, champions trophy, seamers
3 dismissed for, all out, day of the test, run out, butterfly, gold medal, athens games, olympic gold
3 silver medalist*, stroke lead, two stroke lead, final round, pga championship
3 deutsche bank championship, fastest lap, heavyweight title, bout with, lockout, seven year deal
3 training camp, preseason, exhibition game*, touchdown pass*, field goal, fourth quarter comeback
3 top ranked, bowl game, big east, sec championship, head coach fired, fires coach, coach fired
3 steroid scandal, doping test, triple double
# competition discipline
4 gymnast*, volleyball, handball, badminton, table tennis, ?fencing, wrestler*, wrestling, ufc, mma
4 martial art*, judo, judoka, karate, taekwondo, snooker, ?darts, ?squash, ?rowing, rower*, ?sailing, regatta
4 canoe*, kayak*, archery, triathlon*, ironman, weightlift*, equestrian*, horse racing, jockey*
4 kentucky derby, grand national, race horse, racehorse*, surfer*, surfing, skateboard*, snowboard*
4 figure skat*, speed skating, ?curling, bobsle*, luge, biathlon, ?lacrosse, netball, water polo, ?polo, sumo
4 bullfight*, ?climber*, mountaineer*, free climbing, parkour, bodybuild*, roller derby, wwe
4 conor mcgregor, ronda rousey, simone biles, chess grandmaster, magnus carlsen, paralympi*, esports
4 falconry, ?fishing, scuba, ?diver, ?diving, rafting, fencer*, hockey
4 volley, promotion to, test match*, shooting guard*, racket*, racquet*, deuce, bunker shot, epee
4 foil fencing, sabre fencing, bow and arrow, air rifle, oarsmen, scull*, laps, lap record, springboard*
4 balance beam, floor exercise, trampolin*, hurdling, baton, high jump*, shot putter*, hammer throw*
4 show jumping, dressage, ski racing, halfpipe, figure skating, speed skat*, pit stop*, pole position*
4 motorcyclist*, motorcycl*, checkmate, billiard*, bowling, national anthem, transfers, spectator*
4 goaltending, individual medley, medley, downhill skiing, sit ski, olympic village, stopwatch
4 finish line, starting line, racetrack*, race track*, racecourse*, training session*, sports club*
# American football
4 nfl, quarterback*, touchdown*, super bowl*, linebacker*, wide receiver*, tom brady, peyton manning
4 ?patriots, ?cowboys, packers, steelers, seahawks, ?broncos, 49ers, ?eagles, ?giants, ?jets, redskins
4 ?ravens
4 kaepernick, roger goodell, college football, running back, tight end, field goal*, end zone, eli manning
4 tim tebow, johnny manziel, aaron rodgers, deflategate, alabama football, nick saban, ray rice
4 odell beckham, drew brees, cam newton, ncaa football, ?bears, ?dolphins, crimson tide
3 football, ncaa, ?draft
# athletics
4 athletics, sprinter*, marathon*, usain bolt, high jump, long jump, triple jump, pole vault, javelin
4 hurdler*, ?hurdles, 100m, 200m, 400m, 800m, 1500m, 5000m, 10000m, ?relay, decathl*, heptathl*, discus
4 shot put, iaaf, world athletics, half marathon, ultramarathon, eliud kipchoge, mo farah, kelly holmes
4 paula radcliffe, ?greene, indoor championships, track and field, long distance runner*, cross country
4 colin jackson, kenteris, thanou, steeplechase, caster semenya, david rudisha, asbel kiprop, ?runner
4 ?runners
# baseball
4 baseball, mlb, world series, home run*, ?pitcher*, yankees, red sox, dodgers, ?mets, ?cubs, white sox
4 derek jeter, alex rodriguez, a rod, inning*, outfield*, shortstop, fastball, bullpen, little league
4 batter*, no hitter, royals fan*, barry bonds, first pitch, babe ruth
# basketball
4 basketball, nba, lebron james, lebron, kobe bryant, michael jordan, stephen curry, steph curry, lakers
4 ?celtics, knicks, ?warriors, cavaliers, miami heat, ?bulls, spurs nba, ?dunk*, slam dunk, march madness
4 final four, wnba, shaquille o'neal, shaq, kevin durant, james harden, ?clippers, donald sterling
4 jeremy lin, charles barkley, point guard*, ?rebound*, three pointer*, free throw*, raptors, giannis
4 ncaa tournament, dwyane wade, golden state
# boxing
4 boxing, boxer*, heavyweight*, ?knockout, welterweight*, middleweight*, ?lightweight, muhammad ali
4 mike tyson, mayweather, pacquiao, anthony joshua, tyson fury, wbc, wba, ibf, wbo, ?knocked out
4 title fight, undisputed champion, ?wilder, klitschko, ringside, lennox lewis, amir khan, ?bout
# cricket
4 cricket*, ?wicket*, batsman, batsmen, bowler*, test match, ?ashes, ?innings, lbw, twenty20, t20, ipl
4 one day international, odi, all rounder, ecb cricket, proteas, black caps, ben stokes, virat kohli
4 sachin tendulkar, brian lara, michael vaughan, flintoff, marylebone, century off, ?spinner, ?bowled
4 lord's cricket
# cycling
4 cyclist*, tour de france, giro d'italia, vuelta, lance armstrong, chris froome, bradley wiggins, ?peloton
4 yellow jersey, time trial, bmx, ?velodrome, mountain bik*, pogacar, cycling team, stage win
2 cycling, bike, bikes, biking
# golf
4 golf*, pga, masters tournament, ryder cup, tiger woods, rory mcilroy, phil mickelson, birdie*, bogey*
4 eagle putt, putt, putted, augusta, british open, the open championship, jordan spieth, jack nicklaus
4 hole in one, caddie*, par 4, fairway*, liv golf, under par, ?tee, ernie els, vijay singh
# ice hockey
4 nhl, ice hockey, stanley cup, hockey player*, ?puck, goaltender*, wayne gretzky, sidney crosby, ovechkin
4 blackhawks, ?bruins, rangers hockey, maple leafs, canadiens, penguins hockey, ?power play, hockey team
4 world juniors, hockey
# motor car racing
4 formula one, formula 1, f1, grand prix, nascar, lewis hamilton, michael schumacher, sebastian vettel
4 max verstappen, fernando alonso, pole position, pit stop, mclaren, red bull racing, indycar, indy 500
4 rally driver, le mans 24, bernie ecclestone, motogp, valentino rossi, ferrari driver, daytona 500
4 dale earnhardt, ?podium, mercedes driver, motor racing, superbike, williams team, kimi raikkonen
4 juan pablo montoya, silverstone, lap time, racing driver
# rugby
4 rugby, six nations, scrum*, fly half, flyhalf, all blacks, wallabies, springbok*, lions tour, try line
4 lineout*, ?hooker, ?prop, jonny wilkinson, brian o'driscoll, clive woodward, andy robinson, ireland coach
4 eddie o'sullivan, premiership rugby, leinster, munster, ?wasps, leicester tigers, saracens, harlequins
4 number eight, full back, twickenham, heineken cup, rugby league, super league, grand slam, loose forward
4 line out, ?conversion, ?tries, drop goal, gavin henson, wales coach, mike ruddock, lions squad, scrum half
4 eddie jones, siya kolisi, penalty try, backs coach, centre pairing, back row, second row
# skiing
4 skier*, skiing, alpine skiing, slalom, downhill race, lindsey vonn, mikaela shiffrin, bode miller
4 ski jump*, cross country ski*, freestyle ski*, super g, ski world cup
# soccer
4 soccer, premier league, champions league, europa league, fa cup, uefa, fifa, striker*, midfielder*
4 goalkeeper*, ?defender*, ?penalty, ?penalties, penalty kick, penalty shootout, free kick*, goalless, ?goal
4 ?goals, offside, equalis*, equaliz*, manchester united, manchester city, ?arsenal, ?liverpool, ?chelsea
4 tottenham, everton, newcastle united, aston villa, west ham, leicester city, real madrid, barcelona's
4 fc barcelona, bayern munich, juventus, ac milan, inter milan, psg, paris saint germain, ajax, ?celtic
4 ?rangers, ?porto, benfica, borussia dortmund, atletico madrid, lionel messi, messi, cristiano ronaldo
4 ronaldo, neymar, mbappe, kylian mbappe, erling haaland, mohamed salah, sadio mane, samuel eto'o
4 didier drogba, david beckham, wayne rooney, zinedine zidane, zlatan, alex ferguson, arsene wenger
4 wenger, jose mourinho, mourinho, pep guardiola, guardiola, jurgen klopp, klopp, rafael benitez, benitez
4 steven gerrard, gerrard, thierry henry, afcon, africa cup of nations, super eagles, black stars
4 bafana bafana, harambee stars, indomitable lions, super falcons, lionesses, copa america, euro 2016
4 euro 2020, caf, la liga, serie a, bundesliga, ligue 1, ballon d'or, transfer fee, own goal, red card
4 yellow card, sent off, back four, man utd, hope solo, alex morgan, megan rapinoe, sepp blatter
4 gianni infantino, relegat*, crossbar, corner kick, ?header, ?substitute*, kick off, extra time
4 clean sheet, old trafford, anfield, emirates stadium, stamford bridge, football association
4 football club, gooners, victor osimhen, asisat oshoala, premiership, footballer*, football
# swimming
4 swimmer*, michael phelps, ?freestyle, backstroke, breaststroke, butterfly stroke, katie ledecky
4 ryan lochte, swimming pool final, 100m freestyle, synchronized swimming, tom daley, ian thorpe
2 swimming, swam
# tennis
4 tennis, wimbledon, grand slam, roger federer, rafael nadal, novak djokovic, andy murray, serena williams
4 venus williams, serena, naomi osaka, maria sharapova, australian open, us open, french open
4 roland garros, davis cup, atp, wta, forehand*, backhand*, tie break, straight sets, break point
4 match point, andy roddick, tim henman, greg rusedski, lleyton hewitt, marat safin, agassi, unseeded
4 top seed, coco gauff, emma raducanu, ?baseline, double fault*, ?aces
# drug use in sport
4 doping, anabolic steroid*, performance enhancing, wada, drugs test, drug test, banned substance
4 steroids, dope test, balco, world anti doping
# sport event
3 commonwealth games, asian games, pan american games, all star game, opening ceremony, x games
3 world championships, european championships, cup final, title defence
# Olympic Games
4 olympic*, olympian*, olympics, winter games, ioc, olympic committee, olympic games, summer games
4 paralympics, olympic bid, athens 2004, rio 2016, tokyo 2020
# sport organisation
3 ioc, football federation, sports federation, athletic association, uk sport
# sports transaction
4 transfer window, loan deal, free agent, signing fee, transfer deadline, new signing, contract extension
4 january transfer, release clause, signed for, loan move, on loan, free transfer
`;
