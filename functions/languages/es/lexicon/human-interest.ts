/** Spanish terms that speak for human interest; the format is that of `compileLexicon`. */
export const humanInterest = `
# human interest
3 insólit*, curios*, increíble*, extraño, extraña, milagro*, viral en redes, sorprendent*, conmovedor*
3 ovni*, fantasma*, lotería, reencuentro, anécdota*, misterio*, héroe*, asombros*, extravagante*
3 divertid*
# anniversary
4 aniversario*, centenario, bicentenario, cumpleaños, conmemor*
# award and prize
3 premio nobel de la paz, premio*, galardón*, condecora*, galardonad*, princesa de asturias
# celebrity
4 famos*, celebridad*, paparazzi, prensa rosa, prensa del corazón, corazón de, revista hola, miss universo
4 kardashian, boda de, ruptura de, noviazgo, tamara falcó, isabel preysler
# ceremony
4 ceremonia*, funeral*, entierro*, velatorio, sepelio, luto, inaugur*
# royalty
4 rey, reina, felipe vi, reina letizia, casa real, rey emérito, juan carlos i, princesa, príncipe*
4 isabel ii, duque*, familia real, monarca*, monarquía, corona, trono, realeza, meghan
# record and achievement
4 guinness, récord mundial de, récord guinness, persona más longeva, más grande del mundo
`;
