/** Portuguese terms that speak for economy, business and finance; the format is that of `compileLexicon`. */
export const economy = `
# economy, business and finance
4 econômic*, económic*, empresa*, empresári*, empresarial*, financeir*, finanças, negócio*, indústria*
4 industria*, comércio*, comercia*, bilionári*, empreend*, companhia*, investidor*, investimento*, mercado
4 mercados, setor privado
3 milhões, bilhões, ?reais, dólares, euros, ?preço*, venda*, vender, compra*, comprar, ?cliente*
3 consumidor*
3 ?custo*, ?dinheiro, receita líquida, lucro*, pagamento*, gasto*, produção, ?produto*, produtor*, marca*
3 crescimento, ?contrato*, ?oferta*, fornecedor*, ?fundos, ?ações
0 banco de areia, banco de praça, banco de sangue, bancos de sangue, banco de alimentos, banco de dados
0 bancos de dados, banco traseiro, banco de reservas, interesse por, interesse em, com interesse
0 mostrar interesse, grande interesse, filme de ação, em ação, ação de graças, medalha de ouro, em troca
0 mudança climática, pena capital, obra de arte, obras de arte, bolsa de estudo, bolsas de estudo
0 bolsa de plástico, mão de obra, planta medicinal, plantas medicinais, seguro de que, mercado de peixe
0 praça do mercado
4 economist*, investiment*, banqueir*, acionist*, lucr*, receita*, fatur*, desempreg*, exporta*
4 importa*, manufatur*, agrícol*, petroleir*, mineraç*, hipotec*, automotiv*, supermercad*, varejist*
4 dólar*, euro*
# business information
4 acionista*, fusão, lucro líquido, falência*, conselho de administração, diretor executivo, startup*
4 faturamento, dividendo*, ipo, aquisição, aquisições, recuperação judicial, prejuízo*, marketing
4 publicidade, multinacional*, balanço trimestral
# economy
4 economia*, economista*, recessão, fmi, banco mundial, crise econômica, crise económica, déficit, défice
4 ?dívida*, exportaç*, importaç*, livre comércio, tarifa*, balança comercial, crise financeira, zona euro
4 zona do euro, ocde, austeridade, troika, mercosul, guedes, paulo guedes
# macro economics
4 inflação, pib, produto interno bruto, taxa de juros, ?juros, selic, copom, banco central, bce, ipca, ibge
4 política monetária, dívida pública
# market and exchange
4 bolsa de valores, ibovespa, b3, wall street, dow jones, nasdaq, psi 20, títulos, ?bolsas, investidores
4 ?bolsa
# commodity market
4 ?petróleo, barril, opep, commodities, matérias primas, soja, minério de ferro, preço do gás, lítio
# foreign exchange market
4 ?câmbio, taxa de câmbio, cotação do dólar, desvalorização, bitcoin, criptomoeda*, moeda*, iene
# products and services
3 ?fábrica*, logística, fabricante*, cadeia de suprimentos, distribuidor*
# agriculture
4 ?agricult*, agrícola*, agronegócio, safra*, ?colheita*, pecuári*, gado, produtor rural, produtores rurais
4 café arábica, milho, trigo, fertilizante*, agropecuári*, cultivo*, lavoura*, ruralista*, ?leite, ?pesca
# construction and property
4 imobiliári*, imóveis, imóvel, construtora*, aluguel, aluguéis, arrendamento, habitação
4 financiamento imobiliário, construção civil, minha casa minha vida
# computing and information technology
3 telecomunicações, operadora*, semicondutor*
# consumer goods
3 natura, ambev, nestlé, luxo, eletrodomésticos
# energy and resource
4 energétic*, petrobras, petrolífer*, gás natural, galp, edp, conta de luz, eletricidade, elétric*
4 gasolina, combustíve*, mineração, mineradora*, Vale, oleoduto, carvão, usina*, hidrelétric*, pré sal
4 refinaria*, ?mina, ?minas, etanol
2 ?energia, ?gás
# financial service
4 ?banco, ?bancos, bancári*, itaú, bradesco, banco do brasil, caixa econômica, nubank, ?crédito*
4 ?empréstimo*
4 seguradora*, seguro, poupança, cartão de crédito, cartões de crédito, pix, novo banco, bes, montepio
4 fintech*
# manufacturing and engineering
4 montadora*, embraer, volkswagen, autoeuropa, siderúrg*, têxt*, automobilístic*, airbus, boeing, toyota
4 ford, estaleiro*
# tourism and leisure industry
3 setor turístico, hotelaria, operador turístico, cadeia hoteleira
# transport
4 companhia aérea, companhias aéreas, TAP, latam, gol linhas aéreas, ryanair, uber, táxi*, taxista*
4 caminhoneiro*, metrô*, rodovia*, frete*, cp comboios, transport*, comboio*, trem, trens, ferrovi*
4 ferroviári*, aeroporto*, autoestrada*, veículo*, trânsito, ?porto, caminhões
# sales channel
4 supermercado*, varejo, varejista*, Amazon, comércio eletrônico, magazine luiza, ?loja*, shopping*
4 black friday, continente, pingo doce, ebay, alibaba, lojista*
`;
