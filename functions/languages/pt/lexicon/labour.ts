/** Portuguese terms that speak for labour; the format is that of `compileLexicon`. */
export const labour = `
# labour
4 trabalhist*, trabalhador*, empregad*, empregador*, condições de trabalho, ministro do trabalho
4 ministério do trabalho, reforma trabalhista, clt, mão de obra, home office, teletrabalho, laboral
4 laborais, funcionári*
2 trabalho*, trabalhar, pessoal, vagas
# employment
4 demiss*, demitid*, contrataç*, contrato de trabalho, despedid*, despediment*, horas extras
4 jornada de trabalho, licença maternidade, trabalho infantil, trabalho escravo, carteira assinada
4 recibos verdes, emprego*, vagas de emprego
# wages and benefits
4 salári*, salaria*, salário mínimo, ordenado*, décimo terceiro, fgts
# labour market
4 mercado de trabalho, caged
# labour dispute
4 greve*, grevist*, paralisação, paralisaç*, serviços mínimos, piquete*
# labour relations
4 acordo coletivo, negociação coletiva, contratação coletiva
# retirement
4 aposenta*, reforma da previdência, previdência, pensionista*, inss, reformados, pensão, pensões
# unemployment
4 desemprego, desempregad*, seguro desemprego, subsídio de desemprego
# unions
4 sindicat*, sindical*, cgtp, ugt, CUT, sindicalist*, operári*
`;
