/** Names of people, works and programmes of arts, entertainment and media, the same in every language. The format is that of `compileLexicon`. */
export const artNames = `
# television
6 Stephen colbert, Colbert, Jimmy kimmel, Kimmel, Jimmy fallon, Fallon, Trevor noah, Seth meyers
6 John oliver, Samantha bee, Conan o'brien, Ellen degeneres, Bill maher, Jon stewart, David letterman
6 Letterman, Jay leno, James corden, Oprah winfrey, Oprah, Saturday night live, Snl, Alec baldwin
6 Howard stern, Wendy williams, Kelly ripa, Larry king, Jerry seinfeld, Larry wilmore, Chelsea handler
6 Graham norton, Ricky gervais
4 Game of thrones, Breaking bad, The simpsons, Stranger things, Westworld, Black mirror, Grey's anatomy
4 Big bang theory, The sopranos, Squid game, La casa de papel, Peaky blinders, Bridgerton, House of cards
4 Orange is the new black, Orphan black, Better call saul, Mad men, Downton abbey, Doctor who, Love island
4 Masterchef, Eurovision
5 Kelly Clarkson, Simon Cowell, Ryan Seacrest, Paula Abdul, Randy Jackson, Chrissy Metz, Bryan Cranston
5 Jon Hamm, Claire Danes, Julia Louis Dreyfus, Tony Danza, Larry David, Kiefer Sutherland, Hugh Bonneville
5 Emilia Clarke, Kit Harington, Peter Dinklage, Sophie Turner, Maisie Williams, Millie Bobby Brown
5 Mindy Kaling, Aziz Ansari, Louis C K, Andy Cohen, Kathie Lee Gifford, Hoda Kotb, Barbara Walters
5 Meredith Vieira, Robin Roberts, George Stephanopoulos, Savannah Guthrie, Al Roker, Dr Phil, Dr Oz
5 Rosie O'Donnell, Martha Plimpton, Lea Michele, Jane Lynch, Chris Colfer, Neil Patrick Harris
5 Jim Parsons, Kaley Cuoco, Charlie Sheen, Jon Cryer, Courteney Cox, Lisa Kudrow, David Schwimmer
5 Matthew Perry, Matt LeBlanc, Roseanne Barr, Roseanne, Tim Allen, Kelsey Grammer, Ted Danson
5 Rowan Atkinson, Jeremy Clarkson, Ant and Dec
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
4 The hunger games, Lord of the rings, Jurassic park, Titanic film, Hobbit, Fifty shades
5 Ben Stiller, Owen Wilson, Will Ferrell, Steve Carell, Paul Rudd, Jason Bateman, Zach Galifianakis
5 Melissa Rauch, Rebel Wilson, Anna Kendrick, Amy Adams, Jessica Chastain, Rachel McAdams, Blake Lively
5 Leighton Meester, Mandy Moore, Hilary Duff, Zooey Deschanel, Elizabeth Banks, Olivia Wilde
5 Jason Sudeikis, Jake Gyllenhaal, Tobey Maguire, Andrew Garfield, Tom Holland, Zendaya, Adam Driver
5 Oscar Isaac, Pedro Pascal, Michael Fassbender, Eddie Redmayne, Tom Hiddleston, Tom Hardy, Christian Bale
5 Gary Oldman, Michael Caine, Sean Connery, Pierce Brosnan, Roger Moore, Hugh Laurie, Stephen Fry
5 Ian McKellen, Patrick Stewart, Emma Thompson, Keira Knightley, Rachel Weisz, Orlando Bloom
5 Russell Crowe, Mel Gibson, Heath Ledger, Naomi Watts, Renée Zellweger, Renee Zellweger
5 Michelle Pfeiffer, Demi Moore, Goldie Hawn, Kurt Russell, Sharon Stone, Kevin Costner, Dustin Hoffman
5 Robert Redford, Paul Newman, Marlon Brando, James Dean, Grace Kelly, Ingrid Bergman, Humphrey Bogart
5 Cary Grant, Katharine Hepburn, Bette Davis, Judy Garland, Shirley Temple, Jane Fonda, Diane Keaton
5 Susan Sarandon, Jodie Foster, Sigourney Weaver, Whoopi Goldberg, Danny DeVito, Bill Paxton
5 Samuel L Jackson, Morgan Freeman, Jamie Foxx, Eddie Murphy, Chris Rock, Dave Chappelle, Tyler Perry
5 Taraji P Henson, Octavia Spencer, Regina King, Kerry Washington, Mahershala Ali, Ava DuVernay
5 Ryan Coogler, Michael B Jordan, Chiwetel Ejiofor, John Boyega, Daniel Kaluuya, Tessa Thompson
5 Rosario Dawson, Eva Longoria, Salma Hayek, Sofía Vergara, Sofia Vergara, Gael García Bernal, Diego Luna
5 Guillermo del Toro, Alfonso Cuarón, Alejandro González Iñárritu, Roberto Benigni, Federico Fellini
5 Jean Luc Godard, François Truffaut, Catherine Zeta Jones, Michael Douglas, Tim Burton, Wes Anderson
5 Joel Coen, Ethan Coen, David Fincher, David Lynch, Oliver Stone, Michael Moore, George Lucas
5 Peter Jackson, Shah Rukh Khan, Amitabh Bachchan, Priyanka Chopra, Deepika Padukone, Aamir Khan
5 Salman Khan, Genevieve Nnaji, Omotola, Ramsey Nouah, Funke Akindele
# music
5 Beyoncé, Beyonce, Jay z, Rihanna, Taylor swift, Lady gaga, Madonna, Adele, Ed sheeran, Justin bieber
5 Bieber, Kanye west, Kanye, Drake, Eminem, Kendrick lamar, Nicki minaj, Cardi b, Katy perry, Miley cyrus
5 Ariana grande, Selena gomez, Justin timberlake, Britney spears, Bruno mars, Michael jackson
5 Whitney houston, David bowie, Bowie, Elton john, Paul mccartney, John lennon, Ringo starr, The beatles
5 Beatles, Rolling stones, Mick jagger, Bob dylan, Bruce springsteen, Springsteen, Elvis presley, Elvis
5 Freddie mercury, Queen elizabeth band, Coldplay, Radiohead, U2, Bono, Metallica, Nirvana, Kurt cobain
5 Pink floyd, Led zeppelin, Ac dc, Red hot chili peppers, Foo fighters, Arctic monkeys, Robbie williams
5 George michael, Amy winehouse, Stevie wonder, Aretha franklin, Tina turner, Diana ross, Mariah carey
5 Céline dion, Celine dion, Billie eilish, Dua lipa, Harry styles, One direction, Bts, Blackpink, Shakira
5 Jennifer lopez, J lo, Bad bunny, Daddy yankee, Rosalía, Enrique iglesias, Julio iglesias, Luis miguel
5 Ricky martin, Alejandro sanz, Juanes, Maluma, Andrea bocelli, Luciano pavarotti, Pavarotti, Maria callas
5 Plácido domingo, David guetta, Daft punk, Stromae, Aya nakamura, Johnny hallyday, Booba, Maître gims
5 Mylène farmer, Indochine, Edith piaf, Charles aznavour, Serge gainsbourg, Fela kuti, Burna boy, Wizkid
5 Davido, Tiwa savage, Angélique kidjo, Youssou n'dour, Salif keïta, Alpha blondy, Tiken jah fakoly
5 Magic system, Fally ipupa, Koffi olomide, Papa wemba, Miriam makeba, Cesária évora, Diamond platnumz
5 Mozart, Beethoven, Bach's, Chopin, Verdi, Wagner's, Tchaikovsky, Vivaldi, Franz ferdinand
5 Scissor sisters, Snow patrol, Kylie minogue, Kylie, Band aid, Bob geldof, Snoop dogg, Dr dre, 50 cent
5 Prince's purple rain, Chance the rapper, Frank ocean, Alicia keys, John legend, Pharrell williams, Lorde
5 Demi lovato, Zayn malik, Kesha, Meghan trainor, Dolly parton, Johnny cash, Willie nelson, Joni mitchell
5 Helene fischer, Rammstein, Udo jürgens, Herbert grönemeyer, The Weeknd, Post Malone, Travis Scott, Lizzo
5 Megan Thee Stallion, Doja Cat, Olivia Rodrigo, Shawn Mendes, Camila Cabello, Zayn, Niall Horan
5 Louis Tomlinson, Jonas Brothers, Nick Jonas, Joe Jonas, Backstreet Boys, N Sync, Spice Girls
5 Victoria Beckham, Destiny's Child, Janet Jackson, Prince Rogers Nelson, Lionel Richie, Marvin Gaye
5 Ray Charles, James Brown, Otis Redding, Sam Cooke, Nina Simone, Billie Holiday, Ella Fitzgerald
5 Louis Armstrong, Duke Ellington, Miles Davis, John Coltrane, Frank Sinatra, Tony Bennett, Dean Martin
5 Barry Manilow, Neil Diamond, Billy Joel, Elvis Costello, Phil Collins, Peter Gabriel, Eric Clapton
5 Jimi Hendrix, Janis Joplin, Jim Morrison, Bee Gees, Abba, Fleetwood Mac, Stevie Nicks, Aerosmith
5 Bon Jovi, Guns N Roses, Van Halen, Ozzy Osbourne, Black Sabbath, Iron Maiden, Green Day, Blink 182
5 Linkin Park, Pearl Jam, Alanis Morissette, Shania Twain, Celine, Michael Bublé, Carly Rae Jepsen
5 Avril Lavigne, Nickelback, Arcade Fire, Neil Young, Leonard Cohen, Bryan Adams, Carrie Underwood
5 Blake Shelton, Miranda Lambert, Tim McGraw, Faith Hill, Garth Brooks, Reba McEntire, Kenny Rogers
5 Loretta Lynn, Kacey Musgraves, Luke Bryan, LL Cool J, Ice Cube, Ice T, Tupac, Notorious B I G
5 Missy Elliott, Lil Wayne, Lil Kim, Lauryn Hill, Erykah Badu, Mary J Blige, Chris Brown, Ne Yo
5 Jason Derulo, Pitbull, Enrique, Marc Anthony, Gloria Estefan, Selena Quintanilla, J Balvin, Maroon 5
5 Adam Levine, Gwen Stefani, Fergie, Black Eyed Peas, OneRepublic, Imagine Dragons, The Killers
5 Florence Welch, Sam Smith, Ellie Goulding, Rita Ora, Jessie J, Lily Allen, Susan Boyle, Westlife
5 Boyzone, Take That, Gary Barlow, The Who, The Kinks, The Clash, Sex Pistols, Yo Yo Ma, Lang Lang
5 Itzhak Perlman, Luciano Ligabue, Vasco Rossi, Caetano Veloso, Gilberto Gil, Anitta, Ivete Sangalo
5 Carlos Vives, Joaquín Sabina, Joan Manuel Serrat
# literature
5 J k rowling, Jk rowling, Rowling, Stephen king, Margaret atwood, Toni morrison, Maya angelou
5 Ernest hemingway, Hemingway, George orwell, Orwell, Jane austen, Charles dickens, Dickens, Oscar wilde
5 Mark twain, Virginia woolf, James joyce, Tolkien, Salman rushdie, Haruki murakami
5 Gabriel garcía márquez, Paulo coelho, Chimamanda ngozi adichie, Chinua achebe, Wole soyinka
5 Ngugi wa thiong'o, Alain mabanckou, Leïla slimani, Annie ernaux, Michel houellebecq, Patrick modiano
5 Amélie nothomb, Albert camus, Camus, Jean paul sartre, Simone de beauvoir, Marcel proust, Victor hugo
5 Tolstoy, Dostoevsky, Franz kafka, Agatha christie, Dan brown, Astérix, Tintin, Hergé, Elena ferrante
5 Thomas mann, Hermann hesse, Daniel kehlmann, Christa wolf, John Grisham, James Patterson, E L James
5 Suzanne Collins, Stephenie Meyer, Neil Gaiman, Philip Pullman, Roald Dahl, Dr Seuss, Lewis Carroll
5 C S Lewis, Ray Bradbury, Isaac Asimov, Kurt Vonnegut, J D Salinger, F Scott Fitzgerald, John Steinbeck
5 William Faulkner, Harper Lee, Truman Capote, Jack Kerouac, Allen Ginsberg, Sylvia Plath, Emily Dickinson
5 Walt Whitman, Edgar Allan Poe, Robert Frost, T S Eliot, W B Yeats, Samuel Beckett, Seamus Heaney
5 Zadie Smith, Ian McEwan, Hilary Mantel, Kazuo Ishiguro, Martin Amis, Julian Barnes, Mario Vargas Llosa
5 Jorge Luis Borges, Pablo Neruda, Isabel Allende, Octavio Paz, Julio Cortázar, Miguel de Cervantes
5 Federico García Lorca, Fernando Pessoa, José Saramago, Clarice Lispector, Machado de Assis, Jorge Amado
5 Umberto Eco, Italo Calvino, Primo Levi, Dante Alighieri, Alessandro Manzoni, Günter Grass, Heinrich Böll
5 Bertolt Brecht, Ferdinand von Schirach, Daniel Glattauer, Elfriede Jelinek, Peter Handke
5 Thomas Bernhard, Stefan Zweig, Joseph Roth, Robert Musil, Johann Wolfgang von Goethe, Friedrich Schiller
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
`;
