/** Portuguese terms that speak for disasters, accidents and emergencies; the format is that of `compileLexicon`. */
export const disaster = `
# disaster, accident and emergency incident
4 ?catástrofe*, ?tragédia*, desabrigad*, sobrevivente*, escombros, ?evacua*, feridos, mortos, desastre*
4 desaparecidos, resgatad*, trágic*, ?emergência*
3 ferido, ferida, destru*, ?danos, morreram, morte*, vítimas fatais
4 acident*, sinistr*, tufões, enchent*, deslizament*, avalanch*, seca, secas, explod*, colis*, bombeir*
4 socorrist*, sobrevivent*, falecid*, desaparecid*, vazamento de petróleo, incêndio florestal
4 incêndios florestais, escala richter
# accident and emergency incident
4 acidente*, desabamento*, ?desab*, ?avalanche*, pisoteamento, colapso, asfixi*
# drowning
4 afog*, naufrág*
# explosion accident and incident
4 explosão, explosões, explodiu, vazamento de gás, fuga de gás, detonação
# industrial accident and incident
4 brumadinho, rompimento da barragem, mariana, chernobil, fukushima, derramamento de petróleo
4 vazamento de óleo, acidente nuclear
# transportation accident and incident
4 acidente de trânsito, acidente de carro, acidente aéreo, queda de avião, descarril*, colisão, colidiu
4 capot*, atropel*, caixa preta, pouso de emergência, chapecoense, despist*, afund*
# famine
4 fome, desnutrição, subnutrição, crise humanitária
# fire
4 incêndio*, bombeiro*, ?chamas, queimad*, boate kiss, pedrógão grande, ?fogo, fogos florestais, labaredas
# natural disaster
4 terremoto*, terramoto*, ?sismo*, tsunami*, enchente*, inundaç*, cheias, furacão, furacões, ciclone*
4 tufão, tornado*, erupção, vulcão, vulcões, vulcânic*, deslizamento*, epicentro, magnitude, enxurrada*
4 alagamento*, seca severa, lava
# emergency response
4 proteção civil, defesa civil, equipes de resgate, cruz vermelha, resgate, resgates, ambulância*, inem
4 samu, socorrista*, salvamento, salva vidas
`;
