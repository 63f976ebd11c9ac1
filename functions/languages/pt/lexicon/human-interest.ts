/** Portuguese terms that speak for human interest; the format is that of `compileLexicon`. */
export const humanInterest = `
# human interest
3 inusitad*, insólit*, curios*, incrível, incríveis, estranh*, milagre, surpreendent*, emocionante*, ovni*
3 fantasma*, loteria, mega sena, lotaria, mistério*, misterios*, herói*, divertid*, engraçad*, bizarr*
# anniversary
4 aniversário*, centenário, bicentenário, comemora*
# award and prize
3 prêmio nobel da paz, prêmio*, prémio*, condecora*, premiad*, homenagead*
# celebrity
4 famos*, celebridade*, paparazzi, miss brasil, miss universo, kardashian, fofoca*, namoro, casamento de
# ceremony
4 cerimônia*, cerimónia*, funeral*, enterro*, velório, sepult*, luto, inaugur*
# royalty
4 rei, rainha, família real, príncipe*, princesa*, rei charles, elizabeth ii, isabel ii, monarquia
4 monarca*, coroa*, trono, duque*, realeza, meghan
# record and achievement
4 guinness, recorde mundial de, maior do mundo, pessoa mais velha
`;
