/**
 * Names that mean the same topic in every language: people, clubs, companies, programmes, works. All begin with a
 * capital, so that no word of some language (`frozen`, `fallon`) is taken for one.
 */
export const names = `
# television
6 Stephen colbert, Colbert, Jimmy kimmel, Kimmel, Jimmy fallon, Fallon, Trevor noah, Seth meyers
6 John oliver, Samantha bee, Conan o'brien, Ellen degeneres, Bill maher, Jon stewart, David letterman
6 Letterman, Jay leno, James corden, Oprah winfrey, Oprah, Saturday night live, Snl, Alec baldwin
6 Howard stern, Wendy williams, Kelly ripa, Larry king, Jerry seinfeld, Larry wilmore, Chelsea handler
6 Graham norton, Ricky gervais
4 Game of thrones, Breaking bad, The simpsons, Stranger things, Westworld, Black mirror, Grey's anatomy
4 Big bang theory, The sopranos, Squid game, La casa de papel, Peaky blinders, Bridgerton, House of cards
4 Orange is the new black, Orphan black, Better call saul, Mad men, Downton abbey, Doctor who, Sherlock
4 Love island, Survivor, Masterchef, Eurovision
# cinema
5 George clooney, Brad pitt, Angelina jolie, Leonardo dicaprio, Jennifer lawrence, Jennifer aniston
5 Tom cruise, Tom hanks, Meryl streep, Julia roberts, Johnny depp, Amber heard, Scarlett johansson
5 Will smith, Denzel washington, Robert de niro, Al pacino, Jack nicholson, Clint eastwood, Harrison ford
5 Matt damon, Ben affleck, Natalie portman, Nicole kidman, Kate winslet, Cate blanchett, Charlize theron
5 Anne hathaway, Emma stone, Emma watson, Ryan gosling, Ryan reynolds, Hugh jackman, Robert downey
5 Chris evans, Chris hemsworth, Chris pratt, Mark ruffalo, Gal gadot, Amy schumer, Lena dunham, Tina fey
5 Amy poehler, Melissa mccarthy, Kevin hart, Adam sandler, Jim carrey, Robin williams, Bill murray
5 Bill cosby, Woody allen, Roman polanski, Harvey weinstein, Kevin spacey, Martin scorsese
5 Steven spielberg, Quentin tarantino, Christopher nolan, Ridley scott, James cameron, Spike lee
5 Francis ford coppola, Stanley kubrick, Alfred hitchcock, Pedro almodóvar, Penélope cruz, Javier bardem
5 Antonio banderas, Monica bellucci, Sophia loren, Gérard depardieu, Catherine deneuve, Omar sy
5 Jean dujardin, Marion cotillard, Juliette binoche, Isabelle huppert, Luc besson, Juliette gréco
5 Charlie chaplin, Marilyn monroe, Audrey hepburn, Idris elba, Daniel craig, Benedict cumberbatch
5 Keanu reeves, Halle berry, Viola davis, Lupita nyong'o, Chadwick boseman, Jordan peele, Greta gerwig
5 Margot robbie, Timothée chalamet, Kristen stewart, Robert pattinson, Shailene woodley, Lindsay lohan
5 Drew barrymore, Sandra bullock, Reese witherspoon, Gwyneth paltrow, Sarah jessica parker, Cynthia nixon
5 James franco, Seth rogen, Jonah hill, Channing tatum, Zac efron, Kate hudson, Mila kunis, Ashton kutcher
5 Elizabeth taylor, Richard gere, Arnold schwarzenegger, Sylvester stallone, Bruce willis, Jackie chan
5 Liam neeson, Colin firth, Hugh grant, Helen mirren, Judi dench, Maggie smith, Christoph waltz
5 Til schweiger, Michael haneke, Wim wenders, Werner herzog
4 Star wars, Harry potter, James bond, Avengers, Batman, Superman, Spider man, Black panther, Wonder woman
4 The hunger games, Lord of the rings, Jurassic park, Titanic film, Hobbit, Twilight, Frozen, Fifty shades
# music
5 Beyoncé, Beyonce, Jay z, Rihanna, Taylor swift, Lady gaga, Madonna, Adele, Ed sheeran, Justin bieber
5 Bieber, Kanye west, Kanye, Drake, Eminem, Kendrick lamar, Nicki minaj, Cardi b, Katy perry, Miley cyrus
5 Ariana grande, Selena gomez, Justin timberlake, Britney spears, Bruno mars, Michael jackson
5 Whitney houston, David bowie, Bowie, Elton john, Paul mccartney, John lennon, Ringo starr, The beatles
5 Beatles, Rolling stones, Mick jagger, Bob dylan, Bruce springsteen, Springsteen, Elvis presley, Elvis
5 Freddie mercury, Queen elizabeth band, Coldplay, Radiohead, U2, Bono, Metallica, Nirvana, Kurt cobain
5 Pink floyd, Led zeppelin, Ac dc, Red hot chili peppers, Foo fighters, Arctic monkeys, Oasis, Blur
5 Robbie williams, George michael, Amy winehouse, Stevie wonder, Aretha franklin, Tina turner, Diana ross
5 Mariah carey, Céline dion, Celine dion, Billie eilish, Dua lipa, Harry styles, One direction, Bts
5 Blackpink, Shakira, Jennifer lopez, J lo, Bad bunny, Daddy yankee, Rosalía, Enrique iglesias
5 Julio iglesias, Luis miguel, Ricky martin, Alejandro sanz, Juanes, Maluma, Andrea bocelli
5 Luciano pavarotti, Pavarotti, Maria callas, Plácido domingo, David guetta, Daft punk, Stromae
5 Aya nakamura, Johnny hallyday, Booba, Maître gims, Mylène farmer, Indochine, Edith piaf
5 Charles aznavour, Serge gainsbourg, Fela kuti, Burna boy, Wizkid, Davido, Tiwa savage, Angélique kidjo
5 Youssou n'dour, Salif keïta, Alpha blondy, Tiken jah fakoly, Magic system, Fally ipupa, Koffi olomide
5 Papa wemba, Miriam makeba, Cesária évora, Diamond platnumz, Mozart, Beethoven, Bach's, Chopin, Verdi
5 Wagner's, Tchaikovsky, Vivaldi, Franz ferdinand, Scissor sisters, Snow patrol, Kylie minogue, Kylie
5 Band aid, Bob geldof, Usher, Snoop dogg, Dr dre, 50 cent, Prince's purple rain, Chance the rapper
5 Frank ocean, Alicia keys, John legend, Pharrell williams, Lorde, Demi lovato, Zayn malik, Kesha
5 Meghan trainor, Dolly parton, Johnny cash, Willie nelson, Joni mitchell, Helene fischer, Rammstein
5 Udo jürgens, Herbert grönemeyer, Nena, Falco
# literature
5 J k rowling, Jk rowling, Rowling, Stephen king, Margaret atwood, Toni morrison, Maya angelou
5 Ernest hemingway, Hemingway, George orwell, Orwell, Jane austen, Charles dickens, Dickens, Oscar wilde
5 Mark twain, Virginia woolf, James joyce, Tolkien, Salman rushdie, Haruki murakami
5 Gabriel garcía márquez, Paulo coelho, Chimamanda ngozi adichie, Chinua achebe, Wole soyinka
5 Ngugi wa thiong'o, Alain mabanckou, Leïla slimani, Annie ernaux, Michel houellebecq, Patrick modiano
5 Amélie nothomb, Albert camus, Camus, Jean paul sartre, Simone de beauvoir, Marcel proust, Victor hugo
5 Tolstoy, Dostoevsky, Franz kafka, Agatha christie, Dan brown, Astérix, Tintin, Hergé, Elena ferrante
5 Thomas mann, Hermann hesse, Daniel kehlmann, Christa wolf
# visual arts
5 Picasso, Pablo picasso, Van gogh, Vincent van gogh, Andy warhol, Warhol, Banksy, Damien hirst
5 Jeff koons, Ai weiwei, Frida kahlo, Salvador dalí, Claude monet, Rembrandt, Vermeer, Leonardo da vinci
5 Michelangelo, Caravaggio, Mona lisa, Jackson pollock, Basquiat, Marina abramović, Yayoi kusama
5 Frank lloyd wright, Le corbusier, Zaha hadid, Norman foster, Frank gehry, Annie leibovitz, Sotheby's
5 Christie's, Moma, Art basel, Gerhard richter, Anselm kiefer, Joseph beuys
# celebrity
4 Kim kardashian, Kardashian*, Khloe, Kourtney, Kylie jenner, Kendall jenner, Kris jenner, Paris hilton
4 Honey boo boo, Meghan markle, Prince harry, Real housewives, Chrissy teigen, Justin theroux
# fashion
4 Anna wintour, Karl lagerfeld, Lagerfeld, Giorgio armani, Versace, Gucci, Prada, Chanel, Dior
4 Louis vuitton, Yves saint laurent, Jean paul gaultier, Coco chanel, Ralph lauren, Marc jacobs
4 Alexander mcqueen, Vivienne westwood, Stella mccartney, Tom ford, Naomi campbell, Kate moss
4 Cindy crawford, Heidi klum, Gisele bündchen, Vogue, Victoria's secret
# soccer
5 Messi, Cristiano ronaldo, Neymar, Mbappé, Mbappe, Haaland, Lewandowski, Ibrahimović, Ibrahimovic
5 Maradona, Pelé, Zidane, Beckham, Rooney, Salah, Benzema, Modrić, Kroos, Buffon, Iniesta, Xavi, Mourinho
5 Guardiola, Ancelotti, Klopp, Wenger, Ferguson, Real madrid, Fc barcelona, Barça, Manchester united
5 Manchester city, Liverpool fc, Arsenal, Chelsea fc, Tottenham, Juventus, Bayern münchen, Bayern munich
5 Borussia dortmund, Paris saint germain, Benfica, Ajax, Galatasaray, Boca juniors, Flamengo
5 Premier league, Champions league, Europa league, Bundesliga, Serie a, La liga, Ligue 1, Uefa, Fifa
5 Ballon d'or, Copa america, Mls
# tennis
5 Roger federer, Rafael nadal, Novak djokovic, Andy murray, Serena williams, Venus williams
5 Maria sharapova, Naomi osaka, Carlos alcaraz, Jannik sinner, Stan wawrinka, Dominic thiem, Wimbledon
5 Roland garros, Davis cup, Us open, Australian open
# motor car racing
5 Lewis hamilton, Max verstappen, Sebastian vettel, Fernando alonso, Michael schumacher, Charles leclerc
5 Ayrton senna, Niki lauda, Motogp, Nascar, Formula 1, Grand prix
# basketball
5 Nba, Lebron james, Kobe bryant, Michael jordan, Stephen curry, Kevin durant, Shaquille o'neal
5 Magic johnson, Giannis antetokounmpo, Los angeles lakers, Chicago bulls, Golden state warriors
# athletics
5 Usain bolt, Mo farah, Eliud kipchoge, Carl lewis, Caster semenya, Kenenisa bekele, Haile gebrselassie
# competition discipline
4 Tiger woods, Lance armstrong, Michael phelps, Muhammad ali, Mike tyson, Simone biles, Conor mcgregor
4 Ronda rousey, Floyd mayweather, Tom brady, Super bowl, Nfl, Nhl, Ufc, Mma, Wwe
# heads of state
5 Kim jong un, Benjamin netanyahu, Bashar al assad, Recep tayyip erdogan, Viktor orbán, Silvio berlusconi
5 Nicolás maduro, Jair bolsonaro, Hugo chávez, Fidel castro, Saddam hussein, Nancy pelosi, Mitch mcconnell
5 Bernie sanders, Ted cruz, Marco rubio, Jared kushner, Ivanka trump, Steve bannon, Paul manafort
5 Michael cohen, James comey, Robert mueller, Brett kavanaugh, Roy moore, Al franken
4 Mike pence, Hillary clinton, Bill clinton, George w bush, Narendra modi, Boris johnson
4 Volodymyr zelensky, Xi jinping, Angela merkel, Emmanuel macron, Vladimir putin, Joe biden, Donald trump
4 Barack obama
# astronomy
4 Nasa, Spacex, Hubble, James webb, Voyager 1, Curiosity rover
# information technology and computer science
4 Google, Facebook, Apple, Microsoft, Twitter, Amazon web services, Youtube, Whatsapp, iphone, ipad
4 Android, Wikipedia, Linux, Windows, Openai, Chatgpt, Bitcoin, Instagram app, Tiktok app, Mark zuckerberg
4 Steve jobs, Bill gates, Elon musk, Tim cook, Jeff bezos, Playstation, Xbox, Nintendo, Samsung, Huawei
4 Nokia, Intel, Nvidia
# business information
3 Warren buffett, Goldman sachs, Jpmorgan, Volkswagen, Toyota, Boeing, Airbus, Exxonmobil, Walmart
3 Starbucks, Mcdonald's, Coca cola, Alibaba, Lvmh, Nestlé, Unilever, Gazprom, Siemens
# communicable disease
4 Covid, Covid 19, Coronavirus, Ebola, Sars, Hiv, Zika, Malaria, H1n1, H5n1
# pope
4 Vatican, Dalai lama
# international organisation
3 Nato, Unesco, Oecd, Opec, Brics, G20, G7
# armed conflict
4 Hamas, Hezbollah, Isis, Al qaeda, Boko haram, Taliban
`;
