/** Names that mean the same topic in every language: people, clubs, companies, programmes, works. */
export const names = `
# television
6 stephen colbert, colbert, jimmy kimmel, kimmel, jimmy fallon, fallon, trevor noah, seth meyers
6 john oliver, samantha bee, conan o'brien, ellen degeneres, bill maher, jon stewart, david letterman
6 letterman, jay leno, james corden, oprah winfrey, oprah, saturday night live, snl, alec baldwin
6 howard stern, wendy williams, kelly ripa, larry king, jerry seinfeld, larry wilmore, chelsea handler
6 graham norton, ricky gervais
4 game of thrones, breaking bad, the simpsons, stranger things, westworld, black mirror, grey's anatomy
4 big bang theory, the sopranos, squid game, la casa de papel, peaky blinders, bridgerton, house of cards
4 orange is the new black, orphan black, better call saul, mad men, downton abbey, doctor who, sherlock
4 love island, survivor, masterchef, eurovision
# cinema
5 george clooney, brad pitt, angelina jolie, leonardo dicaprio, jennifer lawrence, jennifer aniston
5 tom cruise, tom hanks, meryl streep, julia roberts, johnny depp, amber heard, scarlett johansson
5 will smith, denzel washington, robert de niro, al pacino, jack nicholson, clint eastwood, harrison ford
5 matt damon, ben affleck, natalie portman, nicole kidman, kate winslet, cate blanchett, charlize theron
5 anne hathaway, emma stone, emma watson, ryan gosling, ryan reynolds, hugh jackman, robert downey
5 chris evans, chris hemsworth, chris pratt, mark ruffalo, gal gadot, amy schumer, lena dunham, tina fey
5 amy poehler, melissa mccarthy, kevin hart, adam sandler, jim carrey, robin williams, bill murray
5 bill cosby, woody allen, roman polanski, harvey weinstein, kevin spacey, martin scorsese
5 steven spielberg, quentin tarantino, christopher nolan, ridley scott, james cameron, spike lee
5 francis ford coppola, stanley kubrick, alfred hitchcock, pedro almodóvar, penélope cruz, javier bardem
5 antonio banderas, monica bellucci, sophia loren, gérard depardieu, catherine deneuve, omar sy
5 jean dujardin, marion cotillard, juliette binoche, isabelle huppert, luc besson, juliette gréco
5 charlie chaplin, marilyn monroe, audrey hepburn, idris elba, daniel craig, benedict cumberbatch
5 keanu reeves, halle berry, viola davis, lupita nyong'o, chadwick boseman, jordan peele, greta gerwig
5 margot robbie, timothée chalamet, kristen stewart, robert pattinson, shailene woodley, lindsay lohan
5 drew barrymore, sandra bullock, reese witherspoon, gwyneth paltrow, sarah jessica parker, cynthia nixon
5 james franco, seth rogen, jonah hill, channing tatum, zac efron, kate hudson, mila kunis, ashton kutcher
5 elizabeth taylor, richard gere, arnold schwarzenegger, sylvester stallone, bruce willis, jackie chan
5 liam neeson, colin firth, hugh grant, helen mirren, judi dench, maggie smith, christoph waltz
5 til schweiger, michael haneke, wim wenders, werner herzog
4 star wars, harry potter, james bond, avengers, batman, superman, spider man, black panther, wonder woman
4 the hunger games, lord of the rings, jurassic park, titanic film, hobbit, twilight, frozen, fifty shades
# music
5 beyoncé, beyonce, jay z, rihanna, taylor swift, lady gaga, madonna, adele, ed sheeran, justin bieber
5 bieber, kanye west, kanye, drake, eminem, kendrick lamar, nicki minaj, cardi b, katy perry, miley cyrus
5 ariana grande, selena gomez, justin timberlake, britney spears, bruno mars, michael jackson
5 whitney houston, david bowie, bowie, elton john, paul mccartney, john lennon, ringo starr, the beatles
5 beatles, rolling stones, mick jagger, bob dylan, bruce springsteen, springsteen, elvis presley, elvis
5 freddie mercury, queen elizabeth band, coldplay, radiohead, u2, bono, metallica, nirvana, kurt cobain
5 pink floyd, led zeppelin, ac dc, red hot chili peppers, foo fighters, arctic monkeys, oasis, blur
5 robbie williams, george michael, amy winehouse, stevie wonder, aretha franklin, tina turner, diana ross
5 mariah carey, céline dion, celine dion, billie eilish, dua lipa, harry styles, one direction, bts
5 blackpink, shakira, jennifer lopez, j lo, bad bunny, daddy yankee, rosalía, enrique iglesias
5 julio iglesias, luis miguel, ricky martin, alejandro sanz, juanes, maluma, andrea bocelli
5 luciano pavarotti, pavarotti, maria callas, plácido domingo, david guetta, daft punk, stromae
5 aya nakamura, johnny hallyday, jul, booba, maître gims, mylène farmer, indochine, edith piaf
5 charles aznavour, serge gainsbourg, fela kuti, burna boy, wizkid, davido, tiwa savage, angélique kidjo
5 youssou n'dour, salif keïta, alpha blondy, tiken jah fakoly, magic system, fally ipupa, koffi olomide
5 papa wemba, miriam makeba, cesária évora, diamond platnumz, mozart, beethoven, bach's, chopin, verdi
5 wagner's, tchaikovsky, vivaldi, franz ferdinand, scissor sisters, snow patrol, kylie minogue, kylie
5 band aid, bob geldof, usher, snoop dogg, dr dre, 50 cent, prince's purple rain, chance the rapper
5 frank ocean, alicia keys, john legend, pharrell williams, lorde, sia, demi lovato, zayn malik, kesha
5 meghan trainor, dolly parton, johnny cash, willie nelson, joni mitchell, helene fischer, rammstein
5 udo jürgens, herbert grönemeyer, nena, falco
# literature
5 j k rowling, jk rowling, rowling, stephen king, margaret atwood, toni morrison, maya angelou
5 ernest hemingway, hemingway, george orwell, orwell, jane austen, charles dickens, dickens, oscar wilde
5 mark twain, virginia woolf, james joyce, tolkien, salman rushdie, haruki murakami
5 gabriel garcía márquez, paulo coelho, chimamanda ngozi adichie, chinua achebe, wole soyinka
5 ngugi wa thiong'o, alain mabanckou, leïla slimani, annie ernaux, michel houellebecq, patrick modiano
5 amélie nothomb, albert camus, camus, jean paul sartre, simone de beauvoir, marcel proust, victor hugo
5 tolstoy, dostoevsky, franz kafka, agatha christie, dan brown, astérix, tintin, hergé, elena ferrante
5 thomas mann, hermann hesse, daniel kehlmann, christa wolf
# visual arts
5 picasso, pablo picasso, van gogh, vincent van gogh, andy warhol, warhol, banksy, damien hirst
5 jeff koons, ai weiwei, frida kahlo, salvador dalí, claude monet, rembrandt, vermeer, leonardo da vinci
5 michelangelo, caravaggio, mona lisa, jackson pollock, basquiat, marina abramović, yayoi kusama
5 frank lloyd wright, le corbusier, zaha hadid, norman foster, frank gehry, annie leibovitz, sotheby's
5 christie's, moma, art basel, gerhard richter, anselm kiefer, joseph beuys
# celebrity
4 kim kardashian, kardashian*, khloe, kourtney, kylie jenner, kendall jenner, kris jenner, paris hilton
4 honey boo boo, meghan markle, prince harry, real housewives, chrissy teigen, justin theroux
# fashion
4 anna wintour, karl lagerfeld, lagerfeld, giorgio armani, versace, gucci, prada, chanel, dior
4 louis vuitton, yves saint laurent, jean paul gaultier, coco chanel, ralph lauren, marc jacobs
4 alexander mcqueen, vivienne westwood, stella mccartney, tom ford, naomi campbell, kate moss
4 cindy crawford, heidi klum, gisele bündchen, vogue, victoria's secret
# soccer
5 messi, cristiano ronaldo, neymar, mbappé, mbappe, haaland, lewandowski, ibrahimović, ibrahimovic
5 maradona, pelé, zidane, beckham, rooney, salah, benzema, modrić, kroos, buffon, iniesta, xavi, mourinho
5 guardiola, ancelotti, klopp, wenger, ferguson, real madrid, fc barcelona, barça, manchester united
5 manchester city, liverpool fc, arsenal, chelsea fc, tottenham, juventus, bayern münchen, bayern munich
5 borussia dortmund, paris saint germain, benfica, ajax, galatasaray, boca juniors, flamengo
5 premier league, champions league, europa league, bundesliga, serie a, la liga, ligue 1, uefa, fifa
5 ballon d'or, copa america, mls
# tennis
5 roger federer, rafael nadal, novak djokovic, andy murray, serena williams, venus williams
5 maria sharapova, naomi osaka, carlos alcaraz, jannik sinner, stan wawrinka, dominic thiem, wimbledon
5 roland garros, davis cup, us open, australian open
# motor car racing
5 lewis hamilton, max verstappen, sebastian vettel, fernando alonso, michael schumacher, charles leclerc
5 ayrton senna, niki lauda, motogp, nascar, formula 1, grand prix
# basketball
5 nba, lebron james, kobe bryant, michael jordan, stephen curry, kevin durant, shaquille o'neal
5 magic johnson, giannis antetokounmpo, los angeles lakers, chicago bulls, golden state warriors
# athletics
5 usain bolt, mo farah, eliud kipchoge, carl lewis, caster semenya, kenenisa bekele, haile gebrselassie
# competition discipline
4 tiger woods, lance armstrong, michael phelps, muhammad ali, mike tyson, simone biles, conor mcgregor
4 ronda rousey, floyd mayweather, tom brady, super bowl, nfl, nhl, ufc, mma, wwe
# heads of state
5 kim jong un, benjamin netanyahu, bashar al assad, recep tayyip erdogan, viktor orbán, silvio berlusconi
5 nicolás maduro, jair bolsonaro, hugo chávez, fidel castro, saddam hussein, nancy pelosi, mitch mcconnell
5 bernie sanders, ted cruz, marco rubio, jared kushner, ivanka trump, steve bannon, paul manafort
5 michael cohen, james comey, robert mueller, brett kavanaugh, roy moore, al franken
4 mike pence, hillary clinton, bill clinton, george w bush, narendra modi, boris johnson
4 volodymyr zelensky, xi jinping, angela merkel, emmanuel macron, vladimir putin, joe biden, donald trump
4 barack obama
# astronomy
4 nasa, spacex, hubble, james webb, voyager 1, curiosity rover
# information technology and computer science
4 google, facebook, apple, microsoft, twitter, amazon web services, youtube, whatsapp, iphone, ipad
4 android, wikipedia, linux, windows, openai, chatgpt, bitcoin, instagram app, tiktok app, mark zuckerberg
4 steve jobs, bill gates, elon musk, tim cook, jeff bezos, playstation, xbox, nintendo, samsung, huawei
4 nokia, intel, nvidia
# business information
3 warren buffett, goldman sachs, jpmorgan, volkswagen, toyota, boeing, airbus, exxonmobil, walmart
3 starbucks, mcdonald's, coca cola, alibaba, lvmh, nestlé, unilever, gazprom, siemens
# communicable disease
4 covid, covid 19, coronavirus, ebola, sars, hiv, zika, malaria, h1n1, h5n1
# pope
4 vatican, dalai lama
# international organisation
3 nato, unesco, oecd, opec, brics, g20, g7
# armed conflict
4 hamas, hezbollah, isis, al qaeda, boko haram, taliban
`;
