/** Italian terms that speak for human interest; the format is that of `compileLexicon`. */
export const humanInterest = `
# human interest
3 insolit*, curios*, incredibil*, stran*, miracolo, sorprendent*, commovent*, ufo, fantasm*, lotteria
3 misterios*, mister*, eroe, eroi, divertent*, bizzarr*
# anniversary
4 anniversari*, centenario, compleann*, commemora*, ricorrenza
# award and prize
3 premio nobel per la pace, premi*, riconosciment*, onorificenz*
# celebrity
4 celebr*, vip, paparazzi, gossip, miss italia, kardashian, matrimonio vip, famos*
# ceremony
4 cerimoni*, funerali, funerale, esequie, lutto nazionale, inaugura*
# royalty
4 re, regina, famiglia reale, principe, principess*, re carlo, elisabetta ii, monarchi*, monarca, corona
4 trono, duca, duchess*, savoia, meghan
# record and achievement
4 guinness, record mondiale di, più grande del mondo, persona più longeva
`;
