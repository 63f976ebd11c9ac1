/** Names of athletes, clubs and competitions, the same in every language. The format is that of `compileLexicon`. */
export const sportNames = `
# soccer
5 Messi, Cristiano ronaldo, Neymar, Mbappé, Mbappe, Haaland, Lewandowski, Ibrahimović, Ibrahimovic
5 Maradona, Pelé, Zidane, Beckham, Rooney, Salah, Benzema, Modrić, Kroos, Buffon, Iniesta, Xavi, Mourinho
5 Guardiola, Ancelotti, Klopp, Wenger, Ferguson, Real madrid, Fc barcelona, Barça, Manchester united
5 Manchester city, Liverpool fc, Arsenal, Chelsea fc, Tottenham, Juventus, Bayern münchen, Bayern munich
5 Borussia dortmund, Paris saint germain, Benfica, Ajax, Galatasaray, Boca juniors, Flamengo
5 Premier league, Champions league, Europa league, Bundesliga, Serie a, La liga, Ligue 1, Uefa, Fifa
5 Ballon d'or, Copa america, Mls
4 Barcelona FC, Atlético Madrid, Sevilla FC, Valencia CF, Villarreal, Athletic Bilbao, Real Sociedad
4 AC Milan, Inter Mailand, Inter Milan, AS Roma, Napoli calcio, Fiorentina, Olympique de Marseille
4 Olympique Lyonnais, AS Monaco, Saint Étienne, Stade Rennais, Werder Bremen, Schalke 04, Hertha BSC
4 VfB Stuttgart, RB Leipzig, Eintracht Frankfurt, Palmeiras, São Paulo FC, Santos FC, Vasco da Gama
4 Fluminense, Botafogo, Grêmio, Internacional de Porto Alegre, Cruzeiro, River Plate, Racing Club, Peñarol
4 Sporting CP, FC Porto, Celtic Glasgow, Ajax Amsterdam, Feyenoord, PSV Eindhoven, Club Brugge
4 Dinamo Zagreb, Shakhtar Donetsk, Zenit, Spartak Moscow, Al Ahly, Zamalek, TP Mazembe, Kaizer Chiefs
4 Orlando Pirates, Espérance de Tunis, Raja Casablanca, Wydad Casablanca, Gianluigi Buffon, Andrea Pirlo
4 Francesco Totti, Paolo Maldini, Roberto Baggio, Luis Suárez, Sergio Ramos, Andrés Iniesta, Gerard Piqué
4 Iker Casillas, Fernando Torres, David Villa, Raúl González, Luís Figo, Ronaldinho, Kaká, Rivaldo
4 Romário, Roberto Carlos, Vinícius Júnior, Antoine Griezmann, Paul Pogba, Olivier Giroud, N'Golo Kanté
4 Raphaël Varane, Hugo Lloris, Didier Deschamps, Karim Benzema, Riyad Mahrez, Samuel Eto'o, Didier Drogba
4 Yaya Touré, Manuel Neuer, Thomas Müller, Bastian Schweinsteiger, Philipp Lahm, Mesut Özil
4 Miroslav Klose, Jürgen Klinsmann, Franz Beckenbauer, Lothar Matthäus, Oliver Kahn, Julian Nagelsmann
4 Jogi Löw, Hansi Flick, Thomas Tuchel, Luis Enrique, Unai Emery, Diego Simeone, Antonio Conte
4 Massimiliano Allegri, Carlo Ancelotti, Claudio Ranieri, Sven Goran Eriksson, Fabio Capello
# tennis
5 Roger federer, Rafael nadal, Novak djokovic, Andy murray, Serena williams, Venus williams
5 Maria sharapova, Naomi osaka, Carlos alcaraz, Jannik sinner, Stan wawrinka, Dominic thiem, Wimbledon
5 Roland garros, Davis cup, Us open, Australian open
4 Andre Agassi, Pete Sampras, Steffi Graf, Boris Becker, Monica Seles, Martina Navratilova, Justine Henin
4 Kim Clijsters, Lindsay Davenport, Victoria Azarenka, Petra Kvitova, Simona Halep, Caroline Wozniacki
4 Ashleigh Barty, Iga Swiatek, Stefanos Tsitsipas, Daniil Medvedev, Juan Martín del Potro, David Ferrer
4 Gaël Monfils, Jo Wilfried Tsonga
# motor car racing
5 Lewis hamilton, Max verstappen, Sebastian vettel, Fernando alonso, Michael schumacher, Charles leclerc
5 Ayrton senna, Niki lauda, Motogp, Nascar, Formula 1, Grand prix
4 Kimi Räikkönen, Jenson Button, Daniel Ricciardo, Valtteri Bottas, Nico Rosberg, Felipe Massa
4 Rubens Barrichello, Jeff Gordon, Jimmie Johnson, Tony Stewart, Scuderia Ferrari
# basketball
5 Nba, Lebron james, Kobe bryant, Michael jordan, Stephen curry, Kevin durant, Shaquille o'neal
5 Magic johnson, Giannis antetokounmpo, Los angeles lakers, Chicago bulls, Golden state warriors
4 Dirk Nowitzki, Tim Duncan, Tony Parker, Kevin Garnett, Allen Iverson, Yao Ming, Pau Gasol
4 Charles Barkley, Larry Bird, Wilt Chamberlain, Kareem Abdul Jabbar, Luka Doncic, Houston Rockets
4 San Antonio Spurs, Boston Celtics, Miami Heat, New York Knicks, Brooklyn Nets, Detroit Pistons
4 Indiana Pacers, Utah Jazz, Denver Nuggets, Phoenix Suns
# athletics
5 Usain bolt, Mo farah, Eliud kipchoge, Carl lewis, Caster semenya, Kenenisa bekele, Haile gebrselassie
# competition discipline
4 Tiger woods, Lance armstrong, Michael phelps, Muhammad ali, Mike tyson, Simone biles, Conor mcgregor
4 Ronda rousey, Floyd mayweather, Tom brady, Super bowl, Nfl, Nhl, Ufc, Mma, Wwe
# American football
4 Dallas Cowboys, New England Patriots, Green Bay Packers, Pittsburgh Steelers, Philadelphia Eagles
4 New York Giants, New York Jets, Chicago Bears, Miami Dolphins, Buffalo Bills, Denver Broncos
4 Kansas City Chiefs, Oakland Raiders, Indianapolis Colts, Minnesota Vikings, Seattle Seahawks
4 Atlanta Falcons, Carolina Panthers, New Orleans Saints, St Louis Rams
# baseball
4 New York Yankees, Boston Red Sox, Los Angeles Dodgers, Chicago Cubs, St Louis Cardinals
4 San Francisco Giants, Atlanta Braves, Houston Astros, New York Mets, Texas Rangers, Minnesota Twins
4 Anaheim Angels, Oakland Athletics, Montreal Expos, Roger Clemens, Pedro Martinez, Curt Schilling
4 Randy Johnson, Ichiro Suzuki, Barry Bonds, Sammy Sosa
# cycling
4 Alberto Contador, Vincenzo Nibali, Marco Pantani, Miguel Induráin, Eddy Merckx, Bernard Hinault
4 Tadej Pogačar, Primož Roglič, Jan Ullrich, Peter Sagan, Nairo Quintana
`;
